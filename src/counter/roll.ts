/** The paper of a receipt printer: CSS has no page as long as what stands on it, so the slip is measured before it is printed. */

const PAGE = { width: 80, margin: 4 };
const ROUNDING = 1;
const PX_PER_MM = 96 / 25.4;

const page = (height: number): string =>
  `@page slip-roll { size: ${PAGE.width}mm ${height}mm; margin: ${PAGE.margin}mm }`;
const LAID_OUT = `.slips { position: absolute; inline-size: ${PAGE.width - 2 * PAGE.margin}mm }`;

/** What holds on paper holds on screen as well while somebody looks, which is over before anything is drawn. */
function asOnPaper<T>(look: () => T): T {
  const own = [...document.styleSheets].filter(({ href }) => href === null || href.startsWith(self.origin));
  const rules = own.flatMap(({ cssRules }) => [...cssRules]); // those of another origin, such as an extension's, throw
  const printed = rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.media.mediaText === "print" ? [rule.media] : [],
  );
  for (const media of printed) media.mediaText = "all";
  try {
    return look();
  } finally {
    for (const media of printed) media.mediaText = "print";
  }
}

let sheet: CSSStyleSheet | undefined;

/** Makes the pages of the roll as long as the longest slip. Where they are not, they are as long as slip.css says. */
export function fitRoll(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; // ours are allowed where style attributes are not
  }
  const slips = [...document.querySelectorAll('.slip[data-paper="roll"]')];
  sheet.replaceSync(slips.length > 0 ? LAID_OUT : "");
  if (slips.length === 0) return;
  const heights = asOnPaper(() => slips.map((slip) => slip.getBoundingClientRect().height));
  const height = Math.ceil(Math.max(...heights) / PX_PER_MM) + 2 * PAGE.margin + ROUNDING;
  sheet.replaceSync(page(height));
}
