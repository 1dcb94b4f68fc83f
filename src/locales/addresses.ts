/** Where the pages stand: each in a folder, the source language in it, the others in folders of their own. */
import { LANGUAGES, type LanguageTag } from "./languages.ts";

const FOLDERS = { checker: "", counter: "counter/", partner: "embed/", policy: "policy/" } as const;

export type PageName = keyof typeof FOLDERS;
export const PAGE_NAMES = ["checker", "counter", "partner", "policy"] as const satisfies readonly PageName[];
/** A page beside the checker; its name is also that of its catalogue. */
export type Side = Exclude<PageName, "checker">;

/** The page that `<html data-page>` names; the checker where it names none. */
export const pageNamed = (name: string | undefined): PageName => PAGE_NAMES.find((page) => page === name) ?? "checker";

/** The folder of a page in a language, from the root of the build: `counter/de/`; empty for the root itself. */
export const pathOf = (page: PageName, tag: LanguageTag): string =>
  FOLDERS[page] + (tag === LANGUAGES[0].tag ? "" : `${tag}/`);

/** The address of one page, relative to that of another: `../../de/`. */
export function addressFrom(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  return `${up || "./"}${to}`;
}
