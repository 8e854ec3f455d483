import { forgetSent, keep, keepingKey, kept, removeOldTyping } from '@/desk/shared/keptTyping';
import { keptDays } from '@/domain/entry/journal';

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
const typed = { hane: { revision: 1, kind: 'number', input: '373', note: '', asOf: '' } } as const;

describe('safe-keeping of typing', () => {
  it('gives back what was kept, to the same person and sheet only', () => {
    const store = storage();
    keep(store, key, typed);
    expect(kept(store, key)).toEqual(typed);
    expect(kept(store, keepingKey('baska', 'sheet', '2024-2', '76'))).toBeNull();
    expect(kept(store, keepingKey('kisi', 'sheet', '2024-2', '06'))).toBeNull();
  });

  it('passes over what another version wrote', () => {
    const store = storage();
    store.setItem(key, 'not json');
    expect(kept(store, key)).toBeNull();
  });

  it('lets people type on when the store is full, and without a store', () => {
    const full = storage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    for (const store of [full, null]) {
      expect(() => {
        keep(store, key, typed);
      }).not.toThrow();
      expect(kept(store, key)).toBeNull();
    }
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
