/** What the page and the worker say to each other. Every message is small, however long the table is. */

import type { DateOrder } from "./date-order.ts";
import type { Encoding } from "./encoding.ts";
import type { Mapping } from "./facts.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import type { DateFact } from "./row-reader.ts";
import type { Delimiter } from "./table.ts";

/** To the worker. */
export type Order =
  | { readonly kind: "open"; readonly source: Blob | string }
  | { readonly kind: "judge"; readonly plan: Plan; readonly today: string };

/** The beginning of a table, with what its columns seem to say. */
export interface Opened {
  readonly kind: "opened";
  readonly delimiter: Delimiter;
  /** `null` for a text that was pasted. */
  readonly encoding: Encoding | null;
  /** The first few records, their cells cut short. */
  readonly beginning: readonly (readonly string[])[];
  readonly plan: Plan;
  /** What the columns say if the first record holds their names, whether or not it seems to. */
  readonly named: Mapping;
}

/** A problem, with the row in which it stands, from 0. */
export interface RowProblem extends Problem {
  readonly row: number;
}

/** Some rows that follow each other. */
export interface JudgedPiece {
  readonly kind: "rows";
  /** The first of them, from 0. */
  readonly first: number;
  /** For each row the place of its outcome in `ROW_OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** For each row its reasons, as `bitsOf` gives them. */
  readonly reasons: Uint32Array;
  readonly ends: readonly string[];
  /** The first cells of each row, cut short, so that somebody knows it again. */
  readonly labels: readonly string[];
  readonly problems: readonly RowProblem[];
  /** The rows as lines of CSV, as a file holds them: to put a hundred thousand together is then no work for the page. */
  readonly lines: Blob;
  /** How much of the table has been judged, from 0 to 1. */
  readonly part: number;
}

/** From the worker. */
export type News =
  | Opened
  | JudgedPiece
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "done"; readonly orders: readonly (readonly [DateFact, DateOrder])[] }
  | { readonly kind: "failed" };
