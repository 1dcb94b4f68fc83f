/** What has been judged so far: kept as it came, counted as it comes. */
import { ROW_OUTCOMES, type RowOutcome } from "../../batch/judged-rows.ts";
import type { JudgedPiece, RowProblem } from "../../batch/messages.ts";
import { hasReason, REASON_GROUPS, type ReasonGroup } from "../../batch/reason-groups.ts";

/** One row, as the list shows it. */
export interface ShownRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly reasons: number;
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

/** Grows in place: to copy a hundred thousand rows for each piece would be the longest task on the page. */
export class Results {
  readonly #pieces: JudgedPiece[] = [];
  readonly outcomes = new Map<RowOutcome, number>(ROW_OUTCOMES.map((outcome) => [outcome, 0]));
  readonly reasons = new Map<ReasonGroup, number>(REASON_GROUPS.map((group) => [group, 0]));
  rows = 0;
  part = 0;
  #filter: Filter = "all";
  /** The rows that the filter lets through; not kept for `all`. */
  #listed: number[] = [];
  readonly heading: string;

  constructor(heading: string) {
    this.heading = heading;
  }

  add(piece: JudgedPiece): void {
    this.#pieces.push(piece);
    this.rows += piece.outcomes.length;
    this.part = piece.part;
    for (const place of piece.outcomes) {
      const outcome = outcomeAt(place);
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    }
    for (const group of REASON_GROUPS) {
      let count = this.reasons.get(group) ?? 0;
      for (const bits of piece.reasons) if (hasReason(bits, group)) count += 1;
      this.reasons.set(group, count);
    }
    this.#list(piece);
  }

  #list(piece: JudgedPiece): void {
    const filter = this.#filter;
    if (filter === "all") return;
    const fits = fitting(filter);
    for (let at = 0; at < piece.outcomes.length; at += 1) {
      if (fits(outcomeAt(piece.outcomes[at]), piece.reasons[at] ?? 0)) this.#listed.push(piece.first + at);
    }
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Lists other rows; of a hundred thousand this takes a millisecond or two. */
  choose(filter: Filter): void {
    this.#filter = filter;
    this.#listed = [];
    for (const piece of this.#pieces) this.#list(piece);
  }

  /** How many rows are listed. */
  get listed(): number {
    return this.#filter === "all" ? this.rows : this.#listed.length;
  }

  /** The row at a place of the list. */
  at(place: number): ShownRow | undefined {
    const row = this.#filter === "all" ? place : this.#listed[place];
    if (row === undefined) return undefined;
    const piece = this.#pieceOf(row);
    if (!piece) return undefined;
    const at = row - piece.first;
    return {
      row,
      outcome: outcomeAt(piece.outcomes[at]),
      reasons: piece.reasons[at] ?? 0,
      end: piece.ends[at] ?? "",
      label: piece.labels[at] ?? "",
      problems: piece.problems.filter((problem) => problem.row === row),
    };
  }

  /** The piece in which a row stands: by halving, since pieces are of different lengths. */
  #pieceOf(row: number): JudgedPiece | undefined {
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { first = 0, outcomes } = this.#pieces[middle] ?? {};
      if (row < first) high = middle;
      else if (row >= first + (outcomes?.length ?? 0)) low = middle + 1;
      else return this.#pieces[middle];
    }
    return undefined;
  }

  /** Everything as one CSV, in pieces. */
  get csv(): BlobPart[] {
    return [this.heading, ...this.#pieces.map(({ lines }) => lines)];
  }
}
