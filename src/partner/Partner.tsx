import { useEffect, useState } from "react";
import { languageOf } from "../locales/languages.ts";
import { createText, loadMessages, useText } from "../locales/text.tsx";
import { Builder } from "./Builder.tsx";
import { Headers } from "./Headers.tsx";
import { Recipes } from "./Recipes.tsx";
import { Reference } from "./Reference.tsx";
import type { Naming } from "./snippet.ts";
import { type Surroundings, SurroundingsContext } from "./surroundings.ts";
import { newestOf, type Pinned } from "./versions.ts";
import { PLAIN } from "./wish.ts";
import "./partner.css";

/** The link's words in the language that the checker is to speak, which need not be that of this page. */
function useLink(lang: string): Naming["link"] {
  const { t, language } = useText();
  const tag = lang === "" ? language.tag : languageOf(lang).tag;
  const [link, setLink] = useState({ lang: language.tag, text: t("app.page.checker") });
  useEffect(() => {
    let wanted = true;
    loadMessages(tag, "start").then(
      (messages) => {
        if (wanted) setLink({ lang: tag, text: createText(tag, messages).t("app.page.checker") });
      },
      () => {}, // without the words, the link stays in those that are there
    );
    return () => {
      wanted = false;
    };
  }, [tag]);
  return link;
}

/** The page that shows a partner how to put the checker on a site. */
export default function Partner({ surroundings }: { surroundings: Surroundings }) {
  const { address, readVersions } = surroundings;
  const [wish, setWish] = useState(PLAIN);
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const link = useLink(wish.values.lang);
  useEffect(() => {
    readVersions().then(
      (list) => setPinned(newestOf(list)),
      () => {}, // then no version can be pinned, and the page says so
    );
  }, [readVersions]);
  const loader =
    wish.version === "pinned" && pinned
      ? { src: `${address}embed/${pinned.file}`, integrity: pinned.integrity }
      : { src: `${address}embed/v1/loader.js`, integrity: null };
  const naming: Naming = { address, loader, link };
  return (
    <SurroundingsContext value={surroundings}>
      <Builder wish={wish} naming={naming} pinned={pinned} onWish={setWish} />
      <Recipes wish={wish} naming={naming} />
      <Headers address={address} camera={wish.values.camera !== ""} />
      <Reference types={`${address}embed/v1/loader.d.ts`} />
    </SurroundingsContext>
  );
}
