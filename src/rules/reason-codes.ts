/** The codes of the reasons that no cause is named in, in the order of the policy. */
export const PLAIN_REASONS = [
  "seller-not-authorised",
  "seller-unknown",
  "not-new",
  "condition-unknown",
  "not-original-buyer",
  "owner-unknown",
  "before-period",
  "within-period",
  "period-ended",
  "part-not-covered",
  "no-proof",
  "invoice-incomplete",
  "invoice-mismatch",
  "invoice-altered",
  "invoice-before-manufacture",
  "invoice-unverified",
] as const;

export type PlainReason = (typeof PLAIN_REASONS)[number];
