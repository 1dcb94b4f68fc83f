import { type Ref, useEffect, useLayoutEffect, useRef } from "react";
import type { WarrantyCheckerElement } from "../embed/loader.d.ts";
import { linkAddress, type Naming } from "./snippet.ts";
import { useSurroundings } from "./surroundings.ts";
import { attributesOf, type Wish } from "./wish.ts";

/** Everything that the element tells its page. */
export const EVENTS = ["ready", "step", "result", "share", "error", "resize", "action"] as const;
export type EventName = (typeof EVENTS)[number];

/** What counts only when the frame is made: another value is another frame. */
const AT_ITS_MAKING = ["loading", "timeout", "camera"] as const;

interface PreviewProps {
  wish: Wish;
  naming: Naming;
  ref: Ref<WarrantyCheckerElement>;
  onEvent(name: EventName, detail: unknown): void;
}

/** The element as it stands on a partner's page, with the attributes of the wish. */
export function Preview(props: PreviewProps) {
  const { runLoader } = useSurroundings();
  useEffect(runLoader, [runLoader]);
  const { values } = props.wish;
  return <Live key={AT_ITS_MAKING.map((name) => values[name]).join(" ")} {...props} />;
}

function Live({ wish, naming, ref, onEvent }: PreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const hear = useRef(onEvent);
  useLayoutEffect(() => {
    hear.current = onEvent;
  }, [onEvent]);

  useEffect(() => {
    const around = place.current;
    const stopped = EVENTS.map((name) => {
      const listener = (event: Event) => {
        if (event instanceof CustomEvent) hear.current(name, event.detail);
      };
      around?.addEventListener(`imiki:${name}`, listener);
      return () => around?.removeEventListener(`imiki:${name}`, listener);
    });
    return () => {
      for (const stop of stopped) stop();
    };
  }, []);

  const wanted = new Map<string, string>(attributesOf(wish));
  useLayoutEffect(() => {
    const element = place.current?.firstElementChild;
    // One attribute at a time, as a page's own script would: each is applied without a reload.
    for (const name of Object.keys(wish.values)) {
      const value = wanted.get(name);
      if (value === undefined) element?.removeAttribute(name);
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
    }
  });

  return (
    <div className="live" ref={place}>
      <imiki-warranty-checker ref={ref}>
        <a href={linkAddress(naming)}>{naming.link.text}</a>
      </imiki-warranty-checker>
    </div>
  );
}
