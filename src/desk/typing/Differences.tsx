import { useState, useSyncExternalStore } from 'react';
import type { DifferingTypings, ShownTyping } from '@/contract/typingView';
import { dateInWords } from '@/domain/days';
import { entryInput, storedText } from '@/domain/entry/typed';
import { typingWords } from '@/messages/desk/typing';
import { callDesk } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { TroubleNotice } from '../shared/feedback';
import { say } from '../shared/status';
import { useIssueWords, useLocale, valueInWords } from '../shared/words';
import type { Trouble } from '../shared/callDesk';
import desk from '../shared/desk.module.css';
import { typingRow, type TypingStore } from './typingStore';
import css from './typing.module.css';

type Entry = { readonly input: string } | { readonly value: ShownTyping['value'] };

/** Shows side by side what two people typed differently: one chooses, another confirms. */
export function Differences({ store }: { readonly store: TypingStore }) {
  const words = typingWords[useLocale()];
  const { view } = useSyncExternalStore(store.watch, store.now);
  return (
    <section aria-labelledby="typing-differences">
      <h2 id="typing-differences">{words.differing}</h2>
      <p>{words.differIntro}</p>
      {view.differing.map((each) => (
        <Difference key={each.key} store={store} differing={each} />
      ))}
    </section>
  );
}

/** A choice that did not arrive, and how it is sent once more. */
interface FailedChoice {
  readonly trouble: Trouble;
  readonly again: () => void;
}

/** Sends a choice: it is a typing like any other, and the server tells whether it confirms another's. */
function useChoice(store: TypingStore, { key, revision }: DifferingTypings) {
  const words = typingWords[useLocale()];
  const issueWords = useIssueWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<FailedChoice | null>(null);
  const choose = async (entry: Entry, asOf: string | null): Promise<void> => {
    const { edition, province } = store.now().view;
    setBusy(true);
    const reply = await callDesk('typeSecond', {
      edition: edition.code,
      province: province.plate,
      figures: [{ metric: key, revision, entry, note: null, asOf }],
    });
    setBusy(false);
    setFailed(reply.kind === 'ok' ? null : { trouble: reply, again: () => void choose(entry, asOf) });
    if (reply.kind !== 'ok') return;
    const issue = reply.body.results[0]?.issues[0];
    const isSettled = reply.body.typing.differing.every((each) => each.key !== key);
    if (issue !== undefined) say(issueWords(issue), { tone: 'error' });
    else say(isSettled ? words.confirmed : words.chosen);
    store.show(reply.body.typing);
  };
  return { busy, failed, choose };
}

interface DifferenceProps {
  readonly store: TypingStore;
  readonly differing: DifferingTypings;
}

function Difference({ store, differing }: DifferenceProps) {
  const locale = useLocale();
  const words = typingWords[locale];
  const { label, definition, unit, typings, chosen } = differing;
  const { busy, failed, choose } = useChoice(store, differing);
  const name = label[locale];
  return (
    <article className={css.difference} aria-label={name} tabIndex={-1}>
      <h3>
        {name} <span className={desk.small}>{unit.kind === 'money' ? 'TL' : unit.noun[locale]}</span>
      </h3>
      <p className={desk.small}>{definition[locale]}</p>
      {failed !== null && <TroubleNotice trouble={failed.trouble} onRetry={failed.again} />}
      {chosen !== null && (
        <p className={css.choice} data-own={chosen.own}>
          {chosen.own
            ? words.ownChoice(valueInWords(chosen.value, locale))
            : words.chosenBy(chosen.name, valueInWords(chosen.value, locale))}
          {!chosen.own && (
            <DeskButton
              kind="primary"
              disabled={busy}
              label={words.confirmOf(name, valueInWords(chosen.value, locale))}
              onClick={() => void choose({ value: chosen.value }, chosen.asOf)}
            >
              {words.confirm}
            </DeskButton>
          )}
        </p>
      )}
      <ul className={css.sides}>
        {typings.map((typing) => (
          <li key={typing.at + typing.name} data-own={typing.own}>
            <TypedSide typing={typing} />
            <DeskButton
              disabled={busy}
              label={words.chooseOf(name, valueInWords(typing.value, locale))}
              onClick={() => void choose({ value: typing.value }, typing.asOf)}
            >
              {words.choose}
            </DeskButton>
          </li>
        ))}
        <li>
          <OtherValue differing={differing} busy={busy} onChoose={(entry) => void choose(entry, null)} />
        </li>
      </ul>
    </article>
  );
}

function TypedSide({ typing }: { readonly typing: ShownTyping }) {
  const locale = useLocale();
  const words = typingWords[locale];
  const { name, own, value, note, asOf } = typing;
  return (
    <p>
      <span className={desk.small}>{own ? words.own : words.typedBy(name)}</span>
      <b className={css.number}>{valueInWords(value, locale)}</b>
      {asOf !== null && <span className={desk.small}>{words.day(dateInWords(asOf, locale))}</span>}
      {note !== '' && <span className={desk.small}>{note}</span>}
    </p>
  );
}

interface OtherValueProps {
  readonly differing: DifferingTypings;
  readonly busy: boolean;
  readonly onChoose: (entry: Entry) => void;
}

function OtherValue({ differing, busy, onChoose }: OtherValueProps) {
  const locale = useLocale();
  const words = typingWords[locale];
  const [input, setInput] = useState('');
  const row = typingRow(differing);
  const asked = entryInput(row, { ...storedText(row), input, revision: differing.revision });
  const propose = (): void => {
    if (!busy && asked !== null && !('unchanged' in asked.entry)) onChoose(asked.entry);
  };
  return (
    <div className={css.other}>
      <label className={desk.small}>
        {words.other}
        <input
          className={css.value}
          aria-label={words.otherOf(differing.label[locale])}
          autoComplete="off"
          maxLength={100}
          value={input}
          onChange={(event) => {
            setInput(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) propose();
          }}
        />
      </label>
      <DeskButton disabled={busy || asked === null} onClick={propose}>
        {words.chooseOther}
      </DeskButton>
    </div>
  );
}
