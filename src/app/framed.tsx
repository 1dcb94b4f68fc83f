/** The checker in a frame on a partner's page: everything that a page of its own has no need of. */
import { version } from "../../package.json";
import { emptyForm } from "../answers/form.ts";
import { type Channel, openChannel } from "../embed/channel.ts";
import { createDress } from "../embed/dress.ts";
import { heightOf, watchHeight } from "../embed/height.ts";
import { entriesOf, type Outward, ownValue, VERSION } from "../embed/loader/protocol.ts";
import { entriesInHash, prefillForm, stillAhead } from "../embed/prefill.ts";
import { hostIn, languageIn, type Settings, settingsInMessage, settingsInQuery } from "../embed/settings.ts";
import { loadBeside } from "../locales/beside.ts";
import type { LanguageTag } from "../locales/languages.ts";
import type { Messages } from "../locales/message.ts";
import type { Text } from "../locales/text.tsx";
import { EDITION_ID, evaluate } from "../rules/index.ts";
import { copyText, counterFrom, readingLanguages, readToday } from "./environment.ts";
import { FrameShare } from "./FrameShare.tsx";
import { frameAddress } from "./frame-address.ts";
import { speakLanguage } from "./frame-language.ts";
import { camerasInFrame, canTakeAway, leaveForLanguage, takeHash, watchClicks, watchFocus } from "./frame-page.ts";
import { memoryPlaces } from "./frame-places.ts";
import type { Home, View } from "./home.ts";

/** The frame, as the entry drives it. */
export interface Frame {
  readonly home: Home;
  /** What only a frame says. */
  readonly words: Messages;
  /** The page answers to input: from now on it talks to its host. */
  ready(draw: (text: Text) => void): void;
}

/** Makes ready for a page in a frame. Never comes back where the page leaves for another language. */
export async function enterFrame(lang: LanguageTag): Promise<Frame> {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  if (leaveForLanguage(lang, query)) return new Promise(() => {});
  const [words, devices] = await Promise.all([loadBeside(lang, "embed"), camerasInFrame()]);
  const wrapper = document.getElementById("root") ?? document.body;
  const listeners = new Set<() => void>();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let settings = settingsInQuery(query);
  let channel: Channel | null = null;
  let view: View | null = null;
  let told = "";
  let toldOutcome = "";
  let speak: (tag: LanguageTag) => void = () => {};

  const now = (tag: string) => ({ today: readToday(), languages: readingLanguages(tag) });
  const opening = prefillForm(emptyForm(), entriesInHash(takeHash()), now(lang));
  let { placed } = opening;
  // A plain frame has nobody to tell: then it stands where a partner who tries it looks.
  if (opening.report.rejected.length > 0)
    page.dataset.rejected = opening.report.rejected.map(({ key, code }) => `${key}:${code}`).join(" ");

  const dress = createDress(document);
  const wear = (next: Settings) => {
    settings = next;
    dress(next);
    for (const listener of listeners) listener();
  };
  wear(settings);

  const tell = (kind: Outward, detail: object) => channel?.tell(kind, detail) ?? Promise.resolve(false);
  const tellHeight = async (height: number) => {
    page.dataset.fits = (await tell("resize", { height })) ? "1" : "0";
  };
  const scheme = () => (settings.theme === "dark" || (settings.theme === "auto" && dark.matches) ? "dark" : "light");
  const can = () => canTakeAway(channel?.host() != null);

  const tellView = () => {
    if (!view || !channel?.host()) return;
    const { step, index, total, userInitiated, answered } = view;
    const now = `${step} ${index} ${total}`;
    if (now !== told) {
      told = now;
      toldOutcome = "";
      void tell("step", { id: step, index, total, userInitiated });
    }
    // Not the answer to a host's own fact: by one fact after another it would learn why.
    if (!answered || !userInitiated) return;
    const { outcome, policy } = evaluate(answered.claim, answered.today);
    if (outcome === toldOutcome) return;
    toldOutcome = outcome;
    void tell("result", { outcome, policy });
  };
  const onOpen = () => {
    for (const listener of listeners) listener();
    const height = heightOf(wrapper);
    const { print, download, copy } = can();
    const capabilities = { print, download, copy, camera: devices !== null, share: true };
    const detail = { v: VERSION, appVersion: version, policy: EDITION_ID, lang: page.lang, scheme: scheme() };
    void tell("ready", { ...detail, capabilities, height, prefill: opening.report });
    void tellHeight(height);
    tellView();
  };

  const requests = {
    set(message: unknown) {
      wear(settingsInMessage(message, settings));
      void tellHeight(heightOf(wrapper)); // the host's bounds may be others now
      const tag = languageIn(ownValue(message, "lang"));
      if (tag && tag !== page.lang) speak(tag);
    },
    prefill(values: unknown, options: unknown) {
      const before = view?.values() ?? placed;
      const force = ownValue(options, "force") === true;
      const filled = prefillForm(before, entriesOf(values), now(page.lang), { force, placed });
      placed = filled.placed;
      if (filled.form !== before) view?.fill(filled.form);
      return filled.report;
    },
    reset: () => view?.restart(),
    focus: () => wrapper.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }),
    print() {
      if (can().print) setTimeout(() => window.print()); // it blocks: the host has its answer first
      return can().print;
    },
  };

  const home: Home = {
    get can() {
      return can();
    },
    cameras: () => devices,
    frame: {
      show(next) {
        view = next;
        placed = stillAhead(placed, next.step);
        tellView();
      },
      Share: (answered) => (
        <FrameShare
          {...answered}
          host={() => (settings.share ? (channel?.host() ?? null) : null)}
          follow={(listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          }}
          onShare={(detail) => tell("share", detail)}
        />
      ),
    },
    promise: "app.private.frame",
    addressOf: frameAddress,
    counterAddress: (tag) => counterFrom(`embed/v1/${tag}/`, tag),
    otherPages: () => [],
    storedAnswers() {
      const chosen = document.querySelector<HTMLInputElement>("[name=part]:checked")?.value ?? "";
      return { ...placed, part: chosen || placed.part };
    },
    saveAnswers: () => {},
    forgetAnswers: () => {},
    ...memoryPlaces(),
    copyText,
  };

  const ready: Frame["ready"] = (draw) => {
    speak = speakLanguage(page, draw);
    watchClicks(document, { onLanguage: speak, onAction: (id) => void tell("action", { id }) });
    watchFocus(document, (place) => void tell("attend", place));
    const fail = () => void tell("error", { code: "app" });
    window.addEventListener("error", fail);
    window.addEventListener("unhandledrejection", fail);
    watchHeight(wrapper, (height) => void tellHeight(height));
    channel = openChannel(window, hostIn(query), requests, onOpen);
  };
  return { home, words, ready };
}
