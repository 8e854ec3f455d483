import { useEffect, useEffectEvent, useState } from 'react';
import type { SendingPlan } from '@/contract/figureView';
import type { FigureAnswer, SheetView } from '@/contract/sheetView';
import type { Locale } from '@/domain/bilingual';
import { sendingWords } from '@/messages/desk/sending';
import { callDesk, type Trouble } from '../../shared/callDesk';
import { keep, keepingKey, kept, typingStore } from '../../shared/keptTyping';
import { tabOwner } from '../../shared/ownedTab';
import { say } from '../../shared/status';
import { useWords } from '../../shared/words';
import { figuresIn, questionGroups, readyFigures, sendable, type Answers } from './sendingPlan';

/** What a sending must know of the open sheet, and how it shows what became of it. */
export interface SendingSheet {
  /** The sheet as it is stored now. */
  readonly view: () => SheetView;
  /** Stores all that is typed; tells whether everything is. */
  readonly saveAll: () => Promise<boolean>;
  /** Metrics with something typed that is not stored. */
  readonly unsaved: () => readonly string[];
  readonly show: (view: SheetView) => void;
  /** Leads to a cell, when the window has closed. */
  readonly goTo: (metric: string) => void;
}

/** Where a sending is: typing is stored, the plan is asked for, it is shown, it was sent. */
export type SendingPhase =
  | { readonly kind: 'saving' | 'planning' | 'sending' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'planned'; readonly plan: SendingPlan; readonly view: SheetView }
  | { readonly kind: 'sent'; readonly results: readonly FigureAnswer[]; readonly view: SheetView };

/** A sending in its window. */
export interface Sending {
  readonly phase: SendingPhase;
  readonly unsaved: readonly string[];
  readonly answers: Answers;
  /** Whether reasons of an earlier time were brought back. */
  readonly isRestored: boolean;
  readonly answer: (key: string, text: string) => void;
  readonly plan: () => Promise<void>;
  readonly send: () => Promise<void>;
}

/** Stores what is typed, asks what would go, keeps the reasons that are typed, and sends. */
export function useSending(sheet: SendingSheet): Sending {
  const words = useWords(sendingWords);
  const [phase, setPhase] = useState<SendingPhase>({ kind: 'saving' });
  const [answers, setAnswers] = useState<Answers>({});
  const [isRestored, setRestored] = useState(false);
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const plan = async (): Promise<void> => {
    await sheet.saveAll();
    setUnsaved(sheet.unsaved());
    setPhase({ kind: 'planning' });
    const view = sheet.view();
    const figures = sendable(view).map(({ metric, revision }) => ({ metric: metric.key, revision }));
    const reply = await callDesk('planSending', { ...placeOf(view), figures });
    if (reply.kind !== 'ok') {
      setPhase({ kind: 'failed', trouble: reply });
      return;
    }
    const brought = keptAnswers(view, reply.body);
    setAnswers((so) => ({ ...brought, ...so }));
    setRestored(Object.keys(brought).length > 0);
    setPhase({ kind: 'planned', plan: reply.body, view });
  };
  const send = async (): Promise<void> => {
    if (phase.kind !== 'planned') return;
    const { view } = phase;
    const ready = readyFigures(phase.plan, answers);
    if (ready.length === 0) return;
    setPhase({ kind: 'sending' });
    const revisions = new Map(figuresIn(view).map(({ metric, revision }) => [metric.key, revision]));
    const figures = ready.map((each) => ({ ...each, revision: revisions.get(each.metric) ?? 0 }));
    const reply = await callDesk('sendFigures', { ...placeOf(view), figures });
    if (reply.kind !== 'ok') {
      setPhase({ kind: 'failed', trouble: reply });
      return;
    }
    const { results, sheet: after } = reply.body;
    sheet.show(after);
    forget(view, phase.plan, results);
    setPhase({ kind: 'sent', results, view: after });
    sayResults(results, { words, after, sheet });
  };
  const begin = useEffectEvent(plan);
  useEffect(() => {
    void begin();
  }, []);
  const answer = (key: string, text: string): void => {
    const view = sheet.view();
    keep(typingStore(), keptUnder(view, key), text.trim() === '' ? null : text);
    setAnswers((so) => ({ ...so, [key]: text }));
  };
  return { phase, unsaved, answers, isRestored, answer, plan, send };
}

