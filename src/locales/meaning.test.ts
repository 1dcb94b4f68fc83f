/** No check of names and arguments notices two messages that have changed places: a few words that must stand in each. */
import { expect, test } from "vitest";
import { LANGUAGES } from "./languages.ts";
import { createText, loadMessages } from "./text.tsx";

const SAID = {
  en: {
    "verdict.covered": /^Covered/,
    "verdict.not-covered": /^Not covered/,
    "answer.yes": /^Yes$/,
    "answer.no": /^No$/,
    "seller.official-store": /official online store/,
    "seller.authorised-dealer": /accredited/,
    "seller.other": /else/,
    "condition.new": /new/,
    "condition.used": /used/,
    "owner.gift": /gift/,
    "owner.second-hand": /earlier owner/,
    "time.start": /From/,
    "time.end": /Last covered day/,
    "why.effect.supports": /for it/,
    "why.effect.defeats": /against/,
    "reason.not-new": /not new/,
    "reason.not-original-buyer": /first buyer/,
  },
  de: {
    "verdict.covered": /^Gedeckt/,
    "verdict.not-covered": /^Nicht/,
    "answer.yes": /^Ja$/,
    "answer.no": /^Nein$/,
    "seller.official-store": /offiziellen Online-Shop/,
    "seller.other": /Woanders/,
    "time.start": /Beginn/,
    "time.end": /Letzter/,
    "why.effect.supports": /dafür/,
    "why.effect.defeats": /dagegen/,
  },
  ar: {
    "verdict.covered": /الضمان يشمل/,
    "verdict.not-covered": /لا\sيشمل/,
    "answer.yes": /^نعم$/,
    "answer.no": /^لا$/,
    "seller.official-store": /الرسمي/,
    "seller.other": /آخر/,
    "time.start": /البداية/,
    "time.end": /آخر يوم/,
    "why.effect.supports": /يدعم/,
    "why.effect.defeats": /يحول/,
  },
} as const;

for (const { tag } of LANGUAGES)
  test(`in ${tag} no verdict, answer or day has changed places with another`, async () => {
    const { t } = createText(tag, { ...(await loadMessages(tag, "start")), ...(await loadMessages(tag, "journey")) });
    for (const [id, words] of Object.entries(SAID[tag])) expect(t(id as "answer.yes"), id).toMatch(words);
  });
