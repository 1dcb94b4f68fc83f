import fc from "fast-check";
import { expect, test } from "vitest";
import { clickRecipe, frameRecipe, hostHeaders, reactRecipe, vueRecipe } from "./recipes.ts";
import { type Naming, snippetOf } from "./snippet.ts";
import { newestOf } from "./versions.ts";
import { type AttributeName, attributesOf, PLAIN, type Wish } from "./wish.ts";

const naming: Naming = {
  address: "https://check.example/warranty/",
  loader: { src: "https://check.example/warranty/embed/v1/loader.js", integrity: null },
  link: { lang: "de", text: "Garantie prüfen" },
};
const wish = (values: Partial<Record<AttributeName, string>>, more: Partial<Wish> = {}): Wish => ({
  ...PLAIN,
  ...more,
  values: { ...PLAIN.values, ...values },
});

test("a snippet has the room, the script, the element and the link in it", () => {
  expect(snippetOf(wish({ lang: "de", share: "on", country: "de" }), naming)).toBe(`<style>
  imiki-warranty-checker:not(:defined) { display: block; min-height: 1200px }
</style>
<script async src="https://check.example/warranty/embed/v1/loader.js"></script>
<imiki-warranty-checker lang="de" share country="DE">
  <a href="https://check.example/warranty/?lang=de">Garantie prüfen</a>
</imiki-warranty-checker>`);
});

test("the other form has the same attributes under data-, and a pinned loader its hash", () => {
  const loader = { src: "https://check.example/embed/0.1.0/loader.js", integrity: "sha384-x" };
  const snippet = snippetOf(wish({ theme: "dark", "max-height": "900" }, { form: "div" }), { ...naming, loader });
  expect(snippet).toContain(
    "[data-imiki-warranty]:not(:has(imiki-warranty-checker)) { display: block; min-height: 900px }",
  );
  expect(snippet).toContain('<div data-imiki-warranty data-theme="dark" data-max-height="900">');
  expect(snippet).toContain('integrity="sha384-x"\n  crossorigin="anonymous"\n></script>');
});

test("what cannot be used yet stays out", () => {
  const typed = wish({
    country: "d",
    radius: "25",
    "min-height": "-1",
    "max-height": "12px",
    timeout: "1",
    accent: "red",
  });
  expect(attributesOf(typed)).toEqual([]);
});

test.each([
  ["uk", [["country", "GB"]]],
  ["EU", []],
  ["zz", []],
])("the country %j stands in a snippet as %j", (country, attributes) => {
  expect(attributesOf(wish({ country }))).toEqual(attributes);
});

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test("whatever is typed as a name comes through a page's HTML as it was, and closes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (typed) => {
      const snippet = snippetOf(wish({ "frame-title": typed }), naming);
      const [, value] = /frame-title="([^"]*)"\s*>/.exec(snippet) ?? [];
      expect(unescaped(value ?? "")).toBe(typed);
      expect(snippet.match(/<imiki-warranty-checker|<\/imiki-warranty-checker>/g)).toHaveLength(2);
    }),
  );
});

test("every recipe says what was chosen, in its own way", () => {
  const chosen = wish({ theme: "dark", accent: "AA0000", product: "watch", "frame-title": 'A "B"' });
  expect(frameRecipe(chosen, naming, false)).toContain(
    'src="https://check.example/warranty/embed/v1/de/?theme=dark&amp;accent=aa0000#product=watch"\n  title="A &quot;B&quot;"',
  );
  expect(frameRecipe(chosen, naming, true)).toContain('sandbox="allow-scripts"');
  for (const recipe of [reactRecipe, vueRecipe]) expect(recipe(chosen, naming)).toContain('theme="dark"');
  expect(clickRecipe({ ...chosen, form: "div" }, naming, "Laden")).toContain("<imiki-warranty-checker");
  expect(hostHeaders(naming.address, true)).toBe(
    'Content-Security-Policy: script-src https://check.example; frame-src https://check.example\nPermissions-Policy: camera=(self "https://check.example")\n',
  );
});

test("a list of versions is read strictly", () => {
  const entry = { file: "0.1.0/loader.js", integrity: "sha384-x" };
  expect(newestOf({ current: "0.1.0", versions: { "0.1.0": entry } })).toEqual({ version: "0.1.0", ...entry });
  for (const wrong of [
    null,
    [],
    { current: "0.1.0" },
    { current: "toString", versions: {} },
    { current: 7, versions: [] },
  ])
    expect(newestOf(wrong)).toBeNull();
});
