/** The counter with what it may use of the browser: clock, address, storage, printer. */
import { useState } from "react";
import Counter from "../counter/Counter.tsx";
import { languageOf } from "../locales/languages.ts";
import { useText } from "../locales/text.tsx";
import { saveFile } from "../ui/save-file.ts";
import { cameras } from "./camera.ts";
import { counterLog } from "./counter-log.ts";
import { canFetch, isOwnPage, readingLanguages, tryStorage, two } from "./environment.ts";
import { startOffline } from "./offline.ts";
import { loadReader } from "./reading.ts";
import { useToday } from "./today.ts";
import { ownScript } from "./trusted.ts";

const clock = {
  now: () => Date.now(),
  time: () => {
    const now = new Date();
    return [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  },
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Hands over the hash and takes it out of the address, so that nothing of a case stays there or comes back. */
function followHash(listener: (hash: string) => void): () => void {
  const look = () => {
    const { hash, pathname, search } = location;
    if (hash === "") return;
    history.replaceState(null, "", pathname + search);
    listener(hash);
  };
  look();
  window.addEventListener("hashchange", look);
  return () => window.removeEventListener("hashchange", look);
}

const KEYS_OFF = "imiki-counter-keys-off";

/** Whether the counter's single keys are on in this browser: so they are, until somebody switches them off. */
const keptKeys = (): boolean => tryStorage(() => localStorage.getItem(KEYS_OFF)) === null;

/** Keeps that they are off, and nothing while they are on. Where storage is refused it holds as long as the page. */
const keepKeys = (on: boolean): void => {
  tryStorage(() => (on ? localStorage.removeItem(KEYS_OFF) : localStorage.setItem(KEYS_OFF, "1")));
};

const LAST = "imiki-counter-reference";
let last = "";

/** The number of the log that was given last in this tab, so that a page that is opened anew goes on after it. */
const references = {
  last: () => tryStorage(() => sessionStorage.getItem(LAST)) ?? last,
  keep(reference: string) {
    last = reference;
    tryStorage(() => sessionStorage.setItem(LAST, reference));
  },
};

/** Our headers let nobody frame the counter; a host that leaves them off still gets no log there. */
const store = isOwnPage() ? counterLog : null;
const offline = startOffline(languageOf(document.documentElement.lang).tag);

export default function CounterHere() {
  const { language } = useText();
  const [keysOn, setKeys] = useState(keptKeys);
  const onKeys = (on: boolean) => {
    keepKeys(on);
    setKeys(on);
  };
  return (
    <Counter
      today={useToday()}
      languages={readingLanguages(language.tag)}
      clock={clock}
      store={store}
      references={references}
      followHash={followHash}
      keysOn={keysOn}
      onKeys={onKeys}
      loadReader={loadReader}
      download={saveFile}
      print={() => window.print()}
      canFetch={() => canFetch() || offline.current().status === "saved"}
      devices={isOwnPage() ? cameras() : undefined}
      offline={offline}
      ownScript={ownScript}
    />
  );
}
