import {
  isExpired,
  journalKey,
  mergedJournals,
  readJournalEntry,
  type JournalEntry,
} from '@/domain/entry/journal';
import { keep, keepingKey, kept, keptKeys, removeOldTyping, typingStore } from '../shared/keptTyping';

/** Where a browser keeps what is typed in sheets. Nothing here may stop anybody from typing. */
export interface JournalStore {
  /** False where the browser forbids all storing: typing then lasts as long as the page. */
  readonly isKept: boolean;
  /** Reads everything kept of one sheet of one person, of all tabs. */
  readonly read: (person: string, sheet: string) => Promise<readonly JournalEntry[]>;
  /** Keeps entries; tells whether all of them are kept. */
  readonly put: (entries: readonly JournalEntry[]) => Promise<boolean>;
  readonly forget: (entries: readonly Omit<JournalEntry, 'typed' | 'at'>[]) => Promise<void>;
  /** Forgets everybody's entries that are too old to be offered. */
  readonly sweep: (now: number) => Promise<void>;
}

/**
 * Opens the journal of this browser, in its database. Where that is refused, or breaks while the page is open, typing goes
 * to the browser's other store; both are read.
 */
export async function openJournal(): Promise<JournalStore> {
  const database = await openDatabase();
  const plain = plainStore(typingStore());
  return database === null ? plain : besides(databaseStore(database), plain);
}

function besides(first: JournalStore, second: JournalStore): JournalStore {
  return {
    isKept: true,
    read: async (person, sheet) => {
      const reading = first.read(person, sheet);
      const entries = (await succeeded(reading)) ? await reading : [];
      return mergedJournals(entries, await second.read(person, sheet));
    },
    put: async (entries) => (await succeeded(first.put(entries))) || second.put(entries),
    forget: async (entries) => {
      await second.forget(entries);
      await succeeded(first.forget(entries));
    },
    sweep: async (now) => {
      await second.sweep(now);
      await succeeded(first.sweep(now));
    },
  };
}

/** A browser may close its database at any time: a full disk, cleared data. What goes wrong otherwise is a defect. */
async function succeeded(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

const names = { database: 'kitapcik-typing', entries: 'entries', bySheet: 'sheet', byAge: 'at' } as const;
const identity = ['person', 'sheet', 'metric', 'tab'];

/** Null where the browser has no database for us: forbidden, or of a release that is newer than this page. */
async function openDatabase(): Promise<IDBDatabase | null> {
  try {
    const opening = indexedDB.open(names.database, 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore(names.entries, { keyPath: identity });
      store.createIndex(names.bySheet, ['person', 'sheet']);
      store.createIndex(names.byAge, 'at');
    };
    const database = await answerTo(opening);
    // Another page that brings a newer form must not wait for this one.
    database.onversionchange = () => {
      database.close();
    };
    return database;
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) return null;
    throw error;
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database gave no reason.'));
    };
  });
}

function databaseStore(database: IDBDatabase): JournalStore {
  /** Async, so that a database that is closed already refuses as one that closes does. */
  const write = async (change: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(names.entries, 'readwrite');
    change(transaction.objectStore(names.entries));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new DOMException('The database gave no reason.'));
      };
    });
  };
  return {
    isKept: true,
    read: async (person, sheet) => {
      const store = database.transaction(names.entries).objectStore(names.entries);
      const found: readonly unknown[] = await answerTo(store.index(names.bySheet).getAll([person, sheet]));
      return found.flatMap((each) => readJournalEntry(each) ?? []);
    },
    put: async (entries) => {
      await write((store) => {
        for (const entry of entries) store.put(entry);
      });
      return true;
    },
    forget: (entries) =>
      write((store) => {
        for (const entry of entries) store.delete([...journalKey(entry)]);
      }),
    sweep: (now) =>
      write((store) => {
        sweepStore(store, now);
      }),
  };
}

function sweepStore(store: IDBObjectStore, now: number): void {
  const walking = store.index(names.byAge).openCursor();
  walking.onsuccess = () => {
    const cursor = walking.result;
    const entry = cursor === null ? null : readJournalEntry(cursor.value);
    if (cursor === null || (entry !== null && !isExpired(entry, now))) return;
    cursor.delete();
    cursor.continue();
  };
}

/** The store that holds texts by name; null where the browser forbids that one too. */
function plainStore(store: Storage | null): JournalStore {
  const keyOf = ({ person, ...place }: Omit<JournalEntry, 'typed' | 'at'>): string =>
    keepingKey(person, 'journal', place.sheet, place.metric, place.tab);
  return {
    isKept: store !== null,
    read: (person, sheet) => {
      const keys = keptKeys(store, keepingKey(person, 'journal', sheet, ''));
      return Promise.resolve(keys.flatMap((key) => readJournalEntry(kept(store, key)) ?? []));
    },
    put: (entries) => {
      const kept = entries.map((entry) => keep(store, keyOf(entry), entry, entry.at));
      return Promise.resolve(kept.every((each) => each));
    },
    forget: (entries) => {
      for (const entry of entries) keep(store, keyOf(entry), null);
      return Promise.resolve();
    },
    sweep: (now) => {
      removeOldTyping(store, now);
      return Promise.resolve();
    },
  };
}
