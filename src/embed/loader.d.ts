/**
 * The types of <imiki-warranty-checker>. Put this file beside yours and name it once, in TypeScript:
 *
 *     /// <reference path="./loader.d.ts" />
 */

export type Theme = "auto" | "light" | "dark";
export type Part =
  | "watch"
  | "earbuds"
  | "battery"
  | "screen"
  | "mainboard"
  | "other-essential"
  | "charging-case"
  | "charger"
  | "cable"
  | "strap"
  | "buckle"
  | "decorative";
export type Seller = "official-store" | "authorised-dealer" | "other" | "unknown";
export type Outcome = "covered" | "not-covered" | "undetermined";
export type StepId = "part" | "proof" | "purchase" | "damage" | "check" | "result";

/** What the element takes, in HTML's spelling. */
export interface WarrantyCheckerAttributes {
  lang?: string | undefined;
  theme?: Theme | undefined;
  /** Six hex digits. It is darkened or lightened until text in it can be read. */
  accent?: string | undefined;
  /** CSS pixels, 0 to 24. */
  radius?: number | string | undefined;
  /** `header`, `footer` or both, with a comma or a space between. */
  hide?: string | undefined;
  /** The customer may share the answer with this page. */
  share?: boolean | "" | "true" | "false" | undefined;
  product?: "watch" | "earbuds" | undefined;
  part?: Part | undefined;
  /** `YYYY-MM-DD` */
  "purchase-date"?: string | undefined;
  serial?: string | undefined;
  /** `YYYY-MM-DD` or `YYYY-MM` */
  manufactured?: string | undefined;
  seller?: Seller | undefined;
  /** Two letters, ISO 3166. */
  country?: string | undefined;
  /** CSS pixels, 0 to 10,000; 480 where nothing is said. */
  "min-height"?: number | string | undefined;
  /** CSS pixels, 100 to 100,000; 6000 where nothing is said. */
  "max-height"?: number | string | undefined;
  /** Milliseconds until it counts as failed, and what stands in the element stays: 500 to 120,000; 10,000 where nothing is said. */
  timeout?: number | string | undefined;
  loading?: "lazy" | "eager" | undefined;
  camera?: boolean | "" | "true" | "false" | undefined;
  "frame-title"?: string | undefined;
}

/** The facts of a claim, by their names. */
export interface PrefillValues {
  product?: "watch" | "earbuds";
  part?: Part;
  "invoice.date"?: string;
  serial?: string;
  manufactured?: string;
  seller?: Seller;
  country?: string;
}

/**
 * What became of the facts: `key` is the fact, `code` says why it was not taken: `unknown-field`, `invalid-value`,
 * `too-long`, `occupied` (the customer has answered), `not-ready`, or what is wrong with a date (`date.…`).
 */
export interface PrefillReport {
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly key: string; readonly code: string }[];
}

export interface ReadyDetail {
  readonly v: 1;
  readonly appVersion: string;
  readonly policy: string;
  readonly lang: string;
  readonly scheme: "light" | "dark";
  readonly capabilities: Readonly<Record<"print" | "download" | "copy" | "camera" | "share", boolean>>;
}
export interface StepDetail {
  readonly id: StepId;
  readonly index: number;
  readonly total: number;
  readonly userInitiated: boolean;
}
export interface ResultDetail {
  readonly outcome: Outcome;
  readonly policy: string;
}
export interface ShareDetail extends ResultDetail {
  readonly reasons: readonly string[];
  readonly period: {
    readonly start: string;
    readonly end: string;
    readonly state: "upcoming" | "running" | "ended";
  } | null;
  readonly basis: "invoice" | "serial-number" | null;
  readonly part: Part;
}
export interface ErrorDetail {
  readonly code: "timeout" | "version" | "origin" | "height-loop" | "app";
}
export interface ResizeDetail {
  readonly height: number;
}
export interface ActionDetail {
  readonly id: "print" | "contact" | "copy" | "calendar";
}

