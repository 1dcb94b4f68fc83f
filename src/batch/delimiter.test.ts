import { expect, test } from "vitest";
import { delimiterOf } from "./delimiter.ts";

test.each([
  ["a tab in each line, whatever the names hold", "Produkt (Uhr, Band, Kabel)\tKaufdatum\nUhr\t03.05.2026", "\t"],
  ["tabs below a title", "Returns, week 47\n\nproduct (a, b, c)\tdate\nwatch\t2026-05-03\nstrap\t2026-05-04", "\t"],
  ["semicolons where the names have more commas", "Produkt (a, b, c);Preis\nUhr;5\nBand;6", ";"],
  ["semicolons between decimal commas", "a;b\n1,5;2,5\n3,5;4,5", ";"],
  ["commas where the notes have semicolons", "a,b\n1,x; y; z\n2,x\n3,x; y", ","],
  [
    "the sign between the names of the columns, where more rows have a decimal comma each",
    "Nr;Artikel;Preis;Notiz\n1;Uhr;9,90;x\n2;Uhr;9,90\n3;Uhr;9,90;x;y\n4;Uhr;9,90;x;",
    ";",
  ],
  ["a sign outside of quotes alone", '"a;b;c",d\n"1;2;3",4', ","],
  ["what the names have, where there is no more to see", "a;b,c;d", ";"],
  ["the comma where there is only one column", "part\nwatch", ","],
  ["the comma where there is nothing", "", ","],
  ["semicolons past a quote that closes nothing", 'a;b\n"x" y;1\n2;3', ";"],
])("cells are parted by %s", (_what, text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));
