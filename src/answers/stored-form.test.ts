import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyForm } from "./form.ts";
import { restoreForm } from "./stored-form.ts";

describe("restoring a form", () => {
  it("gives back what was stored, field by field", () => {
    const filled = { ...emptyForm(), part: "watch" as const, serial: "AB 1", description: "x", anyway: true };
    expect(restoreForm(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
  });

  it("leaves a field that fails empty, and keeps the others", () => {
    const stored = { part: "phone", seller: "official-store", invoice: { date: [], listsDevice: "yes" }, causes: [] };
    expect(restoreForm(stored)).toEqual({
      ...emptyForm(),
      seller: "official-store",
      invoice: { ...emptyForm().invoice, listsDevice: "yes" },
    });
  });

  it("makes a whole form of anything at all", () => {
    const empty = emptyForm();
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const form = restoreForm(stored);
        expect(Object.keys(form).sort()).toEqual(Object.keys(empty).sort());
        expect(Object.keys(form.causes).sort()).toEqual(Object.keys(empty.causes).sort());
      }),
    );
  });
});
