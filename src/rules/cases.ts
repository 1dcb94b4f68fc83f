/**
 * The case table: what the rules decide, case by case, for reviewers and for the owner of the policy as much as for
 * the tests. Each case differs from one base case by what its title says, and by nothing else.
 */
import { type Case, claimFrom, type Row, TODAY } from "./cases/case.ts";
import { CAUSE_ROWS } from "./cases/causes.ts";
import { COMBINED_ROWS } from "./cases/combined.ts";
import { INVOICE_ROWS } from "./cases/invoice.ts";
import { PURCHASE_ROWS } from "./cases/purchase.ts";
import { SERIAL_ROWS } from "./cases/serial.ts";

export { BASE, type Case, type Expected, TODAY } from "./cases/case.ts";

const expand = ({ readings = [], today = TODAY, claim, ...row }: Row): Case => ({
  ...row,
  basis: readings.length === 0 ? "from the text" : "our reading, pending",
  readings,
  today,
  claim: claimFrom(claim),
});

export const CASES: readonly Case[] = [
  ...PURCHASE_ROWS,
  ...INVOICE_ROWS,
  ...SERIAL_ROWS,
  ...CAUSE_ROWS,
  ...COMBINED_ROWS,
].map(expand);
