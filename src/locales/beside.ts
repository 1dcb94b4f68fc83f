/** The catalogues of what is opened beside the way to the answer, which does not carry their addresses. */
import { languageOf } from "./languages.ts";
import type { Messages } from "./message.ts";
import type { SideSection } from "./text.tsx";

const catalogues = import.meta.glob<Messages>("./*/{page,rights,embed,counter,many,partner,policy,scan}.json", {
  import: "default",
});

/** Fetches a section of a language's catalogue. */
export async function loadBeside(lang: string, section: SideSection): Promise<Messages> {
  const load = catalogues[`./${languageOf(lang).tag}/${section}.json`];
  if (!load) throw new Error(`no catalogue ${section} for ${lang}`);
  return load();
}
