/** The loader: a classic script on a partner's page. It imports nothing of ours but this folder. */
import { ATTRIBUTES, setAttribute } from "./attributes.ts";
import { elementClass } from "./element.ts";

const NAME = "imiki-warranty-checker";
const MARK = "data-imiki-warranty";

/** Where this script came from: `embed/v1/` or an immutable copy beside it. The frame is that of the protocol. */
function frameBase(): string | undefined {
  const own = document.currentScript;
  // A module does not know its element; its address may have a query.
  const ours = 'script[src*="/embed/"][src*="/loader.js"]';
  const script = own instanceof HTMLScriptElement ? own : document.querySelector<HTMLScriptElement>(ours);
  return script ? new URL("../v1/", script.src).href : undefined;
}

/** Content systems strip elements that they do not know: the element then stands in a marked one, with its attributes. */
function fill(place: Element): void {
  if (place.querySelector(NAME)) return;
  const checker = document.createElement(NAME);
  const copy = (name: string) => setAttribute(checker, name, place.getAttribute(`data-${name}`));
  ATTRIBUTES.forEach(copy);
  checker.append(...place.childNodes);
  place.append(checker);
  new MutationObserver((changes) => {
    for (const { attributeName } of changes) copy(attributeName?.slice("data-".length) ?? "");
  }).observe(place, { attributes: true, attributeFilter: ATTRIBUTES.map((name) => `data-${name}`) });
}

/** Each script fills what stands there when it runs: a part of the page can come later, with a script of its own. */
function start(): void {
  if (!customElements.get(NAME)) {
    const base = frameBase();
    if (base === undefined) return;
    customElements.define(NAME, elementClass(base));
  }
  const fillAll = () => document.querySelectorAll(`[${MARK}]`).forEach(fill);
  // A place that is still being read would get the rest of what stands in it beside its checker.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fillAll, { once: true });
  else fillAll();
}

try {
  start();
} catch {
  // A page in which this cannot run keeps what it has in the element's place.
}
