/** How the rows of a table are to be read: what the user has seen and settled on screen. */
import type { Part } from "../rules/index.ts";
import { factNamed } from "./columns.ts";
import type { SettledOrder } from "./date-order.ts";
import { ANY_DATE, readDay, readDayOrMonth } from "./dates.ts";
import type { Fact, Mapping } from "./facts.ts";
import { isHeaded } from "./heading-row.ts";
import type { DateFact } from "./row-reader.ts";
import { squeeze } from "./squeeze.ts";
import type { Cells, Table } from "./table.ts";
import { readAnswer, readCauses, readCondition, readOwner, readPart, readSeller } from "./value-words.ts";

/**
 * What somebody can know of a whole list: bought from an accredited dealer, as new, by whoever brings it; that each
 * invoice was seen and is in order; that a cause which no cell names does not apply.
 */
export const ASSUMPTIONS = ["seller", "condition", "owner", "invoice", "causes"] as const;
type Assumption = (typeof ASSUMPTIONS)[number];

export interface Plan {
  /** Whether the first record holds the names of the columns. */
  readonly headed: boolean;
  readonly mapping: Mapping;
  /** What the user says on screen of every row that does not say otherwise; of the rest nobody has said anything. */
  readonly assumed: readonly Assumption[];
  /** The product or part of every row that names none; `null` where that is not one for all. */
  readonly part: Part | null;
  /** The order that the user has settled for columns whose dates leave it open. */
  readonly orders: Readonly<Partial<Record<DateFact, SettledOrder>>>;
}

/** Whether a cell says something that its fact can mean. */
function isUnderstood(fact: Fact, cell: string): boolean {
  switch (fact) {
    case "part":
      return readPart(cell) !== undefined;
    case "seller":
      return readSeller(cell) !== undefined;
    case "condition":
      return readCondition(cell) !== undefined;
    case "owner":
      return readOwner(cell) !== undefined;
    case "causes":
      return readCauses(cell) !== undefined;
    case "invoice.date":
    case "manufactured.from":
    case "manufactured.to":
      return readDay(cell, ANY_DATE) !== "invalid-date";
    case "manufactured":
      return readDayOrMonth(cell, ANY_DATE) !== "invalid-date";
    case "serial":
      return true;
    default:
      return readAnswer(cell) !== undefined;
  }
}

/**
 * What each column seems to say: by its heading, and, where that is no name of the contract, only if some cell below it
 * means something for that fact. So a column *dealer* that holds the names of shops is passed on, instead of being a
 * problem in each row. Each fact stands for one column, the first.
 */
export function recognise(headings: Cells, rows: readonly Cells[]): Mapping {
  const taken = new Set<Fact>();
  return headings.map((heading, column) => {
    const fact = factNamed(heading);
    if (fact === null || taken.has(fact)) return null;
    const ownName = squeeze(heading) === squeeze(fact);
    const filled = ownName ? [] : rows.flatMap((row) => row[column]?.trim() || []);
    if (filled.length > 0 && !filled.some((cell) => isUnderstood(fact, cell))) return null;
    taken.add(fact);
    return fact;
  });
}

/** What to read a table by before anybody has said otherwise. */
export function planFor({ beginning }: Table, headed = isHeaded(beginning)): Plan {
  const [first = [], ...rows] = beginning;
  const mapping = headed ? recognise(first, rows) : first.map(() => null);
  return { headed, mapping, assumed: [], part: null, orders: {} };
}
