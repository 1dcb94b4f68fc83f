/** The policy's edition of 2023 as its owner published it, word for word, in its order. */
import { type ClauseId, EDITION_ID } from "./edition.ts";

/** Every clause, word for word. */
export const CLAUSE_TEXTS: Readonly<Record<ClauseId, string>> = {
  law: "Your specific legal rights are granted by this WARRANTY POLICY, but your rights may differ depending on the country you are in. Unless prohibited by law, IMIKI does not override or negate any rights you might have under your nation’s laws. To fully comprehend your rights, refer to your local laws.",
  "scope.products":
    "This IMIKI WARRANTY POLICY (“Warranty”) is applicable only to brand-new, tangible IMIKI-labeled products bought either from our official online shop or our accredited dealers (“Product”).",
  "scope.registration":
    "It is not mandatory to register your Product for this Warranty, although some IMIKI Products may only fully operate when linked to an IMIKI Life App account. To guarantee your Product’s authenticity and that it is safeguarded by our Warranty, make purchases either directly from our website or from an approved dealer.",
  "scope.guarantee":
    "Our Products are guaranteed to be free from material or craftsmanship flaws under standard use for one (1) year starting from the original purchase date by the initial buyer, provided the product was purchased new and from IMIKI’s official online store or a recognized dealer (“Consumer” or “You”).",
  "scope.transfer": "This Warranty is for the original consumer and cannot be passed on to any subsequent purchaser.",
  "terms.accessories":
    "Items that enhance or aid the main product but aren’t necessary for its basic function. Examples include chargers and data cables.",
  "terms.essential-parts":
    "Essential components that the main product needs to operate. This includes things like the battery, screen, and mainboard.",
  "terms.main-product": "The primary item is composed of all essential parts, like a smartwatch, or earbuds.",
  "terms.package": "The complete package, including the main product and its accessories.",
  "period.main-product": "Main product: 12 months",
  "period.cables": "Cables: 12 months",
  "period.watch-straps": "Watch straps: not covered by warranty",
  "period.decorative-parts": "Decorative parts: not covered by warranty",
  "period.buckles": "Buckles: not covered by warranty",
  "proof.priority":
    "To use your warranty at an authorized dealer, show one of the provided warranty proofs. If there’s a discrepancy in warranty details, the info on any form of the invoice (including paper invoice, e-invoice, and invoice copy) takes priority.",
  "proof.invoice":
    "Whether it’s a paper, electronic, or copied invoice, it can confirm your warranty status. The dealer will check the invoice’s authenticity before offering warranty services.",
  "proof.serial-number":
    "If you can’t provide an invoice, the product’s Serial Number (SN) will work. The warranty starts 90 days after the manufacture date shown by the SN.",
  "proof.receipt": "The receipt should clearly list the device, its cost, and when you bought it.",
  "exclusion.1": "1. Products that have been altered, opened, or serviced without proper authorization.",
  "exclusion.2":
    "2. Damage stems from accidental mishaps, such as exposure to moisture leading to oxidation, damage from drops, incorrect power supply, undue force, or distortion of the main board. For power adaptors, this encompasses visible cracks, damaged pins, significant warping, damaged power cords, and visible internal wires.",
  "exclusion.3": "3. Damage due to the intrusion of external elements like liquids, corrosive substances, or pests.",
  "exclusion.4":
    "4. Damage that arises from incorrect handling, operation, upkeep, or storage, including but not limited to the use of unauthorized hardware like chargers and cables, installation of non-Huawei software, improper diagnostics, or pairing with non-approved or incompatible devices.",
  "exclusion.5":
    "5. Any discrepancy between the product model in the warranty certificate and the actual product, or if the warranty documentation has been tampered with.",
  "exclusion.6":
    "6. Products where the identifying labels, such as the nameplate, serial number barcode, or security seals, have been removed, defaced, or are unreadable.",
  "exclusion.7":
    "7. This warranty is strictly for the original product configuration. It doesn’t cover software or any other equipment, whether owned by HUAWEI or third parties. For these items, you should refer to the respective end-user license agreement, distinct warranty statements, or any related exclusions.",
  "exclusion.8": "8. Damage resulting from uncontrollable events or acts of nature like fires, earthquakes, or floods.",
  contact: "If you have any other warranty questions, please contact IMIKI support via help@imikilife.com",
};

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