export interface WarrantyCheckerEventMap {
  "imiki:ready": CustomEvent<ReadyDetail>;
  "imiki:step": CustomEvent<StepDetail>;
  "imiki:result": CustomEvent<ResultDetail>;
  "imiki:share": CustomEvent<ShareDetail>;
  "imiki:error": CustomEvent<ErrorDetail>;
  "imiki:resize": CustomEvent<ResizeDetail>;
  "imiki:action": CustomEvent<ActionDetail>;
}

export interface WarrantyCheckerElement extends HTMLElement {
  theme: string;
  accent: string;
  radius: string;
  hide: string;
  share: boolean;
  product: string;
  purchaseDate: string;
  serial: string;
  manufactured: string;
  seller: string;
  country: string;
  minHeight: number;
  maxHeight: number;
  timeout: number;
  loading: string;
  camera: boolean;
  frameTitle: string;
  /** Kept once the checker answers to input; broken if it never does. */
  readonly ready: Promise<ReadyDetail>;
  readonly state: "idle" | "loading" | "ready" | "failed";
  /** What became of the facts that the attributes state. */
  readonly prefilled: PrefillReport;
  reset(): Promise<void>;
  /**
   * Fills in facts, never over what the customer has answered unless `force` says so; never goes on by itself. What it
   * changes of an answer on screen is told by no `result` before the customer's next step.
   */
  prefill(values: PrefillValues, options?: { force?: boolean }): Promise<PrefillReport>;
  set(
    values: Partial<Pick<WarrantyCheckerAttributes, "lang" | "theme" | "accent" | "radius" | "hide" | "share">>,
  ): void;
  focus(options?: FocusOptions): void;
  /** Prints the checker alone, as it stands; `false` where it may not print, or is not ready. */
  print(): Promise<boolean>;
  addEventListener<K extends keyof WarrantyCheckerEventMap>(
    type: K,
    listener: (this: WarrantyCheckerElement, event: WarrantyCheckerEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof WarrantyCheckerEventMap>(
    type: K,
    listener: (this: WarrantyCheckerElement, event: WarrantyCheckerEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** As a framework's markup has it: with the framework's own attributes, events and references beside. */
type InMarkup<Own> = WarrantyCheckerAttributes & Omit<Own, keyof WarrantyCheckerAttributes>;

declare global {
  interface HTMLElementTagNameMap {
    "imiki-warranty-checker": WarrantyCheckerElement;
  }
  interface GlobalEventHandlersEventMap extends WarrantyCheckerEventMap {}
}

/** Events as React binds them: `onimiki:ready`. */
type BoundInReact = {
  [Event in keyof WarrantyCheckerEventMap as `on${Event}`]?: (event: WarrantyCheckerEventMap[Event]) => void;
};
/** Events as Vue binds them, also for `@imiki:ready` in a template: `onImiki:ready`. */
export type BoundInVue = {
  [Event in keyof WarrantyCheckerEventMap as `on${Capitalize<Event>}`]?: (
    event: WarrantyCheckerEventMap[Event],
  ) => void;
};

// A page has one of these frameworks or none, and the declaration of the other is then ignored.
// @ts-ignore
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "imiki-warranty-checker": InMarkup<
        // @ts-ignore
        import("react").DetailedHTMLProps<
          import("react").HTMLAttributes<WarrantyCheckerElement>,
          WarrantyCheckerElement
        >
      > &
        BoundInReact & { class?: string | undefined }; // React 18 gives an own element no class by `className`
    }
  }
}

// @ts-ignore
declare module "vue" {
  interface GlobalComponents {
    // @ts-ignore
    "imiki-warranty-checker": import("vue").DefineComponent<WarrantyCheckerAttributes & BoundInVue>;
  }
}

// @ts-ignore
declare module "vue/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      "imiki-warranty-checker": InMarkup<import("vue").HTMLAttributes> & BoundInVue;
    }
  }
}
