import { Icon, type IconName } from "../ui/icons.tsx";
import type { Headline } from "./verdict.ts";

const SHAPES: Readonly<Record<Headline, IconName>> = {
  covered: "check",
  "not-covered": "minus",
  "seems-ended": "missing",
  dealer: "look",
  "missing-one": "missing",
  "missing-some": "missing",
};

/** A verdict as a shape, so that it is told apart without its colour. */
export const VerdictShape = ({ headline, size }: { headline: Headline; size: number }) => (
  <span className="verdict-shape">
    <Icon name={SHAPES[headline]} size={size} />
  </span>
);
