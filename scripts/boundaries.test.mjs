// Folder boundaries are lint errors. This lays small files where the errors belong, runs the linter on them once with
// our own configuration, and looks at what it says of each.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod/mini";
import config from "../biome.json" with { type: "json" };

const ROOT = path.resolve(import.meta.dirname, "..");
const BIOME = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");
const IMPORTS = "lint/style/noRestrictedImports";
const GLOBALS = "lint/style/noRestrictedGlobals";
const PLUGIN = "plugin";

const Report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

/** @type {{ file: string, code: string, rule: string, fails: boolean }[]} */
const cases = [];
let serial = 0;

/**
 * @param {boolean} fails
 * @param {string} rule
 * @param {string} where a path whose `*` is made unique
 * @param {string[]} lines
 */
function expectation(fails, rule, where, ...lines) {
  for (const code of lines) {
    serial += 1;
    cases.push({ file: where.replace("*", `fixture${serial}`), code, rule, fails });
  }
}
/** @param {string} from */
const imports = (from) => `import { x } from "${from}";\nexport const y = x;`;
/** @type {(where: string, ...from: string[]) => void} */
const refuses = (where, ...from) => expectation(true, IMPORTS, where, ...from.map(imports));
/** @type {(where: string, ...from: string[]) => void} */
const admits = (where, ...from) => expectation(false, IMPORTS, where, ...from.map(imports));

/** What each folder of ours may import of the others. */
const MAY = /** @type {Record<string, string[]>} */ ({
  app: "steps result counter partner policy embed scan ui answers damage rights batch locales serial rules".split(" "),
  steps: "scan ui answers damage rights batch locales serial rules".split(" "),
  result: "ui answers damage rights batch locales serial rules".split(" "),
  counter: "result scan ui answers damage rights batch locales serial rules".split(" "),
  partner: "embed ui locales rules".split(" "),
  policy: ["ui", "locales", "rules"],
  scan: ["ui", "locales"],
  embed: ["answers", "locales", "serial", "rules"],
  answers: ["rules", "serial"],
  rights: ["rules"],
  batch: ["answers", "serial", "rules"],
  locales: [],
  serial: [],
  ui: [],
  damage: [],
  rules: [],
});
const FOLDERS = Object.keys(MAY);

for (const [from, allowed] of Object.entries(MAY)) {
  for (const to of FOLDERS) {
    if (to === from) continue;
    (allowed.includes(to) ? admits : refuses)(`src/${from}/*.ts`, `../${to}/index.ts`);
  }
  refuses(`src/${from}/deep/*.ts`, "../../main.tsx");
  if (allowed.includes("rules")) refuses(`src/${from}/*.ts`, "../rules/claim.ts", "../rules", "../rules/proof/walk.ts");
}
refuses("src/ui/deep/*.ts", "../../rules/index.ts");
admits("src/main.tsx", "./app/start.tsx");
admits("src/rules/*.ts", "./period.ts", "date-fns/addDays");
refuses("src/rules/*.ts", "react", "zod/mini", "@lingui/core", "node:fs", "fast-check", "@date-fns/utc");
admits("src/rules/*.test.ts", "vitest", "fast-check", "./period.ts", "./proof/oracle.ts", "node:fs");
refuses("src/rules/*.test.ts", "../answers/parse.ts", "react", "zod/mini");
admits("src/rules/proof/*.ts", "../index.ts", "../claim.ts", "vitest");
refuses("src/rules/proof/*.ts", "../../serial/index.ts", "react");
refuses("src/embed/loader/*.ts", "../protocol.ts", "../../rules/index.ts");
admits("src/embed/loader/*.ts", "./frame.ts", "penpal");
admits("src/steps/*.tsx", "react", "./part.tsx", "react-hook-form");
expectation(true, IMPORTS, "src/ui/*.ts", 'export const x = () => import("../rules/index.ts");');
expectation(true, IMPORTS, "src/ui/*.ts", 'export type { X } from "../rules/index.ts";');

