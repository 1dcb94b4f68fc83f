// Says why a damage description is read as it is.
//   node scripts/explain-damage.mjs "fell in the pool, app says low battery" [language]
import { importSource } from "./import-source.mjs";

const [text, lang] = process.argv.slice(2);
if (text === undefined) {
  console.error('usage: node scripts/explain-damage.mjs "text" [language]');
  process.exit(1);
}

/** @type {typeof import("../src/damage/explain.ts")} */
const { explain } = await importSource("src/damage/explain.ts");
const { votes, steps, suggestions } = explain(text, lang);

console.log("languages  ", [...votes].map(([code, count]) => `${code} ${count}`).join(", ") || "nothing tells");
for (const { language, pattern, meaning, words, fate } of steps)
  console.log(`${fate.padEnd(16)} ${language}  ${meaning.padEnd(24)} "${words}"  by  ${pattern}`);
if (suggestions.length === 0) console.log("asks nothing");
for (const { fact, quote, score } of suggestions) console.log(`asks ${fact} (${score}), quoting "${quote}"`);
