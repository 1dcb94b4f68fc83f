/** What `relevantFacts` must answer (§4): one fact after the other is asked of the claim made of the answers so far. */
import type { Answer, Claim, Part } from "../index.ts";
import { isDay } from "./days.ts";
import { blankClaim, facts, type invoiceQuestions, type Manufactured, parts } from "./facts.ts";
import { isMissing } from "./fillings.ts";

/** A claim that is still being made: the invoice and the causes may lack answers. */
export interface HalfAnswered {
  part?: Part;
  seller?: Claim["seller"];
  condition?: Claim["condition"];
  owner?: Claim["owner"];
  invoice?: { date: string } & Partial<Record<(typeof invoiceQuestions)[number], Answer>>;
  manufactured?: Manufactured;
  causes?: Partial<Claim["causes"]>;
}

/** The claim that the answers make so far; what lacks is unknown. */
export function asClaim(answered: HalfAnswered, part: Part): Claim {
  const { invoice, manufactured, causes, ...rest } = answered;
  const blank = blankClaim(part);
  const unread = { listsDevice: "unknown", listsPrice: "unknown", matchesProduct: "unknown" } as const;
  return {
    ...blank,
    ...rest,
    part,
    ...(invoice ? { invoice: { ...unread, unaltered: "unknown", ...invoice } } : {}),
    ...(manufactured ? { manufactured } : {}),
    causes: { ...blank.causes, ...causes },
  };
}

/** The order of asking: the part, the proof, the invoice, the purchase, the damage. */
const isAboutInvoice = (path: string) => path.startsWith("invoice.");
const afterProof = [
  ...facts.filter((fact) => isAboutInvoice(fact.path)),
  ...facts.filter((fact) => !isAboutInvoice(fact.path)),
];
export const askingOrder: readonly string[] = ["part", "proof", ...afterProof.map((fact) => fact.path)];

function ofPart(answered: HalfAnswered, part: Part, today: string): string[] {
  const relevant = ["part"];
  let claim = blankClaim(part);
  if (isMissing(claim, today)) {
    relevant.push("proof");
    const { invoice, manufactured } = answered;
    claim = asClaim(
      { ...(invoice ? { invoice: { date: invoice.date } } : {}), ...(manufactured ? { manufactured } : {}) },
      part,
    );
  }
  const answers = asClaim(answered, part);
  for (const fact of afterProof) {
    if (!isMissing(claim, today, fact)) continue;
    relevant.push(fact.path);
    claim = fact.fill(claim, fact.read(answers) ?? "unknown");
  }
  return relevant;
}

export function expectedFacts(answered: HalfAnswered, today: string): string[] {
  if (!isDay(today)) throw new RangeError("today is no day");
  if (answered.part !== undefined) return ofPart(answered, answered.part, today);
  const forSomePart = new Set(parts.flatMap((part) => ofPart(answered, part, today)));
  return askingOrder.filter((path) => forSomePart.has(path));
}
