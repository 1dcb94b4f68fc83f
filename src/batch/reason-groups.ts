/** The reasons as a summary counts them: each is one bit of a number, so that a hundred thousand rows are 400 kB. */
import { CAUSES, type Cause, PLAIN_REASONS, type Reason, type ReasonCode } from "../rules/index.ts";

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

function bitOf(code: ReasonCode | ReasonGroup): number {
  const bit = BIT.get(code);
  if (bit === undefined) throw new RangeError(`no bit stands for ${code}`);
  return bit;
}

/** The reasons as bits, in the order of `REASON_GROUPS`. */
export function bitsOf(reasons: readonly Reason[]): number {
  let bits = 0;
  for (const { code } of reasons) bits |= 1 << bitOf(code);
  return bits >>> 0;
}

/** Whether bits stand for a reason, among others. */
export const hasReason = (bits: number, group: ReasonGroup): boolean => (bits & (1 << bitOf(group))) !== 0;

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
