import { keepTyping, keepingKey, keptTyping } from '@/admin/sheet/sheetDraft';

/** The part of a browser's storage that is used, as the standard describes it. */
function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => {
      held.clear();
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, value);
    },
    removeItem: (key) => {
      held.delete(key);
    },
  };
}

const key = keepingKey('kisi', '2024-2', '76');
const typed = { hane: { revision: 1, kind: 'number', input: '373', note: '', asOf: '' } } as const;

describe('safe-keeping of typing', () => {
  it('gives back what was kept, to the same person and sheet only', () => {
    const store = storage();
    keepTyping(store, key, typed);
    expect(keptTyping(store, key)).toEqual(typed);
    expect(keptTyping(store, keepingKey('baska', '2024-2', '76'))).toEqual({});
    expect(keptTyping(store, keepingKey('kisi', '2024-2', '06'))).toEqual({});
  });

  it('keeps nothing once everything is stored', () => {
    const store = storage();
    keepTyping(store, key, typed);
    keepTyping(store, key, {});
    expect(store.length).toBe(0);
  });

  it('passes over what another version wrote', () => {
    const store = storage();
    for (const text of [
      'not json',
      '[]',
      'null',
      '{"hane":{"input":3}}',
      '{"hane":{"revision":1,"kind":"x"}}',
    ]) {
      store.setItem(key, text);
      expect([text, keptTyping(store, key)]).toEqual([text, {}]);
    }
  });

  it('lets people type on when the store is full', () => {
    const full = storage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => {
      keepTyping(full, key, typed);
    }).not.toThrow();
  });
});
