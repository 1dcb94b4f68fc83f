import type { ReactNode } from "react";
import { LANGUAGES } from "../locales/languages.ts";
import { useText } from "../locales/text.tsx";
import { EDITION_ID, editionYear } from "../rules/index.ts";
import { Icon } from "../ui/icons.tsx";
import { Wordmark } from "../ui/Wordmark.tsx";
import type { Home } from "./home.ts";

/** What stands around every page: the name, the languages, and what the page promises. */
export function Shell({ home, children }: { home: Home; children: ReactNode }) {
  const { t, language } = useText();
  const current = language.tag;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes where it says, and leaves the hash, where the step stands, alone */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t("app.skip")}
      </a>
      <header className="site-header">
        <p className="brand">
          <Wordmark />
          <span>{t("app.title")}</span>
        </p>
        <nav aria-label={t("app.languages")}>
          <ul className="languages">
            {LANGUAGES.map(({ tag, name }) => (
              <li key={tag}>
                <a
                  href={home.addressOf(tag, current)}
                  lang={tag}
                  hrefLang={tag}
                  aria-current={tag === current || undefined}
                  onClick={(event) => {
                    event.currentTarget.hash = location.hash; // the step stands there, and the answers stay in the tab
                  }}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p className="promise">
          <Icon name="lock" size={20} />
          {t(home.promise)}
        </p>
        <p>{t("app.provisional")}</p>
        <p>{t("app.edition", { edition: editionYear(EDITION_ID) })}</p>
        <p>
          <a href="mailto:help@imikilife.com">{t("app.contact")}</a>
          {home.otherPages(current).map(([page, address]) => (
            <a key={page} href={address}>
              {t(`app.page.${page}`)}
            </a>
          ))}
        </p>
      </footer>
    </>
  );
}
