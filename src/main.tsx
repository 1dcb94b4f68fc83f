import { hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { addressAskedFor, readingLanguages, whenIdle } from "./app/environment.ts";
import { fullPage, type Home } from "./app/home.ts";
import { loadReader } from "./app/reading.ts";
import { pageNamed, type Side } from "./locales/addresses.ts";
import { languageOf } from "./locales/languages.ts";
import { createText, loadMessages, type Text, TextProvider } from "./locales/text.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/start.css";

const page = document.documentElement;
const lang = languageOf(page.lang).tag;
const name = pageNamed(page.dataset.page);

const journeys = new Map<Text, ReturnType<typeof fetchJourney>>();

async function fetchJourney(text: Text) {
  const [journey, messages] = await Promise.all([
    import("./app/Journey.tsx"),
    loadMessages(text.language.tag, "journey"),
  ]);
  text.load(messages);
  return journey.default;
}

/** The journey with everything that it says. Once it is there, it is drawn in the frame of the press that asks for it. */
function loadJourney(text: Text): ReturnType<typeof fetchJourney> {
  const journey = journeys.get(text) ?? fetchJourney(text);
  journeys.set(text, journey);
  journey.catch(() => journeys.delete(text)); // to be tried again
  return journey;
}

/** Makes and fetches all that the way to the answer needs, so that from here on it needs no network. */
async function fetchAhead(text: Text): Promise<void> {
  for (const make of text.ahead) whenIdle(make);
  await Promise.all([loadJourney(text), loadReader(), document.fonts.load("1em Figtree").catch(() => [])]);
  page.dataset.idle = "1";
}

/** The page as it is drawn, in the words of `text`. */
const view = (home: Home, text: Text, onReady: () => void, early?: string) => (
  <TextProvider text={text}>
    <App home={home} early={early} loadJourney={() => loadJourney(text)} onReady={onReady} />
  </TextProvider>
);

async function startBeside(root: HTMLElement, side: Side): Promise<void> {
  const [messages, { startSide }] = await Promise.all([loadMessages(lang, "start"), import("./app/side.tsx")]);
  await startSide(root, side, createText(lang, messages, readingLanguages(lang)[0]));
}

async function start(root: HTMLElement): Promise<void> {
  // What only a frame needs is fetched by a frame alone.
  const [messages, frame] = await Promise.all([
    loadMessages(lang, "start"),
    page.dataset.mode === "embed" ? import("./app/framed.tsx").then(({ enterFrame }) => enterFrame(lang)) : null,
  ]);
  const text = createText(lang, { ...messages, ...frame?.words }, readingLanguages(lang)[0]);
  const onReady = () => {
    page.dataset.ready = "1";
    frame?.ready((spoken) => drawn.render(view(frame.home, spoken, onReady)));
    whenIdle(() => fetchAhead(text).catch(() => {})); // then later steps fetch what they need themselves
  };
  const early = root.querySelector<HTMLInputElement>("[name=part]:checked")?.value;
  const drawn = hydrateRoot(root, view(frame?.home ?? fullPage, text, onReady, early));
}

// Search engines read none but whole addresses here, and a build does not know where it will stand.
for (const link of document.querySelectorAll<HTMLLinkElement>("link[hreflang]")) link.setAttribute("href", link.href);

// What fetches a style sheet with its script never asks for it again, and the script then draws without it.
const failed = ({ target }: Event): void => {
  if (target instanceof HTMLLinkElement && target.rel === "stylesheet")
    setTimeout(() => target.replaceWith(target.cloneNode()), 3000);
};
addEventListener("error", failed, true);

const elsewhere = page.dataset.mode === "embed" ? null : addressAskedFor(name, lang);
const root = document.getElementById("root");
if (elsewhere !== null) location.replace(elsewhere);
else if (root) void (name === "checker" ? start(root) : startBeside(root, name));
