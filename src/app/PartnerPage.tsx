/** The page for partners, with what only this folder may read: addresses, clock and clipboard, and the loader to run. */
import { addressFrom, pathOf } from "../locales/addresses.ts";
import { languageOf } from "../locales/languages.ts";
import Partner from "../partner/Partner.tsx";
import type { Surroundings } from "../partner/surroundings.ts";
import { copyText } from "./environment.ts";
import { ownScript } from "./trusted.ts";

const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 } as const;

/** The origin that the checker is served from, where the build has been told; empty where it has not. */
declare const __PUBLIC_ORIGIN__: string;

const { tag } = languageOf(document.documentElement.lang);
/** Where this build lies: partners may find it under another origin, but by the same path. */
const root = new URL(addressFrom(pathOf("partner", tag), ""), location.href);

const surroundings: Surroundings = {
  address: new URL(root.pathname, __PUBLIC_ORIGIN__ || root.origin).href,
  async readVersions() {
    return (await fetch(new URL("embed/versions.json", root))).json();
  },
  runLoader() {
    const script = document.createElement("script");
    script.src = ownScript(new URL("embed/v1/loader.js", root).href);
    document.head.append(script);
  },
  copyText,
  readTime: () => new Date().toLocaleTimeString("en-GB", TIME),
};

export default function PartnerPage() {
  return <Partner surroundings={surroundings} />;
}
