/** Where the checker runs, and what it may do there: a page of its own, or a frame on a partner's page. */
import type { ComponentType } from "react";
import type { FormValues } from "../answers/form.ts";
import type { Step } from "../answers/steps.ts";
import { addressFrom, PAGE_NAMES, type PageName, pathOf } from "../locales/addresses.ts";
import type { LanguageTag } from "../locales/languages.ts";
import type { TakeAway } from "../result/WhatToDo.tsx";
import type { Circumstances } from "../result/words.ts";
import type { Devices } from "../scan/camera-stream.ts";
import { cameras } from "./camera.ts";
import {
  copyText,
  counterFrom,
  currentPlace,
  forgetAnswers,
  type Place,
  pushPlace,
  readPlace,
  saveAnswers,
  settlePlace,
  storedAnswers,
} from "./environment.ts";

/** What an answer rests on. */
export interface Case extends Circumstances {
  readonly asked: ReadonlySet<string>;
  readonly today: string;
}

/** What is on screen, and what can be done to the journey from outside. */
export interface View {
  readonly step: Step;
  readonly index: number;
  readonly total: number;
  /** Whether the user came here by a step of their own. */
  readonly userInitiated: boolean;
  /** On the answer alone. */
  readonly answered: Case | null;
  values(): FormValues;
  fill(values: FormValues): void;
  restart(): void;
}

/** What only a frame has. */
interface FrameLink {
  /** Is given what is on screen each time it may have changed. */
  show(view: View): void;
  /** Stands on the answer: sharing it with the page around the frame. */
  readonly Share: ComponentType<Case>;
}

export interface Home {
  readonly can: TakeAway;
  /** The device's cameras; `null` where none is offered. */
  cameras(): Devices | null;
  readonly frame: FrameLink | null;
  /** What it promises of the answers, wherever it runs. */
  readonly promise: "app.private" | "app.private.counter" | "app.private.frame";
  addressOf(tag: LanguageTag, current: LanguageTag): string;
  /** The counter in a language, as an address that holds wherever it is opened. */
  counterAddress(tag: LanguageTag): string;
  /** The pages beside this one, with their addresses; none in a frame. */
  otherPages(current: LanguageTag): readonly (readonly [PageName, string])[];
  storedAnswers(): unknown;
  saveAnswers(values: object): void;
  forgetAnswers(): void;
  currentPlace(): Place;
  pushPlace(place: Place): void;
  /** Puts a place where another was that the answers do not reach. */
  settlePlace(place: Place): void;
  /** Calls back when the user goes back or forward, until the returned function is called. */
  followPlaces(listener: (place: Place) => void): () => void;
  goBack(): void;
  copyText(text: string): Promise<void>;
}

/** How a page of its own leads to itself in another language, and to the pages beside it. */
export const placed = (page: PageName): Pick<Home, "addressOf" | "otherPages" | "promise"> => ({
  addressOf: (tag, current) => addressFrom(pathOf(page, current), pathOf(page, tag)),
  otherPages: (current) =>
    PAGE_NAMES.filter((other) => other !== page).map((other) => [
      other,
      addressFrom(pathOf(page, current), pathOf(other, current)),
    ]),
  promise: page === "counter" ? "app.private.counter" : "app.private",
});

/** A page of its own: the answers live in the tab, the steps in its history. */
export const fullPage: Home = {
  ...placed("checker"),
  counterAddress: (tag) => counterFrom(pathOf("checker", tag), tag),
  can: { print: "print" in globalThis, download: true, copy: true },
  cameras,
  frame: null,
  storedAnswers,
  saveAnswers,
  forgetAnswers,
  currentPlace,
  pushPlace,
  settlePlace,
  followPlaces(listener) {
    const follow = (event: PopStateEvent) => listener(readPlace(event.state));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  },
  goBack: () => history.back(),
  copyText,
};
