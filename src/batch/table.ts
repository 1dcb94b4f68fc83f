/** Text to rows of cells: a CSV, or what a spreadsheet puts on the clipboard. */
import Papa from "papaparse";
import { DELIMITERS, type Delimiter, delimiterOf } from "./delimiter.ts";
import { headingAt } from "./heading-row.ts";
import { closedBefore, endOfQuoted, recordsBySigns } from "./quotes.ts";

const LINE_ENDS = ["\r\n", "\n", "\r"] as const;
export type LineEnd = (typeof LINE_ENDS)[number];
export type Cells = readonly string[];

/** Records that follow each other: where the first begins in the text, and where the one behind them does. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A table of which only the beginning has been read. */
export interface Table {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** What ends each record. */
  readonly lineEnd: LineEnd;
  /** The first records of the text, those above the table included, to say by them where it begins. */
  readonly top: readonly Cells[];
  /** The lines that stand above the table, and are none of its own. */
  readonly above: readonly string[];
  /** So many empty records stood at its end, and are left out: a spreadsheet leaves thousands where somebody cleared rows. */
  readonly below: number;
  /** The first records, the one with the names of the columns included. */
  readonly beginning: readonly Cells[];
  /** All of it in parts that can be read apart: by several workers, and forgotten one by one. */
  readonly spans: readonly Span[];
}

/** What stands in a span. */
export interface Records {
  readonly records: readonly Cells[];
  /** Those of them with a quote that closes no cell, with the first column in which one stands. */
  readonly broken: ReadonlyMap<number, number>;
}

/**
 * A span is as long as this, in characters, and as the rest of its last record: short, since a browser that finds half of
 * its youngest memory still in use takes all that follows for long-lived, and cleans up at length.
 */
const SPAN = 1 << 13;
/** The names of the columns are looked for so far: what is longer is no row of names. */
const LOOKED_THROUGH = 1 << 16;
/** At most this many rows are looked at to see what a column says. */
const LOOKED_AT = 200;
/** Which ends of lines with a line feed stand outside of quotes. */
function endsOutside(text: string, delimiter: Delimiter): { windows: boolean; unix: boolean } {
  const opens = `${delimiter}\r\n`;
  const closed = closedBefore(`[${opens}]`);
  const found = { windows: false, unix: false };
  let end = text.indexOf("\n");
  for (let at = 0; end >= 0 && !(found.windows && found.unix); ) {
    const quote = text.indexOf('"', at);
    for (const until = quote < 0 ? text.length : quote; end >= 0 && end < until; end = text.indexOf("\n", end + 1))
      found[text[end - 1] === "\r" ? "windows" : "unix"] = true;
    if (quote < 0) break;
    const begins = quote === 0 || opens.includes(text[quote - 1] ?? "");
    at = Math.max(quote + 1, begins ? endOfQuoted(text, quote, closed) : -1);
    if (end < at) end = text.indexOf("\n", at);
  }
  return found;
}

/** A text whose records end like those of Unix, where those of Windows stood among them: it was several files. */
function withUnixEnds(text: string, delimiter: Delimiter): string {
  const quotedOrEnd = new RegExp(
    `(?<=^|[${delimiter}\r\n])"[^"]*(?:""[^"]*)*"(?=\\s*?(?:[${delimiter}\r\n]|$))|\r\n`,
    "g",
  );
  return text.replace(quotedOrEnd, (found) => (found === "\r\n" ? "\n" : found));
}

/** The line end after the last row begins no other. */
function withoutLastEnd(text: string): string {
  const end = LINE_ENDS.find((one) => text.endsWith(one)) ?? "";
  return text.slice(0, text.length - end.length);
}

/** A table as it is written, of which nothing has been read. */
export type Written = Pick<Table, "text" | "delimiter" | "lineEnd">;

