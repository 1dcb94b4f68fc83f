/** What the answer quotes of the policy’s edition. */
import type { ClauseId } from "./edition.ts";

/** The clauses that a reason can cite, word for word: what the answer quotes. */
export const CITED_CLAUSES = {
  "scope.products":
    "This IMIKI WARRANTY POLICY (“Warranty”) is applicable only to brand-new, tangible IMIKI-labeled products bought either from our official online shop or our accredited dealers (“Product”).",
  "scope.guarantee":
    "Our Products are guaranteed to be free from material or craftsmanship flaws under standard use for one (1) year starting from the original purchase date by the initial buyer, provided the product was purchased new and from IMIKI’s official online store or a recognized dealer (“Consumer” or “You”).",
  "scope.transfer": "This Warranty is for the original consumer and cannot be passed on to any subsequent purchaser.",
  "terms.accessories":
    "Items that enhance or aid the main product but aren’t necessary for its basic function. Examples include chargers and data cables.",
  "period.main-product": "Main product: 12 months",
  "period.cables": "Cables: 12 months",
  "period.watch-straps": "Watch straps: not covered by warranty",
  "period.decorative-parts": "Decorative parts: not covered by warranty",
  "period.buckles": "Buckles: not covered by warranty",
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
} as const satisfies Partial<Record<ClauseId, string>>;

const isCited = (id: ClauseId): id is keyof typeof CITED_CLAUSES => id in CITED_CLAUSES;

/** What a clause that a reason cites says; empty for those that no reason can cite. */
export const citedText = (id: ClauseId): string => (isCited(id) ? CITED_CLAUSES[id] : "");
