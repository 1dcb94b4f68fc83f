/** One checker on a page, from its first sight to its removal; leaves nothing behind. */
import { connect, type RemoteProxy } from "penpal";
import { factsOf, isOn, LOOKS, numberOf } from "./attributes.ts";
import { detailOf, reportOf } from "./details.ts";
import { createFrame, frameTitle } from "./frame.ts";
import { createLoopGuard } from "./height.ts";
import { languageFor } from "./language.ts";
import { bareMethods, strictMessenger } from "./messenger.ts";
import { CHANNEL, type ErrorCode, isCount, ownValue, type PrefillReport } from "./protocol.ts";
import { firstHeight, showLine } from "./style.ts";

/** What the frame can be asked for. */
type FrameMethods = {
  set(settings: object): void;
  prefill(values: object, options: object): PrefillReport;
  reset(): void;
  focus(): void;
  print(): boolean;
};
export type State = "idle" | "loading" | "ready" | "failed";

interface Surroundings {
  readonly element: HTMLElement;
  readonly box: HTMLElement;
  /** Where the frame's pages lie. */
  readonly base: string;
  tell(name: string, detail: object): void;
  change(state: State): void;
  /** @param only of these facts alone; the others stay as they were. */
  report(report: PrefillReport, only?: readonly string[]): void;
}

