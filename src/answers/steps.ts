/** The pages of the journey, in order; their names are part of the page's contract with programs. */
export const STEPS = ["part", "proof", "purchase", "damage", "check", "result"] as const;
export type Step = (typeof STEPS)[number];
