/** What the page and the worker say to each other. Every message is small, however long the table is. */

import type { DateOrder } from "./date-order.ts";
import type { Delimiter } from "./delimiter.ts";
import type { Encoding } from "./encoding.ts";
import type { Mapping } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import type { DateFact } from "./row-reader.ts";

/** Where a table begins, as the user says. */
export interface Begin {
  /** So many records stand above it. */
  readonly above: number;
  /** Whether its first record holds the names of the columns. */
  readonly headed: boolean;
}

/** How a table is written, as far as the user says so; the rest is found out. */
export interface Told {
  readonly begin?: Begin;
  readonly delimiter?: Delimiter;
}

/** How the rows of the table that is open are judged. */
export interface Judging {
  readonly plan: Plan;
  readonly today: string;
  /** Parts the cells of a file that came with tabs. */
  readonly fileDelimiter: Delimiter;
}

/** To the worker. */
export type Order =
  | ({ readonly kind: "open"; readonly source: Blob | string } & Told)
  | ({ readonly kind: "judge" } & Judging)
  /** The rows that were judged as a CSV: so much of the table as their last piece said. */
  | ({ readonly kind: "write" } & Judging & Pick<JudgedPiece, "part">);

/** The beginning of a table, with what its columns seem to say. */
export interface Opened {
  readonly kind: "opened";
  readonly delimiter: Delimiter;
  /** `null` for a text that was pasted. */
  readonly encoding: Encoding | null;
  /** The first records of the text, wherever the table begins; few cells of each, cut short. */
  readonly top: readonly (readonly string[])[];
  /** The lines above the table, cut short. */
  readonly above: readonly string[];
  /** So many empty rows at its end are left out. */
  readonly below: number;
  /** The first few records, their cells cut short. */
  readonly beginning: readonly (readonly string[])[];
  readonly plan: Plan;
  /** What the columns say if the first record holds their names, whether or not it seems to. */
  readonly named: Mapping;
}

/** Parts the cells of a label: a sign that nobody writes. */
export const LABEL_BREAK = "\u001f";

/** A problem, with the row in which it stands, from the first of its piece, which is 0. */
export interface RowProblem extends Problem {
  readonly row: number;
}

/** Rows that follow each other: what the page counts, finds and shows of them. */
export interface JudgedPiece {
  readonly kind: "rows";
  /** For each row the place of its outcome in `ROW_OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** For each row its reasons, as `bitsOf` gives them. */
  readonly reasons: Uint32Array;
  /** For each row its last covered day as a `dayNumber`; 0 where there is no period. */
  readonly ends: Uint32Array;
  /** The first cells of each row, cut short and parted by `LABEL_BREAK`, so that somebody knows it again. */
  readonly labels: readonly string[];
  readonly problems: readonly RowProblem[];
  /** How much of the table has been judged, from 0 to 1. */
  readonly part: number;
}

/**
 * `workbook`: a spreadsheet program's own file; `file`: the browser does not hand it out, as it is gone or changed;
 * `large`: it does not fit into memory; `fault`: of our own, and nothing against the list.
 */
export type Trouble = "workbook" | "file" | "large" | "fault";

/** From the worker. */
export type News =
  | Opened
  | JudgedPiece
  | { readonly kind: "done"; readonly orders: readonly (readonly [DateFact, DateOrder])[] }
  /** A CSV in UTF-8, made by the worker: to put a hundred thousand rows together is then no work for the page. */
  | { readonly kind: "written"; readonly file: Blob }
  | { readonly kind: "failed"; readonly why: Trouble };
