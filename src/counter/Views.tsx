import { useText } from "../locales/text.tsx";
import { Key } from "./DeskContext.tsx";
import { COMMANDS } from "./keys.ts";

/** The views of the counter. */
export type ViewName = "one" | "many" | "log";

interface ViewsProps {
  view: ViewName;
  views: readonly ViewName[];
  onView(view: ViewName): void;
  onHelp(): void;
}

/** Leads from one part of the counter to another, and to the list of keys. */
export function Views({ view, views, onView, onHelp }: ViewsProps) {
  const { t } = useText();
  return (
    <nav aria-label={t("counter.views")} className="views">
      {views.map((name) => (
        <button
          type="button"
          key={name}
          className="button quiet small"
          data-view={name}
          aria-current={view === name ? "page" : undefined}
          aria-keyshortcuts={COMMANDS[name]}
          onClick={() => onView(name)}
        >
          {t(`counter.view.${name}`)}
          <Key of={COMMANDS[name]} />
        </button>
      ))}
      <button
        type="button"
        className="button quiet small"
        data-action="help"
        aria-keyshortcuts={COMMANDS.help}
        onClick={onHelp}
      >
        {t("counter.keys")}
        <Key of={COMMANDS.help} />
      </button>
    </nav>
  );
}
