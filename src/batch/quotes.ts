/** Where a cell in quotes ends, and what a text says where its quotes are not in order. */

/** The quote that closes a cell from inside of it, past those that are doubled; -1 where none does. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** What follows a quote that ends a cell: blanks at most, and then one of these signs, or the end of the text. */
export const closedBefore = (signs: string): RegExp => new RegExp(`\\s*?(?:${signs}|$)`, "y");

/**
 * Where the quoted cell ends that begins at a place; -1 where its quote closes nothing, and is a sign like any other. Then
 * a cell ends as one without quotes does, so that one quote never takes all rows below it into its cell.
 */
export function endOfQuoted(text: string, from: number, closed: RegExp): number {
  const quote = closingQuote(text, from + 1);
  closed.lastIndex = quote + 1;
  return quote >= 0 && closed.test(text) ? quote + 1 : -1;
}

interface SignedRecord {
  readonly cells: readonly string[];
  /** The first column with a quote that closes nothing; undefined where there is none. */
  readonly broken: number | undefined;
}

/**
 * Reads records sign by sign, as Papa Parse does, but for quotes that close nothing.
 * @param lineEnd what ends a record, as a pattern.
 */
export function* recordsBySigns(text: string, delimiter: string, lineEnd: string): Generator<SignedRecord> {
  const closed = closedBefore(`${delimiter}|${lineEnd}`);
  const sign = new RegExp(`${delimiter}|${lineEnd}|$`, "g");
  let cells: string[] = [];
  let broken: number | undefined;
  for (let at = 0; ; ) {
    const quoted = text[at] === '"';
    const closing = quoted ? endOfQuoted(text, at, closed) : -1;
    if (quoted && closing < 0) broken ??= cells.length;
    sign.lastIndex = Math.max(at, closing);
    const { index = text.length, 0: found = "" } = sign.exec(text) ?? {};
    cells.push(closing < 0 ? text.slice(at, index) : text.slice(at + 1, closing - 1).replaceAll('""', '"'));
    at = index + found.length;
    if (found === delimiter) continue;
    yield { cells, broken };
    if (found === "") return;
    cells = [];
    broken = undefined;
  }
}
