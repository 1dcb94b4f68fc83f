/** The worker, and what it has said so far. */

import type { Now } from "../../answers/given-facts.ts";
import { fileDelimiter } from "../../batch/csv-cell.ts";
import type { DateOrder } from "../../batch/date-order.ts";
import type { Delimiter } from "../../batch/delimiter.ts";
import type { Begin, Judging, News, Opened, Order, Trouble } from "../../batch/messages.ts";
import type { Plan } from "../../batch/plan.ts";
import type { DateFact } from "../../batch/row-reader.ts";
import workerAddress from "../../batch/worker.ts?worker&url";
import { type Filter, Results } from "./results.ts";

type Stage = "empty" | "opening" | "opened" | "judging" | "done" | "cancelled";

/** Why no more came of a list: by what the worker says, or because its own script could not be fetched. */
export type Failure = Trouble | "load";

export interface Source {
  readonly name: string;
  readonly content: Blob | string;
}

/** In milliseconds. */
const DRAWN_EVERY = 250;

/** One table after the other; whoever looks is told whenever something has changed. */
export class Session {
  stage: Stage = "empty";
  /** What went wrong last; what was there before stays. */
  failure: Failure | null = null;
  source: Source | null = null;
  opened: Opened | null = null;
  /** How the table is read; there as soon as it is opened. */
  plan: Plan | null = null;
  /** Where the user says that the table begins; `null` where that was not said. */
  begin: Begin | null = null;
  /** What the user says stands between the cells; `null` where that was not said. */
  delimiter: Delimiter | null = null;
  results: Results | null = null;
  orders: readonly (readonly [DateFact, DateOrder])[] = [];
  /** Grows with every change. */
  version = 0;
  #worker: Worker | null = null;
  #drawing = false;
  /** How the rows on screen were judged. */
  #judging: Judging | null = null;
  /** What the worker is told as soon as the table is open once more. */
  #order: Order | null = null;
  /** Who waits for the file. */
  #onFile: ((file: Blob) => void) | null = null;
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
    worker.addEventListener("error", (event) => this.#fail(event instanceof ErrorEvent ? "fault" : "load"));
    this.#worker = worker;
    return worker;
  }

  #tell(order: Order): void {
    this.failure = null;
    (this.#worker ?? this.#start()).postMessage(order);
  }

  #tellToOpen({ content }: Source): void {
    const { begin, delimiter } = this;
    this.#tell({ kind: "open", source: content, ...(begin && { begin }), ...(delimiter && { delimiter }) });
  }

  /** What can be done only with the table open, which it no longer is where the worker was ended. */
  #tellOpened(order: Order): void {
    if (this.#worker) this.#tell(order);
    else if (this.source) {
      this.#tellToOpen(this.source);
      this.#order = order;
    }
  }

  /** Ends the worker: nothing that it does can be waited for. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#order = null;
    this.#onFile = null;
  }

  open(source: Source): void {
    this.#forget();
    this.#start();
    this.source = source;
    this.#tellToOpen(source);
    this.#changed("opening");
  }

  /** Opens the same table from another record on. What the user has said of all its rows stays. */
  beginAt(above: number): void {
    if (!this.source || !this.opened || !this.plan) return;
    // Whoever points at a row means the names, unless they have said that the table has none.
    const headed = this.plan.headed || !this.opened.plan.headed;
    this.begin = { above, headed };
    this.#tellToOpen(this.source);
    this.#changed();
  }

  /** Opens the same table with another sign between its cells; it begins where it then seems to. */
  partBy(delimiter: Delimiter): void {
    if (!this.source) return;
    this.delimiter = delimiter;
    this.begin = null;
    this.#tellToOpen(this.source);
    this.#changed();
  }

  settle(plan: Plan): void {
    this.plan = plan;
    this.#changed();
  }

  judge({ today, languages }: Now): void {
    if (!this.plan) return;
    this.#judging = { plan: this.plan, today, fileDelimiter: fileDelimiter(languages) };
    this.results = new Results();
    this.orders = [];
    this.#tellOpened({ kind: "judge", ...this.#judging });
    this.#changed("judging");
  }

  /** Whether a file is being written. */
  get saving(): boolean {
    return this.#onFile !== null;
  }

  /** Writes what has been judged as a CSV. */
  save(onFile: (file: Blob) => void): void {
    if (!this.results || !this.#judging || this.saving) return;
    this.#tellOpened({ kind: "write", ...this.#judging, part: this.results.part });
    this.#onFile = onFile;
    this.#changedSoon();
  }

  /** Stops at once; what has been judged stays. */
  cancel(): void {
    this.stop();
    this.#changed("cancelled");
  }

  /** Back to what the columns say. */
  revise(): void {
    this.results = null;
    this.failure = null;
    this.#changed("opened");
  }

  #forget(): void {
    this.stop();
    this.source = null;
    this.opened = null;
    this.plan = null;
    this.begin = null;
    this.delimiter = null;
    this.results = null;
    this.failure = null;
  }

  /** Leaves the list: once a file that was asked for is handed out. */
  clear(): void {
    const onFile = this.#onFile;
    if (onFile) {
      this.#onFile = (file) => {
        onFile(file);
        this.clear();
      };
      return;
    }
    this.#forget();
    this.#changed("empty");
  }

  choose(filter: Filter): void {
    this.results?.choose(filter);
    this.#changed();
  }

  #fail(failure: Failure): void {
    this.stop();
    this.failure = failure;
    const { opened } = this;
    if (opened && this.begin) this.begin = { above: opened.above.length, headed: opened.plan.headed };
    if (opened && this.delimiter) this.delimiter = opened.delimiter;
    if (!this.results) this.#changed(opened ? "opened" : "empty");
    else this.#changed(this.stage === "done" ? "done" : "cancelled");
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
      case "written":
        this.#hearWritten(news.file);
        break;
      case "failed":
        this.#fail(news.why);
    }
  }

  #hearWritten(file: Blob): void {
    const onFile = this.#onFile;
    this.#onFile = null;
    onFile?.(file);
    this.#changedSoon(); // to hand out a file and to draw are one task too many
  }

  #hearOpened(news: Opened): void {
    const again = this.#order;
    this.#order = null;
    if (again) {
      this.#tell(again);
      return;
    }
    const { assumed, part } = this.plan ?? news.plan;
    this.plan = { ...news.plan, assumed, part };
    this.opened = news;
    this.#changed("opened");
  }
}
