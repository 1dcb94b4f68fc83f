/** What can be wrong with a row; the catalogue has one sentence for each. */
import type { Fact } from "./facts.ts";

export type ProblemCode =
  | "empty-row"
  | "broken-quotes"
  | "too-few-cells"
  | "too-many-cells"
  | "missing"
  | "invalid-value"
  | "invalid-date"
  | "ambiguous-date"
  | "day-number"
  | "future-date"
  | "from-after-to"
  | "contradiction";

export interface Problem {
  readonly code: ProblemCode;
  /** The fact that cannot be read; `null` where it is the row as a whole. */
  readonly fact: Fact | null;
  /** The column at fault, from 0; `null` where none is. */
  readonly column: number | null;
  /** What stands there, as it was written. */
  readonly value: string;
}
