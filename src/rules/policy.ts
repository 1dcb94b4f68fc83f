/** The policy's edition as its owner published it, word for word, in its order. */
import { CITED_CLAUSES } from "./cited-clauses.ts";
import { type ClauseId, EDITION_ID } from "./edition.ts";

/** Those that decide nothing by themselves. */
const OTHER_CLAUSES = {
  law: "Your specific legal rights are granted by this WARRANTY POLICY, but your rights may differ depending on the country you are in. Unless prohibited by law, IMIKI does not override or negate any rights you might have under your nation’s laws. To fully comprehend your rights, refer to your local laws.",
  "scope.registration":
    "It is not mandatory to register your Product for this Warranty, although some IMIKI Products may only fully operate when linked to an IMIKI Life App account. To guarantee your Product’s authenticity and that it is safeguarded by our Warranty, make purchases either directly from our website or from an approved dealer.",
  "terms.essential-parts":
    "Essential components that the main product needs to operate. This includes things like the battery, screen, and mainboard.",
  "terms.main-product": "The primary item is composed of all essential parts, like a smartwatch, or earbuds.",
  "terms.package": "The complete package, including the main product and its accessories.",
  "proof.priority":
    "To use your warranty at an authorized dealer, show one of the provided warranty proofs. If there’s a discrepancy in warranty details, the info on any form of the invoice (including paper invoice, e-invoice, and invoice copy) takes priority.",
  contact: "If you have any other warranty questions, please contact IMIKI support via help@imikilife.com",
} as const satisfies Partial<Record<ClauseId, string>>;

/** Every clause, word for word. */
export const CLAUSE_TEXTS: Readonly<Record<ClauseId, string>> = { ...CITED_CLAUSES, ...OTHER_CLAUSES };

export type PolicyBlock =
  | { kind: "heading"; text: string }
  | { kind: "clause"; id: ClauseId; text: string }
  /** A sentence that opens or closes the list of exclusions. */
  | { kind: "lead"; text: string };

const heading = (text: string): PolicyBlock => ({ kind: "heading", text });
const lead = (text: string): PolicyBlock => ({ kind: "lead", text });
const clause = (id: ClauseId): PolicyBlock => ({ kind: "clause", id, text: CLAUSE_TEXTS[id] });

/** The whole page, with what stands around the clauses. */
export const POLICY: { readonly id: string; readonly blocks: readonly PolicyBlock[] } = {
  id: EDITION_ID,
  blocks: [
    heading("Warranty Policy"),
    clause("law"),
    heading("What does this Warranty Include?"),
    clause("scope.products"),
    clause("scope.registration"),
    clause("scope.guarantee"),
    clause("scope.transfer"),
    heading("Terms in this Policy"),
    clause("terms.accessories"),
    clause("terms.essential-parts"),
    heading("Main Product"),
    clause("terms.main-product"),
    clause("terms.package"),
    heading("Warranty Period"),
    clause("period.main-product"),
    clause("period.cables"),
    clause("period.watch-straps"),
    clause("period.decorative-parts"),
    clause("period.buckles"),
    heading("Proof of Warranty"),
    clause("proof.priority"),
    heading("Invoice (any type)"),
    clause("proof.invoice"),
    heading("Serial Number (SN)"),
    clause("proof.serial-number"),
    clause("proof.receipt"),
    heading("Products Excluded from the Warranty"),
    lead("The following conditions will result in the warranty being voided for products:"),
    clause("exclusion.1"),
    clause("exclusion.2"),
    clause("exclusion.3"),
    clause("exclusion.4"),
    clause("exclusion.5"),
    clause("exclusion.6"),
    clause("exclusion.7"),
    clause("exclusion.8"),
    lead("Please note that the above-mentioned conditions deem the product ineligible for warranty service."),
    heading("Contact Us"),
    clause("contact"),
  ],
};
