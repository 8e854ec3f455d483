import { useEffect, useEffectEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { addressOf } from '@/contract/addresses';
import type { SecondTypingAnswer, SecondTypingView } from '@/contract/typingView';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { sheetWords } from '@/messages/desk/sheet';
import { typingWords } from '@/messages/desk/typing';
import { Callout, TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { say, useStatusLine } from '../shared/status';
import { useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { useJournal } from '../sheet/useJournal';
import { Link, useRouter } from '../shell/router';
import { useSelf, useShownEdition } from '../shell/self';
import desk from '../shared/desk.module.css';
import { Differences } from './Differences';
import { TypingList } from './TypingList';
import { openTyping, typingRow, type TypingStore } from './typingStore';
import css from './typing.module.css';

/** Shows what the reader types a second time, without what was typed first, and where two typings differ. */
export default function TypingScreen() {
  const locale = useLocale();
  const { self } = useSelf();
  const { place } = useRouter();
  const plate = place.query('plate') ?? self.person.province?.plate ?? null;
  // The edition on coming here, whatever is done in it.
  const [current] = useState(self.current);
  const code = place.query('edition') ?? current;
  useShownEdition(code);
  const ask = plate === null || code === null ? null : { edition: code, province: plate };
  const typing = useDesk('readSecondTyping', ask);
  const view = typing.record;
  if (view !== null) {
    const key = `${self.person.id}:${view.edition.code}:${view.province.plate}`;
    return <TypingDesk key={key} person={self.person.id} first={view} onRead={typing.reload} />;
  }
  return (
    <ScreenPage title={homeWords[locale].typing}>
      {typing.trouble !== null && (
        <TroubleNotice trouble={typing.trouble} onRetry={() => void typing.reload()} />
      )}
      {plate === null && <Callout tone="info">{sheetWords[locale].chooseProvinceFirst}</Callout>}
      {typing.trouble === null && ask !== null && <p role="status">{deskWords[locale].loading}</p>}
    </ScreenPage>
  );
}

interface TypingDeskProps {
  readonly person: string;
  readonly first: SecondTypingView;
  readonly onRead: () => Promise<void>;
}

function TypingDesk({ person, first, onRead }: TypingDeskProps) {
  const locale = useLocale();
  const words = typingWords[locale];
  const store = useTyping(person, first, onRead);
  const { view } = useSyncExternalStore(store.watch, store.now);
  const { edition, province, toType, differing, awaited } = view;
  const isIdle = toType.length + differing.length + awaited.length === 0;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is done goes, and the focus with it: it goes on to the next value.
    if (document.activeElement !== document.body) return;
    (box.current?.querySelector<HTMLElement>('[data-typing], article') ?? box.current)?.focus();
  }, [view]);
  return (
    <ScreenPage
      title={homeWords[locale].typing}
      sub={words.sheet(edition.code, province.name)}
      actions={
        <Link
          className={desk.linkButton}
          href={addressOf('sheet', { edition: edition.code, plate: province.plate })}
        >
          {words.toSheet}
        </Link>
      }
    >
      <div ref={box} className={css.typing} tabIndex={-1}>
        {isIdle && <Callout tone="info">{words.nothing}</Callout>}
        {toType.length > 0 && <TypingList store={store} />}
        {differing.length > 0 && <Differences store={store} />}
        {awaited.length > 0 && (
          <section>
            <p>{words.awaited(awaited.length)}</p>
            <ul className={css.awaited}>
              {awaited.map(({ key, label }) => (
                <li key={key}>{label[locale]}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ScreenPage>
  );
}

/** Opens the screen's typing, and keeps what is typed on this computer until it is stored. */
function useTyping(person: string, first: SecondTypingView, onRead: () => Promise<void>): TypingStore {
  const words = useWords(typingWords);
  const { connection } = useStatusLine();
  const [store] = useState(() =>
    openTyping(first, (answer) => {
      sayDone(answer, words);
    }),
  );
  const { view } = useSyncExternalStore(store.watch, store.now);
  const rows = useMemo(() => view.toType.map(typingRow), [view]);
  const sheet = `${view.edition.code}:${view.province.plate}:ikinci`;
  const journal = useJournal({
    ...{ person, sheet, rows, watch: store.watch },
    typed: () => store.now().typed,
    onStoredElsewhere: () => void onRead(),
  });
  const { offered, noteStored } = journal;
  const bringBack = useEffectEvent(() => {
    const kept = (offered ?? []).filter(({ standing }) => standing === 'fresh');
    if (kept.length > 0) store.bringBack(Object.fromEntries(kept.map((each) => [each.metric, each.typed])));
  });
  const isRead = offered !== null;
  useEffect(() => {
    if (isRead) bringBack();
  }, [isRead]);
  useEffect(() => {
    store.onStored(noteStored);
  }, [store, noteStored]);
  useEffect(() => {
    store.show(first);
  }, [store, first]);
  useEffect(() => {
    if (connection === 'offline') store.autosave.setOnline(false);
    if (connection !== 'online') return;
    store.autosave.setOnline(true);
    store.autosave.signedInAgain();
  }, [store, connection]);
  useEffect(() => () => void store.autosave.flush(), [store]);
  return store;
}

/** Says what became of typings: the same, different, or waiting for another. */
function sayDone({ results, typing }: SecondTypingAnswer, words: (typeof typingWords)['tr']): void {
  const done = results.filter(({ outcome }) => outcome === 'done').map(({ metric }) => metric);
  const among = (list: readonly { readonly key: string }[]): number =>
    list.filter(({ key }) => done.includes(key)).length;
  const [differs, kept] = [among(typing.differing), among(typing.awaited)];
  const same = done.length - differs - kept;
  if (differs > 0) say(words.differs(differs), { tone: 'info' });
  else if (same > 0) say(words.same(same));
  else if (kept > 0) say(words.kept(kept));
}
