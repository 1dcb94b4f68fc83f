/**
 * The element's own looks, as a style sheet that no policy forbids. The page may hide the element as it hides others; all
 * that must hold stands on the box within, which neither its `* { all: unset }` nor an `iframe` rule of its reaches.
 */
const CSS = `
:host{display:block;place-self:stretch;flex-grow:1}
:host([hidden]){display:none!important}
iframe{display:block;border:0;width:100%;height:100%;position:absolute;inset:0;visibility:hidden}
.ready iframe{position:static;visibility:visible;height:var(--height)}
.ready slot{display:none}
div{position:relative;min-height:var(--reserved,0)}
i{position:absolute;height:40px}`;

/**
 * What lays out a shadow tree: the fallback in its slot, and room for the frame. Throws at once where a browser makes no
 * style sheets, before there is an element of which the fallback would vanish.
 */
export function createLayout(): (shadow: ShadowRoot) => HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return (shadow) => {
    shadow.adoptedStyleSheets = [sheet];
    const box = document.createElement("div");
    box.append(document.createElement("slot"));
    shadow.append(box);
    return box;
  };
}

/** Up to which width the first page is how high, in the language that needs most; measured, and held by a test. */
const HEIGHTS = [
  [300, 1655],
  [352, 1630],
  [440, 1490],
  [560, 1400],
  [640, 1310],
  [992, 1220],
] as const;
const WIDE = 1385;

/** The room to keep for the first page, so that nothing moves when it comes. What is hidden has no width yet. */
export function firstHeight({ clientWidth }: Element, hidden: string): number {
  const height = HEIGHTS.find(([width]) => clientWidth && clientWidth < width)?.[1] ?? WIDE;
  return height - (/header/.test(hidden) ? 90 : 0) - (/footer/.test(hidden) ? 130 : 0);
}

/**
 * Brings a line of the frame into sight, in whatever scrolls around it; only where it is out of sight. A field goes to the
 * middle, where its question is seen too, and no header that sticks to the top lies over it.
 */
export function showLine(box: HTMLElement, top: number): void {
  const mark = document.createElement("i");
  mark.style.top = `${top}px`;
  box.append(mark);
  const { y } = mark.getBoundingClientRect();
  mark.scrollIntoView({ block: "nearest", behavior: "instant" }); // moves what is out of sight, and nothing else
  if (mark.getBoundingClientRect().y !== y) mark.scrollIntoView({ block: top ? "center" : "start" });
  mark.remove();
}
