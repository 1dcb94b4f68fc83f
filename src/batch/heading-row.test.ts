import { describe, expect, test } from "vitest";
import { headingAt, isHeaded } from "./heading-row.ts";

const table = (text: string) => text.split("\n").map((line) => line.split(";"));

describe("the names of the columns", () => {
  test.each([
    ["in the first record", "Nr;Kaufdatum\n1;2026-05-03", 0],
    [
      "below names of groups, which name fewer",
      "Gerät;;;Kauf;;\nNr;Produkt;Serie;Kaufdatum;Laden;Preis\n1;Uhr;;2026-05-03;;",
      1,
    ],
    ["below a title and an empty line, even a single one", "Retouren KW 47\n\nNr;Typ;Kaufdatum\n1;Uhr;2026-05-03", 2],
    ["in the first record, where the files that were joined repeat it", "part;shop\nwatch;x\npart;shop\nstrap;y", 0],
    ["in the first record, most of whose words are notes below too", "Produkt;Defekt;Neu\nUhr;Defekt;Neu", 0],
    ["in words that nobody knows, above dates", "Order;When;What\n1001;2026-05-03;x\n1002;;\n1003;2026-05-04;y", 0],
    ["in the first of two that name as many", "part;shop\nitem;store\nwatch;x", 0],
  ])("stand %s", (_where, text, at) => {
    expect(headingAt(table(text))).toBe(at);
    expect(isHeaded(table(text).slice(at))).toBe(true);
  });

  test.each([
    ["a date stands among them", "Uhr;2026-05-03;Laden\nBand;2026-05-04;Online"],
    ["they are values below as well", "Uhr;A1;Laden\nBand;B2;Laden"],
    ["a part beside them stands above another", "Uhr;A1;Laden\nArmband;B2;Online"],
    ["one alone stands among the rows", "Uhr;A1;Markt\nBand;B2;Laden"],
    ["there are none", "a;b\n1;2"],
    ["a cell above the dates is empty", "Uhr;;x\nUhr;2026-05-04;y"],
    ["what stands above the dates is beside a part", "Uhr;bald;x\nBand;2026-05-04;y"],
    ["one below the first is no date either", "a;bald\nb;2026-05-04\nc;morgen"],
    ["there is nothing", ""],
  ])("are none where %s", (_why, text) => {
    expect(headingAt(table(text))).toBe(0);
    expect(isHeaded(table(text))).toBe(false);
  });
});
