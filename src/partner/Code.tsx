import { useRef, useState } from "react";
import { useText } from "../locales/text.tsx";
import { Icon } from "../ui/icons.tsx";
import { useSurroundings } from "./surroundings.ts";

/** A piece of code with its name and a button that copies it. It runs from left to right and scrolls in itself. */
export function Code({ name, code }: { name: string; code: string }) {
  const { t } = useText();
  const { copyText } = useSurroundings();
  const [copied, setCopied] = useState<{ code: string; well: boolean } | null>(null);
  const block = useRef<HTMLPreElement>(null);
  const copy = () => {
    setCopied(null); // so that a second time is heard too
    return copyText(code).then(
      () => setCopied({ code, well: true }),
      () => {
        if (block.current) getSelection()?.selectAllChildren(block.current);
        setCopied({ code, well: false });
      },
    );
  };
  const now = copied?.code === code ? copied : null; // what was copied before is not what stands there
  return (
    <figure className="code">
      <figcaption>
        <span>{name}</span>
        <button type="button" className="button quiet" aria-label={t("partner.copy.of", { name })} onClick={copy}>
          <Icon name="copy" size={20} />
          {t("partner.copy")}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre ref={block} dir="ltr" tabIndex={0}>
        <code translate="no">{code}</code>
      </pre>
      <p role="status">{now && t(now.well ? "partner.copied" : "partner.copy-failed")}</p>
    </figure>
  );
}
