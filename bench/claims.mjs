/** Random claims that are the same for everybody, and what the smaller model of the engines knows of each. */
import { seeded } from "./figures.mjs";

/** @typedef {import("../src/rules/facts.ts").Claim} Claim */
/** @typedef {import("../src/rules/facts.ts").Cause} Cause */
/** @typedef {Record<string, string>} SmallCase a case as the smaller model has it */

const DAY = 86_400_000;
/** The day on which all of them are asked. */
export const TODAY = "2026-11-25";

const PARTS = /** @type {const} */ ([
  ...["watch", "watch", "earbuds", "earbuds", "battery", "screen", "mainboard", "other-essential"],
  ...["charging-case", "charger", "cable", "strap", "buckle", "decorative"],
]);
const SELLERS = /** @type {const} */ (["official-store", "official-store", "authorised-dealer", "other", "unknown"]);
const CONDITIONS = /** @type {const} */ (["new", "new", "new", "new", "used", "unknown"]);
const OWNERS = /** @type {const} */ (["buyer", "buyer", "buyer", "gift", "second-hand", "unknown"]);
const ANSWERS = /** @type {const} */ (["yes", "yes", "yes", "yes", "yes", "yes", "no", "unknown"]);

/**
 * Claims of every kind: about half of them with nothing that happened, the others with several causes, known or not.
 * @param {number} count @param {readonly Cause[]} causes all that can have happened @returns {Claim[]}
 */
export function randomClaims(count, causes) {
  const random = seeded(20_261_125);
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const daysAgo = (/** @type {number} */ most) =>
    new Date(Date.parse(TODAY) - Math.floor(random() * most) * DAY).toISOString().slice(0, 10);
  return Array.from({ length: count }, () => {
    const chance = random() < 0.5 ? 0 : 0.1;
    /** @type {() => "yes" | "no" | "unknown"} */
    const happened = () => (random() < chance ? pick(["yes", "unknown"]) : "no");
    /** @type {Claim} */
    const claim = {
      part: pick(PARTS),
      seller: pick(SELLERS),
      condition: pick(CONDITIONS),
      owner: pick(OWNERS),
      causes: /** @type {Claim["causes"]} */ (Object.fromEntries(causes.map((cause) => [cause, happened()]))),
    };
    const proof = pick(["invoice", "invoice", "serial", "both", "none"]);
    if (proof === "invoice" || proof === "both") {
      const [listsDevice, listsPrice, matchesProduct, unaltered] = [
        pick(ANSWERS),
        pick(ANSWERS),
        pick(ANSWERS),
        pick(ANSWERS),
      ];
      claim.invoice = { date: daysAgo(600), listsDevice, listsPrice, matchesProduct, unaltered };
    }
    if (proof === "serial" || proof === "both") {
      const day = daysAgo(700);
      claim.manufactured = { from: day, to: day };
    }
    return claim;
  });
}

/**
 * The same as the smaller model has it: one flat case with one proof.
 * @param {Claim} claim @returns {SmallCase}
 */
export function smallCase({ part, seller, condition, owner, invoice, manufactured, causes }) {
  const proof = invoice ? "invoice" : manufactured ? "serial" : "none";
  const date = invoice?.date ?? manufactured?.to ?? TODAY;
  return { part, seller, condition, owner, proof, date, today: TODAY, ...causes };
}
