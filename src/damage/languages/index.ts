// biome-ignore-all assist/source/organizeImports: kindred languages stand together, where they compress better
import type { Lexicon } from "../notation.ts";
import type { Script } from "../words.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { de } from "./de.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { es } from "./es.ts";
import { pt } from "./pt.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { id } from "./id.ts";
import { hi } from "./hi.ts";
import { ar } from "./ar.ts";
import { zh } from "./zh.ts";
import { ja } from "./ja.ts";

/** The table of languages, by the script that their words are written in. */
export const lexicons: Readonly<Record<Script, readonly Lexicon[]>> = {
  Latin: [en, nl, de, fr, it, es, pt, pl, tr, id, hi],
  Cyrillic: [ru],
  Arabic: [ar],
  Han: [zh, ja],
};
