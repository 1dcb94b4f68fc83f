/** The counter's log in IndexedDB: nothing is made there until it is switched on. */
import { type DBSchema, openDB } from "idb";
import { dayPrefix, type LogEntry, type LogStore, ownReference } from "../counter/log.ts";

interface LogDatabase extends DBSchema {
  checks: { key: number; value: LogEntry; indexes: { reference: string } };
}

const NAME = "imiki-counter-log";
const VERSION = 2; // since which a reference is found without reading every entry

/** Opens the database. Where it is not there it is made, or `null` is given: by then another tab may have erased it. */
async function open(make: boolean) {
  let absent = false;
  try {
    return await openDB<LogDatabase>(NAME, VERSION, {
      upgrade(database, from, _to, transaction) {
        absent = from === 0 && !make;
        if (absent) {
          transaction.done.catch(() => {}); // said by the opening that fails
          transaction.abort();
          return;
        }
        const store =
          from === 0
            ? database.createObjectStore("checks", { autoIncrement: true })
            : transaction.objectStore("checks");
        store.createIndex("reference", "reference");
      },
      // Another tab erases it or brings a newer one: this one lets go.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch (error) {
    if (absent) return null;
    throw error;
  }
}

let there = false;

/** Whether it is there. Where nobody may look for it, as it was before: a browser that refuses all storage holds none. */
async function exists(): Promise<boolean> {
  try {
    there = (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch (error) {
    if (there) throw error;
  }
  return there;
}

type Database = NonNullable<Awaited<ReturnType<typeof open>>>;

/**
 * Opens the database for one act, and closes it: nothing is held that another tab would wait for. `null` where the log
 * is off, unless it is to be switched on.
 */
async function using<T>(act: (database: Database) => Promise<T>, make = false): Promise<T | null> {
  if (!make && !(await exists())) return null;
  const database = await open(make);
  try {
    return database && (await act(database));
  } finally {
    database?.close();
  }
}

let channel: BroadcastChannel | null = null;

/** One for all, since a second would hear the first. `null` where the browser refuses it: then no window is told. */
function windows(): BroadcastChannel | null {
  try {
    channel ??= new BroadcastChannel(NAME);
  } catch {}
  return channel;
}

/** Once it is done, the other windows are told. */
async function told<T>(done: Promise<T>): Promise<T> {
  const what = await done;
  windows()?.postMessage("changed");
  return what;
}

const erased = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });

const saved = (entry: LogEntry, earlier: number | null): ReturnType<LogStore["save"]> =>
  using(async (database) => {
    const transaction = database.transaction("checks", "readwrite", { durability: "strict" });
    const { store } = transaction;
    // Numbers begin anew where everything was erased: then another case may stand under this one.
    const stands = earlier === null ? undefined : await store.get(earlier);
    const place = earlier !== null && stands?.reference === entry.reference ? earlier : undefined;
    const prefix = dayPrefix(entry.day);
    const others: string[] = [];
    for (const range of [IDBKeyRange.bound(prefix, `${prefix}\uffff`), IDBKeyRange.only(entry.reference.trim())]) {
      const index = store.index("reference");
      const [keys, all] = [await index.getAllKeys(range), await index.getAll(range)];
      others.push(...all.filter((_, at) => keys[at] !== place).map(({ reference }) => reference));
    }
    const reference = ownReference(entry, others);
    const id = await store.put({ ...entry, reference }, place);
    await transaction.done; // kept whole, or not at all
    return { id, reference };
  });

/** Keeps the log on this machine. It is on where its database is there. */
export const counterLog: LogStore = {
  read: () =>
    using(async (database) => {
      const { store } = database.transaction("checks");
      const [keys, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return all.map((entry, at) => ({ ...entry, id: Number(keys[at]) })).reverse();
    }),
  async switchOn() {
    await told(using(async () => {}, true));
  },
  switchOff: () => told(erased()),
  save: (entry, earlier) => told(saved(entry, earlier)),
  async erase(id) {
    await told(using((database) => database.delete("checks", id)));
  },
  follow(listener) {
    const others = windows();
    others?.addEventListener("message", listener);
    return () => others?.removeEventListener("message", listener);
  },
};
