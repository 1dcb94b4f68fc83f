/** Text to rows of cells: a CSV, or what a spreadsheet puts on the clipboard. */
import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t";
export type Cells = readonly string[];

/** A table of which only the beginning has been read. */
export interface Table {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** The first records, the one with the names of the columns included. */
  readonly beginning: readonly Cells[];
}

/** Some records that follow each other. */
export interface Piece {
  readonly records: readonly Cells[];
  /** Those of them whose quotes are not in order, so that cells or rows may have run together. */
  readonly broken: ReadonlySet<number>;
  /** Where the first of them begins in the text, and what ends each. */
  readonly from: number;
  readonly lineEnd: string;
  /** How much of the text has been read, from 0 to 1. */
  readonly part: number;
}

/** Read in pieces of so many characters: their rows can be forgotten while they are young, which costs least. */
const PIECE = 1 << 16;
/** A first record is looked at only so far: what is longer is no row of names. */
const LONGEST_FIRST = 1 << 16;
/** So many rows are looked at to see what a column says. */
const LOOKED_AT = 200;

/** What stands between the cells: the sign that the first record has most of, outside of quotes; the comma for none. */
function delimiterOf(text: string): Delimiter {
  const counts = { ",": 0, ";": 0, "\t": 0 };
  let quoted = false;
  for (const sign of text.slice(0, LONGEST_FIRST)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "\n" || sign === "\r")) break;
    else if (!quoted && (sign === "," || sign === ";" || sign === "\t")) counts[sign] += 1;
  }
  let most: Delimiter = ",";
  for (const sign of [";", "\t"] as const) if (counts[sign] > 0 && counts[sign] >= counts[most]) most = sign;
  return most;
}

/** The line end after the last row begins no other. */
function withoutLastEnd(text: string): string {
  const ends = ["\r\n", "\n", "\r"].find((end) => text.endsWith(end)) ?? "";
  return text.slice(0, text.length - ends.length);
}

/** Opens a table; its rows are read by `readRecords`. */
export function openTable(given: string): Table {
  const text = withoutLastEnd(given.startsWith("\uFEFF") ? given.slice(1) : given);
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT + 1 });
  return { text, delimiter, beginning: text === "" ? [] : data };
}

/** All records of a table in their order, piece by piece. None is left out: an empty line is one empty cell. */
export function readRecords({ text, delimiter }: Table, onPiece: (piece: Piece) => void): void {
  if (text === "") return;
  let paused: Papa.Parser | undefined;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: PIECE,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      onPiece({
        records: data,
        broken: new Set(errors.map(({ row }) => row ?? 0)),
        from,
        lineEnd: meta.linebreak,
        part: Math.min(1, meta.cursor / text.length),
      });
      from = meta.cursor;
      // Each piece would otherwise be read inside of the call for the one before it, and none forgotten before the end.
      parser.pause();
      paused = parser;
    },
    complete() {
      paused = undefined;
    },
  });
  while (paused) paused.resume();
}