/** Parts a text where records end, into spans of at least so many characters. */
export function spansOf({ text, delimiter, lineEnd }: Written, length = SPAN): Span[] {
  const closed = closedBefore(`${delimiter}|${lineEnd}`);
  const begins = (quote: number, from: number): boolean =>
    quote === from || text[quote - 1] === delimiter || text.startsWith(lineEnd, quote - lineEnd.length);
  const endFrom = (at: number): number => {
    const end = text.indexOf(lineEnd, at);
    return end < 0 ? text.length : end + lineEnd.length; // an empty record at the very end stays with those before it
  };
  const spans: Span[] = [];
  let quote = text.indexOf('"');
  for (let from = 0; from < text.length; ) {
    let to = endFrom(from + length);
    while (quote >= 0 && quote < to) {
      const after = Math.max(quote + 1, begins(quote, from) ? endOfQuoted(text, quote, closed) : -1);
      if (after > to) to = endFrom(after);
      quote = text.indexOf('"', after);
    }
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

/**
 * What a report has above its table, such as a title, its date and an empty line, and the records by which that is seen.
 * @param told so many lines as the user says; otherwise those above the names of the columns, and none without names.
 */
function linesAbove(written: Written, told: number | undefined): Pick<Table, "top" | "above"> {
  const beginning = { ...written, text: written.text.slice(0, LOOKED_THROUGH) };
  const read = recordReader(beginning);
  const spans = spansOf(beginning, 0).slice(0, LOOKED_AT);
  const top = spans.map((span) => read(span).records[0] ?? []);
  const above = spans.slice(0, told ?? headingAt(top)).map(({ from, to }) => beginning.text.slice(from, to));
  return { top, above };
}

/** Without the empty records at the end: cells of blanks and of empty quotes. From behind, so that a table with none takes no time. */
function withoutEmptyEnd({ text, delimiter, lineEnd }: Written): { text: string; below: number } {
  const blanks = delimiter === "\t" ? "[^\\S\r\n\t]*" : "[^\\S\r\n]*";
  const cell = `(?:"${blanks}"${blanks}|${blanks})`;
  const empty = new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
  let end = text.length;
  let below = 0;
  // No quote stands open there: nothing that looks so could close it.
  for (let at = text.lastIndexOf(lineEnd); at >= 0 && end > 0; at = text.lastIndexOf(lineEnd, end - 1)) {
    if (!empty.test(text.slice(at + lineEnd.length, end))) break;
    end = at;
    below += 1;
  }
  return { text: text.slice(0, end), below };
}

/** What a spreadsheet writes above a table to say what stands between its cells. */
const SAYS_DELIMITER = /^sep=([,;\t])(?:\r\n|\n|\r)/i;

/**
 * Opens a table; its rows are read by a `recordReader`.
 * @param told how many lines stand above it, where the user has said so.
 * @param parted what stands between its cells, where the user has said so.
 */
export function openTable(given: string, told?: number, parted?: Delimiter): Table {
  const unmarked = withoutLastEnd(given.startsWith("\uFEFF") ? given.slice(1) : given);
  const said = SAYS_DELIMITER.exec(unmarked);
  const all = unmarked.slice(said?.[0].length ?? 0);
  const delimiter = parted ?? DELIMITERS.find((sign) => sign === said?.[1]) ?? delimiterOf(all);
  const { windows, unix } = endsOutside(all, delimiter);
  const lineEnd: LineEnd = unix ? "\n" : windows ? "\r\n" : "\r";
  const { text, below } = withoutEmptyEnd({
    text: windows && unix ? withUnixEnds(all, delimiter) : all,
    delimiter,
    lineEnd,
  });
  const whole = { text, delimiter, lineEnd };
  const { top, above } = linesAbove(whole, told);
  const written = { ...whole, text: whole.text.slice(above.join("").length) };
  const spans = spansOf(written);
  return { ...written, top, above, below, beginning: firstRecords(written, spans), spans };
}

/** Reads a text whose quotes are not in order. */
function readBySigns(text: string, { delimiter, lineEnd }: Written): Records {
  const all = [...recordsBySigns(text, delimiter, lineEnd)];
  const broken = all.flatMap((record, at): [number, number][] =>
    record.broken === undefined ? [] : [[at, record.broken]],
  );
  return { records: all.map(({ cells }) => cells), broken: new Map(broken) };
}

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Reads the records of spans, in their order. None is left out: an empty line is one empty cell. By Papa's own parser and
 * not its `parse`, which makes a stream of each text: that takes twice as long.
 */
export function recordReader(written: Written): (span: Span) => Records {
  const { text, delimiter, lineEnd } = written;
  const parser = new Papa.Parser({ delimiter, newline: lineEnd });
  return ({ from, to }) => {
    const own = text.slice(from, to);
    const { data, errors }: Papa.ParseResult<string[]> = parser.parse(own, 0, false);
    const read = errors.length === 0 ? { records: data, broken: NONE } : readBySigns(own, written);
    // What follows the end of the last record is none.
    const records = to < text.length ? read.records.slice(0, -1) : read.records;
    // A spreadsheet's clipboard has quotes around cells that need them alone: any other belongs to what somebody wrote.
    return { records, broken: delimiter === "\t" ? NONE : read.broken };
  };
}

/** The first records, as many as are looked at. */
function firstRecords(written: Written, spans: readonly Span[]): readonly Cells[] {
  const read = recordReader(written);
  const first: Cells[] = [];
  for (const span of spans) {
    first.push(...read(span).records);
    if (first.length > LOOKED_AT) break;
  }
  return first.slice(0, LOOKED_AT + 1);
}
