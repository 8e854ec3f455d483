import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { ConversationTurn, ConversationView } from '@/contract/talkView';
import { deskWords } from '@/messages/desk/desk';
import { inspectorWords } from '@/messages/desk/inspector';
import { workflowWords } from '@/messages/desk/workflow';
import { callDesk } from '../shared/callDesk';
import desk from '../shared/desk.module.css';
import { DeskButton } from '../shared/controls';
import { TroubleNotice } from '../shared/feedback';
import { say } from '../shared/status';
import { useAct } from '../shared/useDesk';
import { useIssueWords, useLocale, useWords } from '../shared/words';
import { Moment } from './ActsPart';
import { partsOf } from './mentions';
import { TalkWriter } from './TalkWriter';
import type { Followed } from './useFollowed';
import css from './inspector.module.css';

interface TalkPartProps {
  readonly talk: ConversationView;
  readonly reload: Followed<ConversationView>['reload'];
  readonly replace: Followed<ConversationView>['replace'];
  readonly onTalked: (() => void) | undefined;
  /** The reader came for it: it takes the focus, and tells so. */
  readonly onLed: (() => void) | undefined;
}

/** Shows what was said of a figure and what was done about it, the oldest first, and the field to answer in. */
export function TalkPart({ talk, reload, replace, onTalked, onLed }: TalkPartProps) {
  const words = useWords(inspectorWords);
  const speak = useIssueWords();
  const list = useRef<HTMLOListElement>(null);
  useReadMark(list, talk, onTalked);
  useNewsSaid(talk);
  const part = useLed(onLed);
  const { turns, older, barred, awaitsReader } = talk;
  return (
    <section ref={part} className={css.part} data-talk={talk.state} tabIndex={-1}>
      <TalkHead talk={talk} reload={reload} onTalked={onTalked} />
      {turns.length === 0 && <p className={desk.small}>{words.talkNone}</p>}
      {older > 0 && <p className={desk.small}>{words.older(older)}</p>}
      <ol ref={list} className={css.turns}>
        {turns.map((turn) => (
          <TurnLine key={turn.id} turn={turn} />
        ))}
      </ol>
      {awaitsReader && <p className={css.caution}>{words.awaitsYou}</p>}
      {barred.comment === null ? (
        <TalkWriter key={talk.figure} talk={talk} replace={replace} onTalked={onTalked} />
      ) : (
        <p className={desk.small}>{speak(barred.comment)}</p>
      )}
    </section>
  );
}

/** Brings the conversation into sight, with the focus in its field, for whoever has come for it. */
function useLed(onLed: (() => void) | undefined): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  const lead = useEffectEvent(() => {
    const field = part.current?.querySelector<HTMLElement>('textarea') ?? part.current;
    field?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'start' });
    onLed?.();
  });
  const isLed = onLed !== undefined;
  useEffect(() => {
    if (isLed) lead();
  }, [isLed]);
  return part;
}

function TalkHead({ talk, reload, onTalked }: Omit<TalkPartProps, 'replace' | 'onLed'>) {
  const words = useWords(inspectorWords);
  const speak = useIssueWords();
  const { act, busy, trouble } = useAct();
  const { figure, state, turns, barred } = talk;
  const latest = turns.at(-1)?.id ?? null;
  const isLive = state === 'open' || state === 'answered';
  const resolve = async (at: string): Promise<void> => {
    if (await act('resolveConversation', { figure, latest: at }, words.resolved)) {
      say(words.resolved, { tone: 'good' });
      onTalked?.();
    }
    reload();
  };
  return (
    <>
      <h3 className={css.heading}>
        {words.talk}
        {state !== 'none' && (
          <span className={css.chip} data-state={state}>
            {words.talkStates[state]}
          </span>
        )}
        {isLive && latest !== null && barred.resolve === null && (
          <DeskButton kind="quiet" disabled={busy} onClick={() => void resolve(latest)}>
            {words.resolve}
          </DeskButton>
        )}
      </h3>
      {isLive && barred.resolve !== null && <p className={desk.small}>{speak(barred.resolve)}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={reload} />}
    </>
  );
}

function TurnLine({ turn }: { readonly turn: ConversationTurn }) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const { by, onBehalfOf, at, kind, unread } = turn;
  const name = by.name === '' ? workflowWords[locale].system : deskWords[locale].actor(by.name, onBehalfOf);
  return (
    <li className={css.turn} data-kind={kind} data-unread={unread}>
      <span className={css.initials} aria-hidden="true">
        {initialsOf(by.name)}
      </span>
      <div>
        <p className={css.by}>
          <b>{name}</b> {kind !== 'comment' && words.turns[kind]} <Moment iso={at} />
          {unread && <span className={css.unread}>{words.unread}</span>}
        </p>
        <TurnText turn={turn} />
      </div>
    </li>
  );
}

function TurnText({ turn }: { readonly turn: ConversationTurn }) {
  const { returnCodes } = useWords(workflowWords);
  if (turn.kind === 'return') {
    return (
      <p className={css.said}>
        {turn.code !== null && <span className={css.returnCode}>{returnCodes[turn.code]}</span>} {turn.text}
      </p>
    );
  }
  if (turn.kind !== 'comment') return null;
  return (
    <p className={css.said}>
      {partsOf(turn.text, turn.mentions).map(({ text, person }, index) =>
        person === null ? text : <b key={`${String(index)}:${text}`}>{text}</b>,
      )}
    </p>
  );
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(' ').filter((word) => word !== '');
  return [first, others.at(-1) ?? ''].map((word) => word.slice(0, 1).toLocaleUpperCase('tr')).join('');
}

/** So long what is new is in sight before it counts as read. */
const glance = 2_000;

/** Marks what is new as read once it has been in sight for a moment. */
function useReadMark(
  list: { readonly current: HTMLElement | null },
  { turns }: ConversationView,
  onTalked: (() => void) | undefined,
): void {
  const keys = turns.filter(({ unread }) => unread).map(({ id, at }) => `${at} ${id}`);
  const fresh = JSON.stringify(keys);
  const mark = useEffectEvent(async () => {
    const answer = await callDesk('markNews', { until: null, keys });
    if (answer.kind === 'ok') onTalked?.();
  });
  useEffect(() => {
    const [last] = [...(list.current?.children ?? [])].slice(-1);
    if (fresh === '[]' || last === undefined) return undefined;
    let timer = 0;
    const seen = new IntersectionObserver(([entry]) => {
      window.clearTimeout(timer);
      if (entry?.isIntersecting === true) timer = window.setTimeout(() => void mark(), glance);
    });
    seen.observe(last);
    return () => {
      window.clearTimeout(timer);
      seen.disconnect();
    };
  }, [fresh, list]);
}

/** Says in the status line that somebody else has written while the conversation is shown. */
function useNewsSaid({ figure, turns }: ConversationView): void {
  const words = useWords(inspectorWords);
  const known = useRef<{ readonly figure: string; readonly ids: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = { figure, ids: new Set(turns.map(({ id }) => id)) };
    if (before?.figure !== figure) return;
    const news = turns.filter(({ id, unread }) => unread && !before.ids.has(id));
    if (news.length > 0) say(words.newTurns(news.length), { tone: 'info' });
  }, [figure, turns, words]);
}
