/** The arithmetic of the bench, and how its figures are written. Pure. */

/**
 * The middle of some figures; of an even count the mean of the two in the middle.
 * @param {readonly number[]} figures @returns {number} NaN where there are none
 */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * The order of one round: each round begins with another, so that none always runs first on a quiet machine.
 * @template T @param {readonly T[]} all @param {number} round @returns {T[]}
 */
export const rotated = (all, round) => all.map((_, index) => /** @type {T} */ (all[(index + round) % all.length]));

/**
 * Random numbers from 0 to 1 that are the same for everybody (mulberry32).
 * @param {number} seed @returns {() => number}
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** @type {(figure: number) => string} `1,234` */
export const inWhole = (figure) => whole.format(figure);

/** @type {(bytes: number) => string} `69.3 kB` */
export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * A ratio: two digits behind the point, and for the very small ones two that say something: `0.41`, `0.00013`.
 * @param {number} ratio @returns {string}
 */
export const inRatio = (ratio) => (ratio !== 0 && ratio < 0.01 ? `${Number(ratio.toPrecision(2))}` : ratio.toFixed(2));
