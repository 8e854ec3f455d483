import type { SecondTypingAnswer, SecondTypingView, TypedMetric } from '@/contract/typingView';
import type { EntryRow, TypedRow, TypedRows } from '@/domain/entry/row';
import type { SaveResult } from '@/domain/entry/saveQueue';
import { entryInput, storedText } from '@/domain/entry/typed';
import { callDesk, type Reply } from '../shared/callDesk';
import { endOfTrouble, startAutosave, type Autosave, type SaveEnd } from '../sheet/autosave';

/** The screen at one moment: what there is to type, what is typed, and which of it is done typing. */
export interface OpenTyping {
  readonly view: SecondTypingView;
  readonly typed: TypedRows;
  /** A text goes to the server when its cell is left: half a number would be one that differs. */
  readonly left: TypedRows;
}

/** What somebody types a second time: it keeps, stores and shows it. */
export interface TypingStore {
  readonly now: () => OpenTyping;
  readonly watch: (told: () => void) => () => void;
  readonly type: (metric: TypedMetric, input: string) => void;
  /** Takes texts that this browser had kept. */
  readonly bringBack: (kept: TypedRows) => void;
  /** The cell is left: what is in it is to be stored. */
  readonly leave: (metric: string) => void;
  readonly show: (view: SecondTypingView) => void;
  /** Tells of texts that were stored, so that no journal offers them again; also of those that are when the screen is left. */
  readonly onStored: (told: (sent: TypedRows) => void) => void;
  readonly autosave: Autosave;
}

/** What an answer did, to be said. */
export type Heard = (answer: SecondTypingAnswer) => void;

/** Opens what there is to type a second time in one sheet. */
export function openTyping(first: SecondTypingView, heard: Heard): TypingStore {
  const place = { edition: first.edition.code, province: first.province.plate };
  let now: OpenTyping = { view: first, typed: {}, left: {} };
  const watching = new Set<() => void>();
  let hear: (sent: TypedRows) => void = () => undefined;
  const put = (next: OpenTyping): void => {
    now = next;
    autosave.want(storable(now));
    for (const told of watching) told();
  };
  const autosave = startAutosave(async (rows) => {
    const figures = Object.entries(rows).flatMap(([key, typed]) => inputOf(now.view, key, typed));
    const reply = await callDesk('typeSecond', { ...place, figures });
    if (reply.kind === 'ok') {
      put(withoutStored({ ...now, view: reply.body.typing }, reply.body, rows));
      heard(reply.body);
      hear(rows);
    }
    return endOf(reply, rows);
  });
  return {
    now: () => now,
    watch: (told) => {
      watching.add(told);
      return () => {
        watching.delete(told);
      };
    },
    type: ({ key, revision }, input) => {
      const bare = storedText(typingRow({ key, revision }));
      put({
        ...now,
        typed: { ...now.typed, [key]: { ...bare, input, revision } },
        left: without(now.left, key),
      });
    },
    bringBack: (kept) => {
      put({ ...now, typed: { ...kept, ...now.typed } });
    },
    leave: (key) => {
      const { [key]: typed } = now.typed;
      if (typed !== undefined) put({ ...now, left: { ...now.left, [key]: typed } });
    },
    onStored: (told) => {
      hear = told;
    },
    show: (view) => {
      put({ ...now, view });
    },
    autosave,
  };
}

/** Gives a row of which nothing is known but what is to be typed: no value of any kind. */
export function typingRow(metric: Pick<TypedMetric, 'key' | 'revision'> & Partial<TypedMetric>): EntryRow {
  const { key, revision, unit = { kind: 'money' } } = metric;
  return {
    metric: { key, unit, label: metric.label?.tr ?? key },
    revision,
    ...{ value: null, note: '', asOf: null, unchanged: null },
    ...{ previous: null, keepable: null, carriable: null, locked: null },
  };
}

const without = (rows: TypedRows, key: string): TypedRows =>
  Object.fromEntries(Object.entries(rows).filter(([each]) => each !== key));

function storable({ view, left }: OpenTyping): TypedRows {
  return Object.fromEntries(
    Object.entries(left).filter(([key, typed]) => inputOf(view, key, typed).length > 0),
  );
}

function inputOf(view: SecondTypingView, key: string, typed: TypedRow) {
  const metric = view.toType.find((each) => each.key === key);
  const input = metric === undefined ? null : entryInput(typingRow(metric), typed);
  return input === null ? [] : [input];
}

/** What is stored is no typing any more, unless it was typed over meanwhile. */
function withoutStored(open: OpenTyping, { results }: SecondTypingAnswer, sent: TypedRows): OpenTyping {
  const done = results.filter(({ outcome }) => outcome === 'done' || outcome === 'unchanged');
  return done.reduce(
    (next, { metric }) =>
      next.typed[metric]?.input === sent[metric]?.input
        ? { ...next, typed: without(next.typed, metric), left: without(next.left, metric) }
        : next,
    open,
  );
}

function endOf(reply: Reply<SecondTypingAnswer>, rows: TypedRows): SaveEnd {
  if (reply.kind !== 'ok') return endOfTrouble(reply, rows);
  const results = Object.entries(rows).map(([metric, { revision }]): SaveResult => {
    const said = reply.body.results.find((each) => each.metric === metric);
    return { metric, outcome: said?.outcome ?? 'unchanged', issues: said?.issues ?? [], revision };
  });
  return { kind: 'answered', results };
}
