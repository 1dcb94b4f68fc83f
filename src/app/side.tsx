/** Starts a page beside the journey: the counter, or the page for partners. */
import type { ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Side } from "../locales/addresses.ts";
import { loadMessages, type Text, TextProvider } from "../locales/text.tsx";
import { fullPage, type Home, placed } from "./home.ts";
import { SidePage } from "./SidePage.tsx";

const VIEWS: Readonly<Record<Side, () => Promise<{ default: ComponentType }>>> = {
  counter: () => import("./counter.tsx"),
  partner: () => import("../partner/Partner.tsx"),
};

/** Draws the page as it was prerendered, then with what belongs to it. */
export async function startSide(root: HTMLElement, side: Side, text: Text): Promise<void> {
  const page = document.documentElement;
  const home: Home = { ...fullPage, ...placed(side) };
  const onReady = () => {
    page.dataset.ready = "1";
  };
  const view = (View: ComponentType | null) => (
    <TextProvider text={text}>
      <SidePage home={home} side={side} View={View} onReady={onReady} />
    </TextProvider>
  );
  const loading = VIEWS[side]();
  text.load(await loadMessages(text.language.tag, side));
  const drawn = hydrateRoot(root, view(null));
  const { default: View } = await loading;
  drawn.render(view(View));
}
