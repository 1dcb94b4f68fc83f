/**
 * Builds a page peer with Vite, into dist/<name>.
 *
 *     node build.mjs hello
 */
import path from "node:path";
import { build } from "vite";

const here = import.meta.dirname;

/** preact/compat in the place of React, as preact's own guide has it. */
const COMPAT = [
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom$/, replacement: "preact/compat" },
  { find: /^react$/, replacement: "preact/compat" },
];

const OWN = {
  preact: { resolve: { alias: COMPAT } },
  formio: { define: { global: "globalThis" } },
  formkit: {
    define: {
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
  },
  govuk: {
    css: { preprocessorOptions: { scss: { loadPaths: [path.join(here, "node_modules")], quietDeps: true } } },
  },
};

const name = process.argv[2] ?? "";
const root = path.join(here, "pages", name);
const pages = name === "govuk" ? ["index", "part", "damage", "answer"] : ["index"];
await build({
  root,
  base: "./",
  configFile: false,
  logLevel: "error",
  ...OWN[name],
  build: {
    target: "es2022",
    outDir: path.join(here, "dist", name),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    reportCompressedSize: false,
    rolldownOptions: { input: pages.map((page) => path.join(root, `${page}.html`)) },
  },
});