/** Puts the frame into an element, and follows it until it is destroyed. */
export function startWidget({ element, box, base, tell, change, report }: Surroundings) {
  let isLoop = createLoopGuard();
  let state: State = "idle";
  let remote: RemoteProxy<FrameMethods> | undefined;
  let frame: HTMLIFrameElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ending: (() => void)[] = [];
  let wanted = 0;
  let frozen = false;
  let touched = false;
  let spoken: unknown = "";
  /** Attributes that changed while the frame was loading. */
  const late: string[] = [];

  const become = (next: State) => {
    state = next;
    box.className = next;
    change(next);
  };
  const end = () => {
    clearTimeout(timer);
    for (const task of ending) task();
    ending = [];
    remote = undefined;
    frame?.remove();
    frame = undefined;
    box.style.removeProperty("--reserved");
  };
  const fail = (code: ErrorCode) => {
    if (state === "failed") return;
    end();
    become("failed");
    tell("error", { code });
  };
  const waitForIt = () => {
    clearTimeout(timer);
    const waiting = setTimeout(fail, numberOf(element, "timeout"), "timeout");
    timer = waiting;
    return waiting;
  };
  const most = () => numberOf(element, "max-height");
  const reserve = () => {
    const first = firstHeight(box, element.getAttribute("hide") ?? "");
    return Math.min(most(), Math.max(numberOf(element, "min-height"), first));
  };
  const keepRoom = () => box.style.setProperty("--reserved", `${reserve()}px`);

  /** Gives the frame its height within the bounds; says whether it has all that it wants. */
  const applyHeight = (): boolean => {
    // Until the user has done something, what is below must not move up either.
    const least = touched ? numberOf(element, "min-height") : reserve();
    const height = Math.min(most(), Math.max(least, wanted));
    if (box.style.getPropertyValue("--height") !== `${height}px`) {
      box.style.setProperty("--height", `${height}px`);
      if (state === "ready") tell("resize", { height });
    }
    return !frozen && wanted <= most();
  };
  const resize = (height: number): boolean => {
    if (frozen) return false;
    if (isLoop(height, performance.now())) {
      frozen = true;
      wanted = Math.max(wanted, height);
      tell("error", { code: "height-loop" });
    } else wanted = height;
    return applyHeight();
  };

  /** The language only where it has changed: in the frame somebody may have chosen another one. */
  const settings = () => {
    const before = spoken;
    spoken = languageFor(element);
    return {
      ...(spoken !== before && { lang: spoken }),
      share: isOn(element, "share"),
      ...Object.fromEntries(LOOKS.map((name) => [name, element.getAttribute(name) ?? ""])),
    };
  };

  const welcome = (from: unknown): boolean => {
    const detail = detailOf("ready", from);
    if (!detail) {
      fail("version");
      return false;
    }
    clearTimeout(timer);
    spoken = ownValue(detail, "lang"); // after a reload from inside, it is that of its address again
    report(reportOf(ownValue(from, "prefill")));
    const height = ownValue(from, "height");
    wanted = isCount(height) ? height : 0;
    applyHeight();
    become("ready");
    box.style.removeProperty("--reserved");
    tell("ready", detail);
    void remote?.set(settings()).catch(() => {});
    for (const name of late.splice(0)) apply(name);
    return true;
  };

  /** The one method that the frame can call: what it says is read by `detailOf`, and refused where it makes no sense. */
  const hear = (kind: unknown, from: unknown): boolean => {
    if (typeof kind !== "string") return false;
    if (kind === "ready") return welcome(from);
    if (state !== "ready") return false;
    if (kind === "resize" || kind === "attend") {
      const pixels = ownValue(from, kind === "resize" ? "height" : "top");
      if (!isCount(pixels)) return false;
      if (kind === "resize") return resize(pixels);
      showLine(box, pixels < 200 || !applyHeight() ? 0 : pixels); // a frame that scrolls inside scrolls to its own lines
      return true;
    }
    const detail = detailOf(kind, from);
    if (!detail || (kind === "share" && !isOn(element, "share"))) return false;
    if (kind === "step" && ownValue(detail, "userInitiated") === true) {
      touched = true;
      frozen = false;
      isLoop = createLoopGuard();
    }
    tell(kind, detail);
    return true;
  };

  const load = () => {
    end();
    const { origin } = new URL(base);
    // An opaque page has no origin that a frame could trust.
    if (!/^https?:/.test(self.origin)) return fail("origin");
    become("loading");
    keepRoom();
    const made = createFrame(element, base);
    frame = made;
    made.onload = () => {
      if (state !== "ready") return;
      // Ours, or somebody else's page by now: ours answers, or says anew that it is ready.
      const waiting = waitForIt();
      remote?.set(settings()).then(
        () => clearTimeout(waiting), // and no later one: an answer can arrive after the page that gave it has gone
        () => {},
      );
    };
    box.append(made);
    waitForIt();
    const { contentWindow } = made;
    if (!contentWindow) return fail("app");
    const ends = { own: window, remote: contentWindow, origin, waits: true, onWrongOrigin: () => fail("origin") };
    const connection = connect<FrameMethods>({
      messenger: strictMessenger(ends),
      methods: bareMethods({ tell: hear }),
      channel: CHANNEL,
    });
    ending.push(() => {
      made.onload = null;
      connection.destroy();
    });
    connection.promise.then(
      (proxy) => {
        remote = proxy;
      },
      () => {},
    );
  };

  /** Waits until it comes near, with the room and in the way that its attributes ask for by now. */
  const begin = () => {
    if (element.getAttribute("loading") === "eager") return load();
    end();
    keepRoom();
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) load();
      },
      { rootMargin: "800px" },
    );
    near.observe(box);
    ending.push(() => near.disconnect());
  };
  begin();

  /** @param name the attribute that has changed; none, where it is the page around. */
  const apply = (name?: string) => {
    if (frame) frame.title = frameTitle(element);
    if (state === "idle") return begin();
    if (state === "loading" && name) late.push(name);
    if (state !== "ready") return;
    applyHeight();
    void remote?.set(settings()).catch(() => {});
    const facts = Object.fromEntries(factsOf(element, name ?? ""));
    if (Object.keys(facts).length > 0)
      remote?.prefill(facts, {}).then(
        (answer) => report(reportOf(answer), Object.keys(facts)),
        () => {},
      );
  };
  // The language of the page around may change under a widget that has none of its own.
  const around = new MutationObserver(() => apply());
  for (const root of [document, element.getRootNode()])
    around.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });

  return {
    apply,
    /** The frame and what it can be asked for, while it is ready. */
    frame: () => (state === "ready" ? frame : undefined),
    remote: () => (state === "ready" ? remote : undefined),
    destroy() {
      around.disconnect();
      end();
      box.className = "";
    },
  };
}
