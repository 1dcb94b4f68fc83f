/** The counter's log in IndexedDB: nothing is made there until it is switched on. */
import { type DBSchema, openDB } from "idb";
import { type KeptEntry, type LogEntry, type LogStore, ownReference } from "../counter/log.ts";

interface LogDatabase extends DBSchema {
  checks: { key: number; value: LogEntry };
}

const NAME = "imiki-counter-log";

const open = () =>
  openDB<LogDatabase>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore("checks", { autoIncrement: true });
    },
    // Another tab erases it or brings a newer one: this one lets go.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

const exists = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Opens the database for one act, and closes it: nothing is held that another tab would wait for. */
async function using<T>(act: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Keeps the log on this machine. It is on where its database is there. */
export const counterLog: LogStore = {
  async read() {
    if (!(await exists())) return null;
    return using(async (database) => {
      const entries: KeptEntry[] = [];
      let cursor = await database.transaction("checks").store.openCursor(null, "prev");
      while (cursor) {
        entries.push({ ...cursor.value, id: cursor.primaryKey });
        cursor = await cursor.continue();
      }
      return entries;
    });
  },
  switchOn: () => using(async () => {}),
  switchOff: () =>
    new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
    }),
  async save(entry, earlier) {
    if (!(await exists())) return null;
    return using(async (database) => {
      const transaction = database.transaction("checks", "readwrite", { durability: "strict" });
      const { store } = transaction;
      const [keys, all] = [await store.getAllKeys(), await store.getAll()];
      // Numbers begin anew where everything was erased: then another case may stand under this one.
      const place = all.findIndex(({ reference }, at) => keys[at] === earlier && reference === entry.reference);
      const others = all.filter((_, at) => at !== place).map(({ reference }) => reference);
      const reference = ownReference(entry, others);
      const id = await store.put({ ...entry, reference }, keys[place]);
      await transaction.done; // kept whole, or not at all
      return { id, reference };
    });
  },
  async erase(id) {
    if (await exists()) await using((database) => database.delete("checks", id));
  },
};
