import { minify, version } from "@swc/core";
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

/**
 * What every way to the answer needs, in one piece, since one compresses better than several. What only reads from
 * outside, a tab's memory or a link, is fetched where there is something to read.
 */
const JOURNEY =
  /src\/(answers\/(?!stored-form|handover-reading)|steps|result|serial|rules\/(?!claim\.|cases|policy\.|readings|reason-codes)|app\/(Journey|place|today))|node_modules\/(react-hook-form|lean-qr)/;

/** What the form library does for forms that it checks and sends itself; ours are checked by the steps, and sent nowhere. */
const UNUSED = [
  "validateField",
  "executeBuiltInValidation",
  "executeSchemaAndUpdateState",
  "updateTouchAndDirty",
  "_updateDirtyFields",
  "validateForm",
  "_runSchema",
  "trigger",
  "handleSubmit",
  "_setFieldArray",
  "resetField",
  "resetDefaultValues",
  "setValues",
  "setError",
  "clearErrors",
  "setFocus",
  "shouldRenderByError",
  "updateErrors",
  "unregister",
  "getFieldState",
  "cancelDelayedErrorTree",
  "_setValid",
  "_setErrors",
  "_setDisabledField",
  "_disableForm",
  "_updateValidatingFields",
  "_updateIsValidating",
  "_focusInput",
  "getDirtyFields",
  "collectDirtyFieldNames",
  "schemaErrorLookup",
  "extractFormValues",
  "skipValidation",
  "iterateFieldsByAction",
];
/** Whether a field belongs to something that is null, or to an array of fields that has become shorter: none does. */
const NOT_SO = ["hasExplicitNullIntermediate", "isStaleArrayField", "isPastArrayEnd"];

/** Leaves that out: three kilobytes of the way to the answer. Fails where the library no longer looks like this. */
const formWithoutChecks: Plugin = {
  name: "form-without-checks",
  apply: "build",
  transform(code, id) {
    if (!id.includes("/react-hook-form/dist/index.esm")) return null;
    const leave = (left: string, name: string, gives: string): string => {
      // Up to its closing brace, and no further: what lies between is set in deeper, but for the end of its parameters.
      const within = "(?:(?:\\1 .*|\\1}.*=> {|)\\n)*?";
      const whole = new RegExp(
        `^( *)(?:(?:var|const) ${name} = (async )?\\(|function ${name}\\().*\\n${within}\\1};?$`,
        "m",
      );
      if (!whole.test(left))
        throw new Error(`react-hook-form has no ${name} any more: look at formWithoutChecks again`);
      return left.replace(whole, `$1const ${name} = $2() => (${gives});`);
    };
    const unused = UNUSED.reduce((left, name) => leave(left, name, "{}"), code);
    const lean = NOT_SO.reduce((left, name) => leave(left, name, "false"), unused);
    return { code: lean, map: null };
  },
};

/** Goes over what Vite has made small once more: another compressor finds another kilobyte of the way to the answer. */
const smaller: Plugin = {
  name: "smaller",
  apply: "build",
  augmentChunkHash: () => version, // files are named before this, and the same name must never hold something else
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== "chunk" || part.name === "start") continue; // which answered to input later for it
        const once = { module: true, ecma: 2022, compress: { passes: 3 }, mangle: true } as const;
        part.code = (await minify(part.code, once)).code;
      }
    },
  },
};

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
  plugins: [react(), messagesPlugin(), formWithoutChecks, smaller, compileAtOnce],
  define: { __PUBLIC_ORIGIN__: JSON.stringify(process.env.PUBLIC_ORIGIN ?? "") },
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
          ],
        },
      },
    },
    assetsInlineLimit: 0, // the Content Security Policy allows no fonts or scripts from data: addresses
  },
});
