/** What can be said of a country's law: closed vocabularies, so that every code has its sentence in every language. */

/** What kind of time the law sets. The kinds differ in what they promise, so no two of them share a sentence. */
export type PeriodKind =
  /** The seller or maker answers for faults for this long. */
  | "guarantee"
  /** A limit on claiming, which says nothing of how long a product must last. */
  | "limitation"
  /** No figure: as long as such a product can be expected to last. */
  | "reasonable-durability"
  /** Official rules set how long a warranty must be at least. */
  | "mandatory-warranty"
  /** A window in which a fault counts as original. */
  | "presumption-window"
  /** A deadline for complaining. */
  | "complaint-window"
  | "none";

/** The event from which a period counts; `event` is what the complaint is about, where complaints are what is limited. */
export type PeriodStart = "delivery" | "purchase" | "discovery" | "event";

export type Remedy =
  | "repair"
  | "replacement"
  | "reduction"
  | "refund"
  | "compensation"
  | "withholding"
  | "loan"
  | "fine-share";

/** What matters to a customer in some countries, and has no figure. */
export type Remark =
  | "report-two-months"
  | "report-at-once"
  | "notice-one-year"
  | "reply-14-days"
  | "visible-fault"
  | "hidden-fault"
  | "more-time"
  | "scotland"
  | "longer-lived"
  | "durability-decides"
  | "unset-only"
  | "as-announced"
  | "exclusions-limited"
  | "not-binding"
  | "listed-goods"
  | "durable-goods"
  | "by-price"
  | "by-region"
  | "repair-extends"
  | "fault-returns"
  | "repair-redone"
  | "six-months-to-act"
  | "visible-90-days"
  | "notice-15-days"
  | "to-authority"
  | "sources-differ"
  | "reform";

/** The points that a source was read for, one by one. */
export type Point = "whom" | "length" | "from" | "proof" | "remedies" | "firm";

export interface Country {
  readonly period: {
    readonly kind: PeriodKind;
    /** `null` where there is no figure. */
    readonly months: number | null;
    /** Where the law counts in days, this is the figure that is told. */
    readonly days?: number;
    readonly from: PeriodStart;
  };
  readonly claim: {
    readonly against: "seller" | "manufacturer" | "both";
    /** For how many months a fault is presumed original; `fault-shown` where showing the fault is always enough. */
    readonly burden: number | "fault-shown" | null;
    /** Whether no contract can take it away; `partly` where terms may limit it, but not take it away altogether. */
    readonly notWaivable: boolean | "partly";
    readonly remedies: readonly Remedy[];
  };
  readonly known: {
    /** `verified` holds for the points in `checked` alone. */
    readonly confidence: "verified" | "secondary" | "recall";
    readonly checked: readonly Point[];
    /** What no source was found for: general knowledge alone. */
    readonly recalled?: readonly Point[];
    /** Year, or year and month, of the state of the source; `null` where it bears no date. */
    readonly asOf: string | null;
  };
  readonly source: {
    readonly title: string;
    /** The title's language; without it, English. Empty where it is a name, or of two languages. */
    readonly lang?: string;
    readonly url: string;
    /** `mirror_source`: a copy was read. `seen` and `recalled`: nobody opened the address. */
    readonly status: "read" | "mirror_source" | "seen" | "recalled";
  };
  readonly remarks?: readonly Remark[];
  /** The first days, in which giving back or exchanging is easier. */
  readonly early?: number;
  /** The days in which a remedy is to come. */
  readonly remedyWithin?: number;
}
