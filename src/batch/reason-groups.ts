/** The reasons as a summary counts them: each is one bit of a number, so that a hundred thousand rows are 400 kB. */
import { CAUSES, type Cause, type Reason, type ReasonCode } from "../rules/index.ts";

/** The reasons that no cause is named in. */
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
] as const satisfies readonly ReasonCode[];

/** All causes of which nobody knows are one: fifteen reasons that say the same say nothing. */
export type ReasonGroup = Exclude<ReasonCode, `cause-${Cause}-unknown`> | "causes-unknown";

export const REASON_GROUPS: readonly ReasonGroup[] = [
  ...PLAIN_REASONS,
  ...CAUSES.map((cause) => `cause-${cause}` as const),
  "causes-unknown",
];

const BIT: ReadonlyMap<string, number> = new Map([
  ...REASON_GROUPS.map((group, bit): [string, number] => [group, bit]),
  ...CAUSES.map((cause): [string, number] => [`cause-${cause}-unknown`, REASON_GROUPS.length - 1]),
]);

/** The reasons as bits, in the order of `REASON_GROUPS`. */
export function bitsOf(reasons: readonly Reason[]): number {
  let bits = 0;
  for (const { code } of reasons) bits |= 1 << (BIT.get(code) ?? 0);
  return bits >>> 0;
}

/** Whether bits stand for a reason, among others. */
export const hasReason = (bits: number, group: ReasonGroup): boolean => (bits & (1 << (BIT.get(group) ?? 0))) !== 0;

/** Counts each reason that bits stand for; `counts` are in the order of `REASON_GROUPS`. */
export function countReasons(bits: number, counts: Uint32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

/** The reasons that bits stand for, in the order of the policy. */
export const groupsIn = (bits: number): readonly ReasonGroup[] =>
  REASON_GROUPS.filter((group) => hasReason(bits, group));
