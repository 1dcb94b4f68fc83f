import { ATTRIBUTES, LOOKS, reflect, setAttribute } from "./attributes.ts";
import { reportOf } from "./details.ts";
import { entriesOf, ownValue, type PrefillReport } from "./protocol.ts";
import { createLayout } from "./style.ts";
import { type State, startWidget } from "./widget.ts";

type Widget = ReturnType<typeof startWidget>;

/** A promise to be kept later; that nobody waits for it is no error. */
function promised() {
  let keep: (value: object) => void = () => {};
  let breakIt: (reason: Error) => void = () => {};
  const promise = new Promise<object>((resolve, reject) => {
    keep = resolve;
    breakIt = reject;
  });
  promise.catch(() => {});
  return { promise, keep, breakIt };
}

/** Makes the element's class; `base` is where the frame's pages lie. Nothing in it throws into the page. */
export function elementClass(base: string) {
  const layOut = createLayout();
  class WarrantyChecker extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly #box = layOut(this.attachShadow({ mode: "open" }));
    #widget: Widget | undefined;
    #state: State = "idle";
    #ready = promised();
    #report: PrefillReport = { accepted: [], rejected: [] };

    connectedCallback() {
      if (this.#widget) return;
      // What was set before this script ran hides the property of the same name.
      for (const [name, value] of Object.entries(this)) {
        if (!(name in WarrantyChecker.prototype)) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value); // which throws nothing where it can only be read
      }
      const fire = (name: string, detail: object) => {
        if (name === "ready") this.#ready.keep(detail);
        this.dispatchEvent(new CustomEvent(`imiki:${name}`, { detail, bubbles: true, composed: true }));
      };
      this.#widget = startWidget({
        element: this,
        box: this.#box,
        base,
        tell: fire,
        change: (state) => {
          this.#state = state;
          if (state === "failed") this.#ready.breakIt(new Error("not ready"));
        },
        report: ({ accepted, rejected }, only) => {
          const others = (key: string) => only && !only.includes(key);
          this.#report = {
            accepted: [...this.#report.accepted.filter(others), ...accepted],
            rejected: [...this.#report.rejected.filter(({ key }) => others(key)), ...rejected],
          };
        },
      });
    }

    disconnectedCallback() {
      this.#widget?.destroy();
      this.#widget = undefined;
      const { breakIt } = this.#ready;
      const renew = () => {
        breakIt(new Error("not ready"));
        this.#ready = promised();
      };
      if (this.#state === "ready" || this.#state === "failed") renew();
      else queueMicrotask(() => this.isConnected || renew()); // it may only have been moved
      this.#state = "idle";
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null) {
      if (before !== after) this.#widget?.apply(name);
    }

    get state() {
      return this.#state;
    }
    get ready() {
      return this.#ready.promise;
    }
    /** What became of the facts that the attributes state. */
    get prefilled() {
      return this.#report;
    }

    /** Asks the frame once it is ready; `undefined` where it never is, or is taken away before it answers. */
    async #ask<T>(question: (widget: Widget) => Promise<T> | undefined): Promise<T | undefined> {
      try {
        await this.#ready.promise;
        return this.#widget && (await question(this.#widget));
      } catch {
        return undefined;
      }
    }

    async prefill(values: unknown, options?: unknown): Promise<PrefillReport> {
      const given = entriesOf(values);
      const force = ownValue(options, "force") === true;
      const facts = Object.fromEntries(given.map(([name, value]) => [name, typeof value === "string" ? value : null]));
      const answer = await this.#ask((widget) => widget.remote()?.prefill(facts, { force }));
      return answer ? reportOf(answer) : { accepted: [], rejected: given.map(([key]) => ({ key, code: "not-ready" })) };
    }

    /** Sets what the attributes of the same names say. */
    set(values: unknown): void {
      for (const [name, value] of entriesOf(values)) if (SETTABLE.includes(name)) setAttribute(this, name, value);
    }

    async reset(): Promise<void> {
      await this.#ask((widget) => widget.remote()?.reset());
    }

    override focus(options?: FocusOptions): void {
      const frame = this.#widget?.frame();
      if (frame) {
        frame.focus(options);
        void this.#ask((widget) => widget.remote()?.focus());
      } else super.focus(options);
    }

    /** Prints the frame: where the page is printed, what is beyond the frame's edge is cut off. */
    async print(): Promise<boolean> {
      return (await this.#ask((widget) => widget.remote()?.print())) === true;
    }
  }
  reflect(WarrantyChecker.prototype);
  return WarrantyChecker;
}

const SETTABLE = ["lang", "share", ...LOOKS];
