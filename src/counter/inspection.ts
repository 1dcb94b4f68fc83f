/** What is looked at when a product is handed in: the policy's exclusions in their order, then wear. */
import type { Cause, ClauseId } from "../rules/index.ts";

interface InspectionPoint {
  clause: ClauseId;
  /** A second clause that names the same (R17). */
  also?: ClauseId;
  causes: readonly Cause[];
}

export const INSPECTION: readonly InspectionPoint[] = [
  { clause: "exclusion.1", causes: ["modified"] },
  { clause: "exclusion.2", also: "exclusion.3", causes: ["drop", "power", "force", "adapter", "liquid"] },
  { clause: "exclusion.3", causes: ["corrosive", "pests"] },
  { clause: "exclusion.4", causes: ["unauthorised-accessory", "unofficial-software", "mishandling"] },
  { clause: "exclusion.6", causes: ["label"] },
  { clause: "exclusion.7", causes: ["software"] },
  { clause: "exclusion.8", causes: ["disaster"] },
  { clause: "scope.guarantee", causes: ["wear"] }, // R15: no exclusion, and for the dealer to judge
];