expectation(true, PLUGIN, "src/result/*.ts", "export const a = new Date();", "export const a = Date.now();");
expectation(true, PLUGIN, "src/rules/*.ts", "export const a = Date.now;", "export const a = Date();");
expectation(false, PLUGIN, "src/result/*.ts", 'export const a = new Date("2024-02-29");');
for (const file of ["src/app/*.ts", "src/rules/calendar.ts"]) {
  expectation(false, PLUGIN, file, "export const a = new Date();");
}
for (const door of ["localStorage", "sessionStorage", "navigator", "location"]) {
  expectation(true, GLOBALS, "src/ui/*.ts", `export const a = ${door};`);
  expectation(true, PLUGIN, "src/ui/*.ts", `export const a = window.${door};`);
  expectation(false, GLOBALS, "src/app/*.ts", `export const a = ${door};`);
  expectation(false, PLUGIN, "src/app/*.ts", `export const a = window.${door};`);
}
// The loader is an entry of its own, in pages that are not ours: nobody stands above it to hand it a door.
expectation(false, GLOBALS, "src/embed/loader/*.ts", "export const a = navigator;");
expectation(true, GLOBALS, "src/embed/*.ts", "export const a = navigator;");
expectation(true, "lint/suspicious/noConsole", "src/app/*.ts", "console.log(1);");
expectation(true, "lint/suspicious/noExplicitAny", "src/app/*.ts", "export const a: any = 1;");
expectation(true, "lint/style/noNonNullAssertion", "src/app/*.ts", "export const a = (b?: string) => b!.length;");
expectation(
  true,
  "lint/security/noDangerouslySetInnerHtml",
  "src/app/*.tsx",
  'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
);
const inTest = (/** @type {string} */ body) => `import { test } from "vitest";\n${body}`;
expectation(true, "lint/suspicious/noFocusedTests", "src/app/*.test.ts", inTest('test.only("x", () => {});'));
expectation(true, "lint/suspicious/noSkippedTests", "src/app/*.test.ts", inTest('test.skip("x", () => {});'));
expectation(
  true,
  "lint/nursery/useExhaustiveSwitchCases",
  "src/app/*.ts",
  'export function f(a: "x" | "y") {\n  switch (a) {\n    case "x":\n      return 1;\n  }\n}',
);

let folder = "";
/** @type {Map<string, Set<string>>} the rules broken, by file */
const broken = new Map();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "boundaries-"));
  cpSync(path.join(ROOT, "biome.json"), path.join(folder, "biome.json"));
  cpSync(path.join(ROOT, "scripts/lint"), path.join(folder, "scripts/lint"), { recursive: true });
  for (const { file, code } of cases) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${code}\n`);
  }
  const args = [BIOME, "lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "src"];
  const output = await new Promise((done) => {
    // It exits 1, as it should: what counts is what it says.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout) => done(stdout));
  });
  const { diagnostics } = Report.parse(JSON.parse(String(output)));
  for (const { category, location } of diagnostics) {
    const file = path.relative(folder, path.resolve(folder, location.path)).split(path.sep).join("/");
    broken.set(file, (broken.get(file) ?? new Set()).add(category));
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the linter", () => {
  test.each(cases)("$rule in $file, an error: $fails, for $code", ({ file, rule, fails }) => {
    expect(broken.get(file)?.has(rule) ?? false).toBe(fails);
  });

  test("knows every folder of src", () => {
    const folders = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) {
      expect(FOLDERS, `src/${name} has no boundary: give it one in biome.json and here`).toContain(name);
      expect(config.overrides.flatMap((override) => override.includes)).toContain(`src/${name}/**`);
    }
  });
});

test("no file or folder has a name that says nothing", () => {
  const empty = /^(utils?|helpers?|types?|hooks?|common|misc)(\.|$)/i;
  for (const top of ["src", "scripts", "e2e", "bench"].filter((name) => existsSync(path.join(ROOT, name)))) {
    const names = readdirSync(path.join(ROOT, top), { recursive: true }).map(String);
    const ours = names.map((name) => name.split(path.sep)).filter((parts) => !parts.includes("node_modules"));
    const vague = ours.filter((parts) => parts.some((part) => empty.test(part)));
    expect(vague, `in ${top}`).toEqual([]);
  }
});
