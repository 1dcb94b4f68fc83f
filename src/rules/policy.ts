/** The policy's edition of 2023 as its owner published it, word for word, in its order. */
import { type ClauseId, EDITION_ID } from "./edition.ts";

export type PolicyBlock =
  | { kind: "heading"; text: string }
  | { kind: "clause"; id: ClauseId; text: string }
  /** A sentence that opens or closes the list of exclusions. */
  | { kind: "lead"; text: string };

export const POLICY: { readonly id: string; readonly blocks: readonly PolicyBlock[] } = {
  id: EDITION_ID,
  blocks: [
    { kind: "heading", text: "Warranty Policy" },
    {
      kind: "clause",
      id: "law",
      text: "Your specific legal rights are granted by this WARRANTY POLICY, but your rights may differ depending on the country you are in. Unless prohibited by law, IMIKI does not override or negate any rights you might have under your nation’s laws. To fully comprehend your rights, refer to your local laws.",
    },
    { kind: "heading", text: "What does this Warranty Include?" },
    {
      kind: "clause",
      id: "scope.products",
      text: "This IMIKI WARRANTY POLICY (“Warranty”) is applicable only to brand-new, tangible IMIKI-labeled products bought either from our official online shop or our accredited dealers (“Product”).",
    },
    {
      kind: "clause",
      id: "scope.registration",
      text: "It is not mandatory to register your Product for this Warranty, although some IMIKI Products may only fully operate when linked to an IMIKI Life App account. To guarantee your Product’s authenticity and that it is safeguarded by our Warranty, make purchases either directly from our website or from an approved dealer.",
    },
    {
      kind: "clause",
      id: "scope.guarantee",
      text: "Our Products are guaranteed to be free from material or craftsmanship flaws under standard use for one (1) year starting from the original purchase date by the initial buyer, provided the product was purchased new and from IMIKI’s official online store or a recognized dealer (“Consumer” or “You”).",
    },
    {
      kind: "clause",
      id: "scope.transfer",
      text: "This Warranty is for the original consumer and cannot be passed on to any subsequent purchaser.",
    },
    { kind: "heading", text: "Terms in this Policy" },
    {
      kind: "clause",
      id: "terms.accessories",
      text: "Items that enhance or aid the main product but aren’t necessary for its basic function. Examples include chargers and data cables.",
    },
    {
      kind: "clause",
      id: "terms.essential-parts",
      text: "Essential components that the main product needs to operate. This includes things like the battery, screen, and mainboard.",
    },
    { kind: "heading", text: "Main Product" },
    {
      kind: "clause",
      id: "terms.main-product",
      text: "The primary item is composed of all essential parts, like a smartwatch, or earbuds.",
    },
    {
      kind: "clause",
      id: "terms.package",
      text: "The complete package, including the main product and its accessories.",
    },
    { kind: "heading", text: "Warranty Period" },
    { kind: "clause", id: "period.main-product", text: "Main product: 12 months" },
    { kind: "clause", id: "period.cables", text: "Cables: 12 months" },
    { kind: "clause", id: "period.watch-straps", text: "Watch straps: not covered by warranty" },
    { kind: "clause", id: "period.decorative-parts", text: "Decorative parts: not covered by warranty" },
    { kind: "clause", id: "period.buckles", text: "Buckles: not covered by warranty" },
    { kind: "heading", text: "Proof of Warranty" },
    {
      kind: "clause",
      id: "proof.priority",
      text: "To use your warranty at an authorized dealer, show one of the provided warranty proofs. If there’s a discrepancy in warranty details, the info on any form of the invoice (including paper invoice, e-invoice, and invoice copy) takes priority.",
    },
    { kind: "heading", text: "Invoice (any type)" },
    {
      kind: "clause",
      id: "proof.invoice",
      text: "Whether it’s a paper, electronic, or copied invoice, it can confirm your warranty status. The dealer will check the invoice’s authenticity before offering warranty services.",
    },
    { kind: "heading", text: "Serial Number (SN)" },
    {
      kind: "clause",
      id: "proof.serial-number",
      text: "If you can’t provide an invoice, the product’s Serial Number (SN) will work. The warranty starts 90 days after the manufacture date shown by the SN.",
    },
    {
      kind: "clause",
      id: "proof.receipt",
      text: "The receipt should clearly list the device, its cost, and when you bought it.",
    },
    { kind: "heading", text: "Products Excluded from the Warranty" },
    { kind: "lead", text: "The following conditions will result in the warranty being voided for products:" },
    {
      kind: "clause",
      id: "exclusion.1",
      text: "1. Products that have been altered, opened, or serviced without proper authorization.",
    },
    {
      kind: "clause",
      id: "exclusion.2",
      text: "2. Damage stems from accidental mishaps, such as exposure to moisture leading to oxidation, damage from drops, incorrect power supply, undue force, or distortion of the main board. For power adaptors, this encompasses visible cracks, damaged pins, significant warping, damaged power cords, and visible internal wires.",
    },
    {
      kind: "clause",
      id: "exclusion.3",
      text: "3. Damage due to the intrusion of external elements like liquids, corrosive substances, or pests.",
    },
    {
      kind: "clause",
      id: "exclusion.4",
      text: "4. Damage that arises from incorrect handling, operation, upkeep, or storage, including but not limited to the use of unauthorized hardware like chargers and cables, installation of non-Huawei software, improper diagnostics, or pairing with non-approved or incompatible devices.",
    },
    {
      kind: "clause",
      id: "exclusion.5",
      text: "5. Any discrepancy between the product model in the warranty certificate and the actual product, or if the warranty documentation has been tampered with.",
    },
    {
      kind: "clause",
      id: "exclusion.6",
      text: "6. Products where the identifying labels, such as the nameplate, serial number barcode, or security seals, have been removed, defaced, or are unreadable.",
    },
    {
      kind: "clause",
      id: "exclusion.7",
      text: "7. This warranty is strictly for the original product configuration. It doesn’t cover software or any other equipment, whether owned by HUAWEI or third parties. For these items, you should refer to the respective end-user license agreement, distinct warranty statements, or any related exclusions.",
    },
    {
      kind: "clause",
      id: "exclusion.8",
      text: "8. Damage resulting from uncontrollable events or acts of nature like fires, earthquakes, or floods.",
    },
    {
      kind: "lead",
      text: "Please note that the above-mentioned conditions deem the product ineligible for warranty service.",
    },
    { kind: "heading", text: "Contact Us" },
    {
      kind: "clause",
      id: "contact",
      text: "If you have any other warranty questions, please contact IMIKI support via help@imikilife.com",
    },
  ],
};
