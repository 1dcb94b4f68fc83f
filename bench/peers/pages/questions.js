/** What every page peer asks and says: four steps, a small part of the policy. Dates are `YYYY-MM-DD`. */
export const TITLES = ["Your proof", "The part", "The damage", "The answer"];

export const PROOFS = [
  ["invoice", "An invoice"],
  ["serial", "The serial number"],
];
/** The date that a proof shows. */
export const DATES = { invoice: "Date of the invoice", serial: "Date of manufacture" };

export const PARTS = [
  ["watch", "Watch"],
  ["earbuds", "Earbuds"],
  ["battery", "Battery"],
  ["screen", "Screen"],
  ["mainboard", "Mainboard"],
  ["charger", "Charger or dock"],
  ["cable", "Cable"],
  ["strap", "Strap"],
  ["buckle", "Buckle"],
  ["decorative", "Decoration"],
];
export const WITHOUT_PERIOD = ["strap", "buckle", "decorative"];

export const DAMAGES = [
  ["flaw", "It stopped working by itself"],
  ["modified", "It was opened or altered"],
  ["drop", "It was dropped or bent"],
  ["power", "It was charged with the wrong supply"],
  ["liquid", "Liquid got in"],
  ["accessory", "An accessory that is not approved"],
  ["label", "The label cannot be read"],
  ["software", "The fault is in the software"],
  ["disaster", "Fire, flood or earthquake"],
];

export const REASONS = {
  part: "This part has no warranty period.",
  damage: "This kind of damage is excluded.",
  ended: "The period has ended.",
};

export const ERRORS = {
  proof: "Choose the proof that you have",
  date: "Enter the date as year, month and day, such as 2026-03-27",
  part: "Choose the part",
  damage: "Choose what happened",
  description: "Describe it in ten characters or more",
};

export const ANSWERS = { covered: "Covered", "not-covered": "Not covered" };