const placeOf = ({ edition, province }: SheetView) => ({ edition: edition.code, province: province.plate });

function keptUnder({ edition, province }: SheetView, key: string): string {
  return keepingKey(String(tabOwner()), 'sending', edition.code, province.plate, key);
}

function keptAnswers(view: SheetView, plan: SendingPlan): Answers {
  const keys = questionGroups(plan).flatMap(({ questions }) => questions.map(({ key }) => key));
  const found = keys.flatMap((key) => {
    const text = kept(typingStore(), keptUnder(view, key));
    return typeof text === 'string' ? [[key, text] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A reason is let go when all figures that it is for were sent. */
function forget(view: SheetView, plan: SendingPlan, results: readonly FigureAnswer[]): void {
  const sent = sentOf(results);
  for (const { key, metrics } of questionGroups(plan).flatMap(({ questions }) => questions)) {
    if (metrics.every((metric) => sent.includes(metric))) keep(typingStore(), keptUnder(view, key), null);
  }
}

/** Gives the keys of the figures that an act was done to. */
export function sentOf(results: readonly FigureAnswer[]): readonly string[] {
  return results.filter(({ outcome }) => outcome === 'done').map(({ metric }) => metric);
}

interface Saying {
  readonly words: (typeof sendingWords)['tr'];
  readonly after: SheetView;
  readonly sheet: SendingSheet;
}

function sayResults(results: readonly FigureAnswer[], { words, after, sheet }: Saying): void {
  const sent = sentOf(results);
  const labels = new Map(figuresIn(after).map(({ metric }) => [metric.key, metric.label]));
  const left = results
    .filter(({ outcome }) => outcome !== 'done')
    .map(({ metric }) => labels.get(metric) ?? metric);
  const said = [
    ...(sent.length > 0 ? [words.sent(sent.length)] : []),
    ...(left.length > 0
      ? [`${words.notSent(left.length)}: ${words.names(left.slice(0, 3), Math.max(0, left.length - 3))}`]
      : []),
  ];
  say(said.join(' · '), {
    tone: left.length > 0 ? 'error' : 'good',
    ...(sent.length > 0 && {
      takeBack: () => {
        void recall(sheet, sent, words).then((trouble) => {
          if (trouble !== null) say(words.notRecalled(sent.length), { tone: 'error' });
        });
      },
    }),
  });
}

/** Calls figures back, shows the sheet as it is then, and says what became of each. */
export async function recall(
  sheet: Pick<SendingSheet, 'view' | 'show'>,
  metrics: readonly string[],
  words: (typeof sendingWords)['tr'],
): Promise<Trouble | null> {
  const view = sheet.view();
  const figures = figuresIn(view)
    .filter(({ metric }) => metrics.includes(metric.key))
    .map(({ metric, revision }) => ({ metric: metric.key, revision }));
  const reply = await callDesk('recallFigures', { ...placeOf(view), figures });
  if (reply.kind !== 'ok') return reply;
  sheet.show(reply.body.sheet);
  const done = sentOf(reply.body.results).length;
  const left = reply.body.results.length - done;
  const said = [words.recalled(done), ...(left > 0 ? [words.notRecalled(left)] : [])];
  say(said.join(' · '), { tone: left > 0 ? 'error' : 'good' });
  return null;
}

/** Calls one figure back, and says it where that failed. */
export async function recallOne(
  sheet: Pick<SendingSheet, 'view' | 'show'>,
  metric: string,
  locale: Locale,
): Promise<void> {
  const words = sendingWords[locale];
  if ((await recall(sheet, [metric], words)) !== null) say(words.notRecalled(1), { tone: 'error' });
}
