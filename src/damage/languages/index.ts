import type { Lexicon } from "../notation.ts";
import type { Script } from "../words.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";

/** The table of languages, by the script that their words are written in. */
export const lexicons: Readonly<Record<Script, readonly Lexicon[]>> = {
  Latin: [en, de, fr, es, it, pt, nl, pl, tr, id, hi],
  Cyrillic: [ru],
  Arabic: [ar],
  Han: [zh, ja],
};
