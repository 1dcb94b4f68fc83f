/**
 * What the public API promises, held by the compiler: `tsc` fails where a type here drifts, and where something that
 * must not compile does.
 */
import {
  type Answer,
  type Cause,
  type Change,
  type Claim,
  type ClaimError,
  type ClauseId,
  type Decision,
  type Effect,
  type ErrorCode,
  evaluate,
  type Note,
  type Outcome,
  type ParsedClaim,
  type Period,
  POLICY,
  type parseClaim,
  type Reason,
  type ReasonCode,
  relevantFacts,
} from "./index.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;
/** One object type in place of an intersection or of a chain of interfaces, so that `Equal` compares the fields. */
type Flat<T> = { [K in keyof T]: T[K] };

type PlainCode =
  | "part-not-covered"
  | "seller-not-authorised"
  | "seller-unknown"
  | "not-new"
  | "condition-unknown"
  | "not-original-buyer"
  | "owner-unknown"
  | "within-period"
  | "before-period"
  | "period-ended"
  | "no-proof"
  | "invoice-incomplete"
  | "invoice-mismatch"
  | "invoice-altered"
  | "invoice-before-manufacture"
  | "invoice-unverified";

export type Vocabularies = [
  Expect<
    Equal<
      Claim["part"],
      | "watch"
      | "earbuds"
      | "battery"
      | "screen"
      | "mainboard"
      | "other-essential"
      | "charging-case"
      | "charger"
      | "cable"
      | "strap"
      | "buckle"
      | "decorative"
    >
  >,
  Expect<Equal<Claim["seller"], "official-store" | "authorised-dealer" | "other" | "unknown">>,
  Expect<Equal<Claim["condition"], "new" | "used" | "unknown">>,
  Expect<Equal<Claim["owner"], "buyer" | "gift" | "second-hand" | "unknown">>,
  Expect<Equal<Answer, "yes" | "no" | "unknown">>,
  Expect<
    Equal<
      Cause,
      | "modified"
      | "drop"
      | "power"
      | "force"
      | "adapter"
      | "liquid"
      | "corrosive"
      | "pests"
      | "unauthorised-accessory"
      | "unofficial-software"
      | "mishandling"
      | "label"
      | "software"
      | "disaster"
      | "wear"
    >
  >,
  Expect<
    Equal<
      ErrorCode,
      "not-an-object" | "missing" | "invalid-value" | "invalid-date" | "future-date" | "from-after-to" | "unknown-field"
    >
  >,
  Expect<Equal<Outcome, "covered" | "not-covered" | "undetermined">>,
  // Not `string`: whoever shows a reason must know every code. Every cause has two.
  Expect<Equal<ReasonCode, PlainCode | `cause-${Cause}` | `cause-${Cause}-unknown`>>,
  Expect<Equal<Effect, "supports" | "defeats" | "open">>,
  Expect<Equal<Note, "provisional" | "local-law" | "gift-needs-invoice" | "period-not-listed" | "invoice-incomplete">>,
];

export type Shapes = [
  Expect<
    Equal<
      Flat<NonNullable<Claim["invoice"]>>,
      { date: string; listsDevice: Answer; listsPrice: Answer; matchesProduct: Answer; unaltered: Answer }
    >
  >,
  Expect<Equal<Flat<NonNullable<Claim["manufactured"]>>, { from: string; to: string }>>,
  Expect<Equal<Claim["causes"], Record<Cause, Answer>>>,
  Expect<Equal<keyof Claim, "part" | "seller" | "condition" | "owner" | "invoice" | "manufactured" | "causes">>,
  Expect<Equal<Flat<ClaimError>, { path: string; code: ErrorCode }>>,
  Expect<Equal<ParsedClaim, { ok: true; claim: Claim } | { ok: false; errors: ClaimError[] }>>,
  Expect<
    Equal<
      Flat<Decision>,
      {
        outcome: Outcome;
        period: Period | null;
        reasons: Reason[];
        missing: string[];
        wouldChange: Change[];
        notes: Note[];
        policy: string;
      }
    >
  >,
  Expect<
    Equal<
      Flat<Period>,
      {
        basis: "invoice" | "serial-number";
        months: number;
        start: string;
        end: string;
        state: "upcoming" | "running" | "ended";
        daysLeft: number;
      }
    >
  >,
  Expect<
    Equal<
      Flat<Reason>,
      { code: ReasonCode; clauses: ClauseId[]; effect: Effect; params?: Record<string, string | number> }
    >
  >,
  Expect<
    Equal<
      Change,
      | { fact: "invoice.date" | "manufactured.to"; atLeast: string; outcome: Outcome }
      | { fact: string; value: string; outcome: Outcome }
    >
  >,
];

export type Functions = [
  Expect<Equal<typeof evaluate, (claim: Claim, today: string) => Decision>>,
  Expect<Equal<typeof parseClaim, (input: unknown, today: string) => ParsedClaim>>,
  Expect<Equal<ReturnType<typeof relevantFacts>, string[]>>,
  // A claim at any stage is a partial claim, with as many answers about the invoice and the causes as there are.
  Expect<Partial<Claim> extends Parameters<typeof relevantFacts>[0] ? true : false>,
  Expect<{ invoice: { date: string } } extends Parameters<typeof relevantFacts>[0] ? true : false>,
  Expect<{ causes: { drop: "yes" } } extends Parameters<typeof relevantFacts>[0] ? true : false>,
  Expect<Equal<Extract<(typeof POLICY)["blocks"][number], { kind: "clause" }>["id"], ClauseId>>,
];

/** Never called: it stands here so that it is compiled. */
export function mustNotCompile(claim: Claim, decision: Decision, parsed: ParsedClaim): unknown[] {
  return [
    // @ts-expect-error a part that there is not
    evaluate({ ...claim, part: "phone" }, "2026-11-23"),
    // @ts-expect-error the part is the one fact that has no unknown (R25)
    evaluate({ ...claim, part: "unknown" }, "2026-11-23"),
    // @ts-expect-error a cause that there is not
    evaluate({ ...claim, causes: { ...claim.causes, theft: "yes" } }, "2026-11-23"),
    // @ts-expect-error a cause left out
    evaluate({ ...claim, causes: { drop: "yes" } }, "2026-11-23"),
    // @ts-expect-error an answer that is none of the three
    evaluate({ ...claim, causes: { ...claim.causes, drop: true } }, "2026-11-23"),
    // @ts-expect-error an optional field is absent, never undefined
    evaluate({ ...claim, invoice: undefined }, "2026-11-23"),
    // @ts-expect-error an optional field is absent, never null
    evaluate({ ...claim, manufactured: null }, "2026-11-23"),
    // @ts-expect-error an invoice without its date
    relevantFacts({ invoice: { listsDevice: "yes" } }, "2026-11-23"),
    // @ts-expect-error no clock is read: today is the caller's to give (R4)
    evaluate(claim),
    // @ts-expect-error a date is a string, not an instant (R4)
    evaluate(claim, new Date(0)),
    // @ts-expect-error a claim that is still being answered cannot be decided
    evaluate({ part: "watch" }, "2026-11-23"),
    // @ts-expect-error a decision knows three outcomes, and void is none of them (R21)
    decision.outcome === "void",
    // @ts-expect-error a claim that was refused has no claim
    parsed.claim,
    // @ts-expect-error a change by value has no first day
    decision.wouldChange.map(({ atLeast }) => atLeast),
    // @ts-expect-error the policy is nobody's to edit
    POLICY.blocks.pop(),
  ];
}
