import { forgetSent, keep, keepingKey, kept, keptDays, removeOldTyping } from '@/desk/shared/keptTyping';
import { keepTyping, keptTyping } from '@/desk/sheet/sheetDraft';

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

const key = keepingKey('kisi', 'sheet', '2024-2', '76');
const other = { revision: 1, kind: 'number', input: '9', note: '', asOf: '' } as const;
const typed = { hane: { revision: 1, kind: 'number', input: '373', note: '', asOf: '' } } as const;

describe('safe-keeping of typing', () => {
  it('gives back what was kept, to the same person and sheet only', () => {
    const store = storage();
    keepTyping(store, key, typed);
    expect(keptTyping(store, key)).toEqual(typed);
    expect(keptTyping(store, keepingKey('baska', 'sheet', '2024-2', '76'))).toEqual({});
    expect(keptTyping(store, keepingKey('kisi', 'sheet', '2024-2', '06'))).toEqual({});
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

  it('leaves what another tab typed in other figures', () => {
    const store = storage();
    keepTyping(store, key, typed, {});
    keepTyping(store, key, { cocuk: other }, {});
    expect(Object.keys(keptTyping(store, key)).toSorted()).toEqual(['cocuk', 'hane']);
    keepTyping(store, key, {}, { cocuk: other });
    expect(keptTyping(store, key)).toEqual(typed);
    // Stored by one tab, and typed anew in the other, which goes last.
    keepTyping(store, key, {}, typed);
    keepTyping(store, key, typed, {});
    expect(keptTyping(store, key)).toEqual(typed);
  });

  it('goes on without a store, where the browser forbids it', () => {
    keepTyping(null, key, typed);
    expect(keptTyping(null, key)).toEqual({});
  });

  it('ends after some weeks, for everybody, and touches nothing of others', () => {
    const store = storage();
    const [then, day] = [Date.UTC(2024, 5, 1), 86_400_000];
    store.setItem('tema', 'koyu');
    keep(store, key, typed, then);
    keep(store, keepingKey('baska', 'text', 'return'), 'Eksik', then + day);
    expect(kept(store, key, then + keptDays * day - 1)).toEqual(typed);
    expect(kept(store, key, then + keptDays * day)).toBeNull();
    removeOldTyping(store, then + keptDays * day);
    expect(store.length).toBe(2);
    removeOldTyping(store, then + (keptDays + 1) * day);
    expect([store.length, store.getItem('tema')]).toEqual([1, 'koyu']);
  });
});

describe('half a reason', () => {
  it('is kept until the act that carries it is done', () => {
    const store = storage();
    const [first, second] = [
      keepingKey('kisi', 'text', 'return', '76'),
      keepingKey('kisi', 'text', 'extend', '76'),
    ];
    keep(store, first, 'Toplam tutmuyor ');
    keep(store, second, 'Kar');
    keep(store, key, { reason: 'Toplam tutmuyor' });
    const others = keepingKey('kisi-2', 'text', 'return', '76');
    keep(store, others, 'Toplam tutmuyor');
    forgetSent(store, 'kisi', { edition: '2024-2', reason: 'Toplam tutmuyor', figures: [] });
    expect(kept(store, others)).toBe('Toplam tutmuyor');
    expect([kept(store, first), kept(store, second)]).toEqual([null, 'Kar']);
    forgetSent(store, 'kisi', { reason: '' });
    expect(kept(store, second)).toBe('Kar');
    expect(kept(store, key)).not.toBeNull();
  });
});
