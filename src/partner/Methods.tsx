import type { WarrantyCheckerElement } from "../embed/loader.d.ts";
import { useText } from "../locales/text.tsx";

interface MethodsProps {
  /** The element in the page; `null` where it is not there yet. */
  checker(): WarrantyCheckerElement | null;
  /** Whether the checker answers. */
  ready: boolean;
  onDark(): void;
  onAnswer(call: string, answer: unknown): void;
}

/** What a page's own script can ask of the element, to be tried. */
export function Methods({ checker, ready, onDark, onAnswer }: MethodsProps) {
  const { t } = useText();
  const calls: readonly [string, (element: WarrantyCheckerElement) => unknown][] = [
    ['prefill({ part: "battery" })', (element) => element.prefill({ part: "battery" })],
    ["reset()", (element) => element.reset()],
    [
      'set({ theme: "dark" })',
      (element) => {
        element.set({ theme: "dark" });
        onDark(); // the control says so too
      },
    ],
    ["focus()", (element) => element.focus()],
    ["print()", (element) => element.print()],
  ];
  const ask = async (call: string, of: (element: WarrantyCheckerElement) => unknown) => {
    const element = checker();
    if (element) onAnswer(call, await of(element));
  };
  return (
    <section className="methods" aria-labelledby="methods">
      <h3 id="methods">{t("partner.methods")}</h3>
      <p className="hint">{t("partner.methods.hint")}</p>
      <div className="calls">
        {calls.map(([call, of]) => (
          <button type="button" className="button secondary" key={call} disabled={!ready} onClick={() => ask(call, of)}>
            <code dir="ltr" translate="no">
              {call}
            </code>
          </button>
        ))}
      </div>
    </section>
  );
}
