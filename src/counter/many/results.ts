/** What has been judged so far: kept as it came, counted as it comes. */

import { dateOfDay } from "../../batch/day-number.ts";
import { ROW_OUTCOMES, type RowOutcome } from "../../batch/judged-rows.ts";
import { type JudgedPiece, LABEL_BREAK, type RowProblem } from "../../batch/messages.ts";
import { countReasons, hasReason, REASON_GROUPS, type ReasonGroup } from "../../batch/reason-groups.ts";
import { isolated } from "./fact-words.ts";

/** One row, as the list shows it. */
export interface ShownRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reasons: number;
  /** The last covered day, `YYYY-MM-DD`; empty where there is no period. */
  readonly end: string;
  readonly label: string;
  readonly problems: readonly RowProblem[];
}

/** Which rows are listed: all, those of an outcome, or those with a reason. */
export type Filter = "all" | RowOutcome | ReasonGroup;

const outcomeAt = (place: number | undefined): RowOutcome => ROW_OUTCOMES[place ?? -1] ?? "problem";

/** Whether the filter lets a row through. */
function fitting(filter: Filter): (outcome: RowOutcome, reasons: number) => boolean {
  const group = REASON_GROUPS.find((one) => one === filter);
  return group === undefined ? (outcome) => outcome === filter : (_outcome, reasons) => hasReason(reasons, group);
}

/** Each cell in its own direction, dates among Arabic words too. */
const labelOf = (cells: string): string =>
  cells
    .split(LABEL_BREAK)
    .map((cell) => cell && isolated(cell))
    .join(" · ");

/** A piece, and the first of its rows in the table, from 0. */
interface Kept {
  readonly piece: JudgedPiece;
  readonly first: number;
}

/** Grows in place: to copy a hundred thousand rows for each piece would be the longest task on the page. */
export class Results {
  readonly #kept: Kept[] = [];
  readonly #outcomes = new Uint32Array(ROW_OUTCOMES.length);
  readonly #reasons = new Uint32Array(REASON_GROUPS.length);
  rows = 0;
  part = 0;
  #filter: Filter = "all";
  /** Somebody has chosen which rows are listed. */
  chosen = false;
  /** The rows that the filter lets through; not kept for `all`. */
  #listed: number[] = [];

  add(piece: JudgedPiece): void {
    const kept = { piece, first: this.rows };
    this.#kept.push(kept);
    this.rows += piece.outcomes.length;
    this.part = piece.part;
    for (const place of piece.outcomes) this.#outcomes[place] = (this.#outcomes[place] ?? 0) + 1;
    for (const bits of piece.reasons) countReasons(bits, this.#reasons);
    this.#list(kept);
  }

  /** How many rows came to an outcome. */
  withOutcome(outcome: RowOutcome): number {
    return this.#outcomes[ROW_OUTCOMES.indexOf(outcome)] ?? 0;
  }

  /** How many rows have a reason. */
  withReason(group: ReasonGroup): number {
    return this.#reasons[REASON_GROUPS.indexOf(group)] ?? 0;
  }

  #list({ piece, first }: Kept): void {
    const filter = this.#filter;
    if (filter === "all") return;
    const fits = fitting(filter);
    for (let at = 0; at < piece.outcomes.length; at += 1) {
      if (fits(outcomeAt(piece.outcomes[at]), piece.reasons[at] ?? 0)) this.#listed.push(first + at);
    }
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Lists other rows; of a hundred thousand this takes a millisecond or two. */
  choose(filter: Filter): void {
    this.#filter = filter;
    this.chosen = true;
    this.#listed = [];
    for (const kept of this.#kept) this.#list(kept);
  }

  /** How many rows are listed. */
  get listed(): number {
    return this.#filter === "all" ? this.rows : this.#listed.length;
  }

  /** The row at a place of the list. */
  at(place: number): ShownRow | undefined {
    const row = this.#filter === "all" ? place : this.#listed[place];
    if (row === undefined) return undefined;
    const kept = this.#keptOf(row);
    if (!kept) return undefined;
    const { piece, first } = kept;
    const at = row - first;
    return {
      row,
      outcome: outcomeAt(piece.outcomes[at]),
      reasons: piece.reasons[at] ?? 0,
      end: dateOfDay(piece.ends[at] ?? 0),
      label: labelOf(piece.labels[at] ?? ""),
      problems: piece.problems.filter((problem) => problem.row === at),
    };
  }

  /** The piece in which a row stands: by halving, since pieces are of different lengths. */
  #keptOf(row: number): Kept | undefined {
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const kept = this.#kept[middle];
      if (!kept || row < kept.first) high = middle;
      else if (row >= kept.first + kept.piece.outcomes.length) low = middle + 1;
      else return kept;
    }
    return undefined;
  }
}
