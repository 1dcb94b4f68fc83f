/**
 * What the rules (docs/rules.md, of which `§4` is a section) say about a claim, written the other way round from the module
 * under proof: the outcome comes from filling in whatever is unknown in every way (R19), never from the reasons; the reasons
 * come from the table of §4, row by row; the days of `atLeast` from looking at one day after the other. It is slow, and means
 * to be obvious.
 */
import { EDITION_ID } from "../edition.ts";
import type { Change, Claim, Decision, Note, Outcome, Reason } from "../index.ts";
import { daysBetween, earliestUntil, FIRST_DAY, isDay, serialStart, yearLater } from "./days.ts";
import { goodInvoice, hasPeriod, madeOn, unknownFacts } from "./facts.ts";
import { knownIncomplete, missingFacts, outcomeOf, proofIsUnknown } from "./fillings.ts";
import { clauseOrder, reasonTable } from "./reasons.ts";

const RANK: Record<Outcome, number> = { "not-covered": 0, undetermined: 1, covered: 2 };

const knownComplete = (claim: Claim): boolean =>
  claim.invoice?.listsDevice === "yes" && claim.invoice.listsPrice === "yes";

/** R8: only of an invoice not known to be incomplete. */
const impossible = (claim: Claim): boolean =>
  claim.invoice !== undefined &&
  claim.manufactured !== undefined &&
  !knownIncomplete(claim) &&
  claim.invoice.date < claim.manufactured.from;

function periodFrom(basis: "invoice" | "serial-number", start: string, today: string): Decision["period"] {
  const end = yearLater(start);
  const state = today < start ? "upcoming" : today > end ? "ended" : "running";
  return { basis, months: 12, start, end, state, daysLeft: daysBetween(today, end) };
}

/** The period of each proof that the claim shows, whether or not it decides. */
function periodsOf(claim: Claim, today: string) {
  return {
    invoice: claim.invoice ? periodFrom("invoice", claim.invoice.date, today) : null,
    serial: claim.manufactured ? periodFrom("serial-number", serialStart(claim.manufactured.to), today) : null,
  };
}

/** §4, the row of `invoice-incomplete`, sentence by sentence. */
function incompleteIsOpen(claim: Claim, today: string): boolean {
  if (!claim.invoice || knownComplete(claim)) return false;
  const { invoice, serial } = periodsOf(claim, today);
  if (knownIncomplete(claim)) return serial === null;
  return serial === null || (invoice?.state === "ended") !== (serial.state === "ended") || impossible(claim);
}

function periodOf(claim: Claim, today: string): Decision["period"] {
  const { invoice, serial } = periodsOf(claim, today);
  if (!hasPeriod(claim.part) || impossible(claim)) return null;
  if (incompleteIsOpen(claim, today)) return knownIncomplete(claim) ? null : invoice;
  return invoice && !knownIncomplete(claim) ? invoice : serial;
}

/** Every row of the table that applies, in the order of the policy (R18). */
export function reasonsOf(claim: Claim, today: string): Reason[] {
  const situation = {
    claim,
    period: periodOf(claim, today),
    incompleteIsOpen: hasPeriod(claim.part) && incompleteIsOpen(claim, today),
    impossible: hasPeriod(claim.part) && impossible(claim),
  };
  const rows = reasonTable.filter((row) => row.when(situation));
  const reasons = rows.map((row): Reason => {
    const { period } = situation;
    const params = row.tellsPeriod && period ? { params: { start: period.start, end: period.end } } : {};
    return { code: row.code, clauses: row.clauses(situation), effect: row.effect, ...params };
  });
  // The table stands in its own order, and sorting is stable: that settles the ties.
  return reasons.sort((a, b) => clauseOrder(a) - clauseOrder(b));
}

function notesOf(claim: Claim, today: string): Note[] {
  const notes: Note[] = ["provisional", "local-law"];
  if (claim.owner === "gift") notes.push("gift-needs-invoice");
  if (claim.part === "charger" || claim.part === "charging-case") notes.push("period-not-listed");
  if (claim.invoice && !knownComplete(claim) && hasPeriod(claim.part) && !incompleteIsOpen(claim, today))
    notes.push("invoice-incomplete");
  return notes;
}

/** §5: each single thing that could still be brought or cleared up, tried out. */
function changesOf(claim: Claim, today: string): Change[] {
  const now = outcomeOf(claim, today);
  const betters = (outcome: Outcome) => RANK[outcome] > RANK[now];
  const changes: Change[] = [];

  function tryDays(fact: "invoice.date" | "manufactured.to", from: string, brought: (day: string) => Claim) {
    const outcome = outcomeOf(brought(today), today);
    if (!betters(outcome)) return;
    const atLeast = earliestUntil(today, from, (day) => outcomeOf(brought(day), today) === outcome);
    if (atLeast !== undefined) changes.push({ fact, atLeast, outcome });
  }

  if (!claim.invoice) {
    const from = claim.manufactured?.from ?? FIRST_DAY;
    tryDays("invoice.date", from, (day) => ({ ...claim, invoice: goodInvoice(day) }));
  } else if (knownIncomplete(claim)) {
    const completed: Claim = { ...claim, invoice: { ...claim.invoice, listsDevice: "yes", listsPrice: "yes" } };
    const outcome = outcomeOf(completed, today);
    if (!impossible(completed) && betters(outcome)) changes.push({ fact: "invoice", value: "complete", outcome });
  }
  if (now === "undetermined" && proofIsUnknown(claim))
    tryDays("manufactured.to", FIRST_DAY, (day) => ({ ...claim, manufactured: madeOn(day) }));
  for (const fact of unknownFacts(claim)) {
    for (const value of fact.values) {
      const outcome = outcomeOf(fact.fill(claim, value), today);
      if (betters(outcome)) changes.push({ fact: fact.path, value, outcome });
    }
  }
  return changes;
}

/** What `evaluate` must answer, to the letter. */
export function expectedDecision(claim: Claim, today: string): Decision {
  if (!isDay(today)) throw new RangeError("today is no day");
  return {
    outcome: outcomeOf(claim, today),
    period: periodOf(claim, today),
    reasons: reasonsOf(claim, today),
    missing: missingFacts(claim, today),
    wouldChange: changesOf(claim, today),
    notes: notesOf(claim, today),
    policy: EDITION_ID,
  };
}
