/** The worker, and what it has said so far. */

import type { Now } from "../../answers/given-facts.ts";
import { fileDelimiter } from "../../batch/csv-cell.ts";
import type { DateOrder } from "../../batch/date-order.ts";
import type { News, Opened, Order, Unreadable } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import type { DateFact } from "../../batch/row-reader.ts";
import workerAddress from "../../batch/worker.ts?worker&url";
import { type Filter, Results } from "./results.ts";

export type Stage = "empty" | "opening" | "opened" | "judging" | "done" | "cancelled" | "failed";

/** Why nothing came of a list: by what the worker says of it, or because its own script could not be fetched. */
export type Failure = Unreadable | "load";

export interface Source {
  readonly name: string;
  readonly content: Blob | string;
}

/** In milliseconds. */
const DRAWN_EVERY = 250;

/** One table after the other; whoever looks is told whenever something has changed. */
export class Session {
  stage: Stage = "empty";
  failure: Failure = "file";
  source: Source | null = null;
  opened: Opened | null = null;
  results: Results | null = null;
  orders: readonly (readonly [DateFact, DateOrder])[] = [];
  /** Grows with every change. */
  version = 0;
  #worker: Worker | null = null;
  #drawing = false;
  #order: (Order & { kind: "judge" }) | null = null;
  readonly #ownScript: (address: string) => string;
  readonly #listeners = new Set<() => void>();

  constructor(ownScript: (address: string) => string) {
    this.#ownScript = ownScript;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(stage = this.stage): void {
    this.stage = stage;
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Rows come faster than anybody reads them, and to draw them takes time from those that judge. */
  #changedSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    setTimeout(() => {
      this.#drawing = false;
      this.#changed();
    }, DRAWN_EVERY);
  }

  #start(): Worker {
    this.stop();
    const worker = new Worker(this.#ownScript(workerAddress), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<News>) => this.#hear(data));
    // What goes wrong in a script says so; one that did not come has nothing to say.
    worker.addEventListener("error", (event) => this.#fail(event instanceof ErrorEvent ? "file" : "load"));
    this.#worker = worker;
    return worker;
  }

  #tell(order: Order): void {
    (this.#worker ?? this.#start()).postMessage(order);
  }

  /** Ends the worker: nothing that it does can be waited for. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#order = null;
  }

  open(source: Source): void {
    this.#start();
    this.source = source;
    this.opened = null;
    this.results = null;
    this.#tell({ kind: "open", source: source.content });
    this.#changed("opening");
  }

  judge(plan: Plan, { today, languages }: Now): void {
    const order = { kind: "judge", plan, today, fileDelimiter: fileDelimiter(languages) } as const;
    this.results = new Results();
    this.orders = [];
    if (this.#worker) this.#tell(order);
    else if (this.source) {
      // It was stopped: the table has to be opened anew first.
      this.#tell({ kind: "open", source: this.source.content });
      this.#order = order;
    }
    this.#changed("judging");
  }

  /** Stops at once; what has been judged stays. */
  cancel(): void {
    this.stop();
    this.#changed("cancelled");
  }

  /** Back to what the columns say. */
  revise(): void {
    this.results = null;
    this.#changed("opened");
  }

  clear(): void {
    this.stop();
    this.source = null;
    this.opened = null;
    this.results = null;
    this.#changed("empty");
  }

  choose(filter: Filter): void {
    this.results?.choose(filter);
    this.#changed();
  }

  #fail(failure: Failure): void {
    this.stop();
    this.failure = failure;
    this.#changed("failed");
  }

  #hear(news: News): void {
    switch (news.kind) {
      case "opened":
        this.#hearOpened(news);
        break;
      case "rows":
        this.results?.add(news);
        this.#changedSoon();
        break;
      case "done":
        this.orders = news.orders;
        this.#changed("done");
        break;
      case "failed":
        this.#fail(news.why);
    }
  }

  #hearOpened(news: Opened): void {
    const again = this.#order;
    this.#order = null;
    if (again) {
      this.#tell(again);
      return;
    }
    this.opened = news;
    this.#changed("opened");
  }
}
