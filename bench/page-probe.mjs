/** What runs in a measured page, before any script of its own, and what it tells. */

/** The functions of the bench that the page calls. */
export const CALLS = { place: "benchPlace", answered: "benchAnswered", drawn: "benchDrawn" };
/** Where the page keeps the step that is waited for: a peer may load a document a step. */
export const WAITED = "benchWaited";
/** Where it keeps what was painted. */
export const PAINTED = "benchPainted";

/**
 * Runs in the page itself: nothing from around it is there.
 * @param {{ calls: typeof CALLS, waited: string, painted: string, first: { tap: string, shows: string }, tapping: boolean }} told
 */
export function probe({ calls, waited, painted, first, tapping }) {
  if (!location.protocol.startsWith("http")) return;
  const paint = { first: 0, largest: 0, shift: 0 };
  Reflect.set(window, painted, paint);
  /** @type {(type: string, read: (entry: PerformanceEntry) => void) => void} */
  const observe = (type, read) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") paint.first = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    paint.largest = startTime;
  });
  observe("layout-shift", (entry) => {
    if (Reflect.get(entry, "hadRecentInput") === false) paint.shift += Number(Reflect.get(entry, "value"));
  });

  /** @type {(selector: string) => Element | undefined} */
  const onScreen = (selector) =>
    [...document.querySelectorAll(selector)].find(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0,
    );
  /** @type {(name: string, ...told: unknown[]) => void} */
  const call = (name, ...told) => Reflect.get(window, name)(...told);
  const now = () => performance.timeOrigin + performance.now();
  // A message sent from a frame's callback comes in once that frame has been drawn.
  /** @type {(selector: string, done: (at: number) => void) => void} */
  const whenDrawn = (selector, done) => {
    const look = () => {
      if (!onScreen(selector)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(now());
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };

  /** @type {() => { selector: string, clicked?: number } | null} */
  const waitedFor = () => JSON.parse(sessionStorage.getItem(waited) ?? "null");
  const finishStep = () => {
    const step = waitedFor();
    if (step?.clicked === undefined) return;
    const { selector, clicked } = step;
    whenDrawn(selector, (at) => {
      sessionStorage.removeItem(waited);
      call(calls.drawn, at - clicked);
    });
  };
  finishStep();
  addEventListener(
    "click",
    ({ timeStamp }) => {
      const step = waitedFor();
      if (!step || step.clicked !== undefined) return;
      sessionStorage.setItem(waited, JSON.stringify({ ...step, clicked: performance.timeOrigin + timeStamp }));
      finishStep();
    },
    true,
  );

  if (!tapping) return;
  let place = "";
  const follow = () => {
    const target = paint.first > 0 ? onScreen(first.tap) : undefined;
    if (target) {
      if (place === "") target.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = target.getBoundingClientRect();
      const at = `${left + width / 2} ${top + height / 2}`;
      if (at !== place) call(calls.place, left + width / 2, top + height / 2);
      place = at;
    }
    requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);
  whenDrawn(first.shows, (at) => call(calls.answered, at - performance.timeOrigin));
}
