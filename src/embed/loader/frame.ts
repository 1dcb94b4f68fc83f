import { factsOf, isOn, LOOKS } from "./attributes.ts";
import { languageFor, titleIn } from "./language.ts";

const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox";

/** The frame's address: looks in the query, facts in the hash, which no server sees. */
export function addressOf(element: Element, base: string): string {
  const address = new URL(`${languageFor(element)}/`, base);
  address.searchParams.set("host", self.origin);
  for (const name of LOOKS) {
    const value = element.getAttribute(name);
    if (value) address.searchParams.set(name, value.slice(0, 40));
  }
  address.hash = new URLSearchParams(factsOf(element)).toString();
  return address.href;
}

/** The title of the frame: the one that the element gives, or else ours in its language. */
export const frameTitle = (element: Element): string =>
  element.getAttribute("frame-title") || titleIn(languageFor(element));

/** The frame as it is to stand: it can go nowhere but where it is, and learns no more of the page than its origin. */
export function createFrame(element: Element, base: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = isOn(element, "camera") ? "clipboard-write; camera" : "clipboard-write";
  frame.referrerPolicy = "strict-origin";
  frame.title = frameTitle(element);
  frame.setAttribute("part", "frame");
  frame.src = addressOf(element, base);
  return frame;
}
