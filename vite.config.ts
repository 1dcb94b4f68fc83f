import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { messagesPlugin } from "./scripts/messages.mjs";

/**
 * What the first page needs, apart from the entry: a chunk that imports from the entry would fetch its styles again,
 * which stand in the page itself, by their hash.
 */
const START = new RegExp(
  [
    "node_modules/(react|react-dom|scheduler)/",
    "src/app/(App|FirstPage|Shell|environment|home|reading)",
    "src/steps/(StepPage|PartQuestion)",
    "src/ui/(icons|Dial|ErrorSummary|focus-field|Wordmark)",
    "src/locales/(text|languages|message)",
    "src/answers/(steps|form)",
    "src/rules/(facts|edition)",
    "vite/preload-helper",
    "rolldown/runtime",
  ].join("|"),
);

/** What every way to the answer needs, in one piece, since one compresses better than several. */
const JOURNEY =
  /src\/(answers\/(?!stored-form)|steps|result|serial|rules|app\/(Journey|place|today))|node_modules\/(react-hook-form|date-fns)/;

/** All that is said on the way to the answer, one file a language. */
const WAY = /src\/locales\/(\w+)\/(journey|answer)$/;

/**
 * Has the browser compile the journey beside the page while it is fetched, and not function by function once somebody
 * goes on. A browser that does not know the comment reads past it.
 */
const compileAtOnce: Plugin = {
  name: "compile-at-once",
  generateBundle: {
    order: "post", // it has to be the first line, before what Vite puts there
    handler(_, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === "chunk" && part.name === "journey") part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
    },
  },
};

export default defineConfig({
  base: "./", // the same build works at a site’s root and under a path
  plugins: [react(), messagesPlugin(), compileAtOnce],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "start", test: START, priority: 1 },
            { name: "journey", test: JOURNEY },
            { name: (id) => `way-${WAY.exec(id)?.[1]}`, debugName: "way", test: WAY },
          ],
        },
      },
    },
    assetsInlineLimit: 0, // the Content Security Policy allows no fonts or scripts from data: addresses
  },
});
