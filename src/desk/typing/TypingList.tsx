import { useSyncExternalStore, type KeyboardEvent } from 'react';
import type { TypedMetric } from '@/contract/typingView';
import type { SaveQueue } from '@/domain/entry/saveQueue';
import { typingWords } from '@/messages/desk/typing';
import { useIssueWords, useLocale } from '../shared/words';
import desk from '../shared/desk.module.css';
import type { TypingStore } from './typingStore';
import css from './typing.module.css';

/** Shows what is to be typed: name, definition and unit, and a field for each; Enter and the arrows lead on. */
export function TypingList({ store }: { readonly store: TypingStore }) {
  const locale = useLocale();
  const words = typingWords[locale];
  const { view, typed } = useSyncExternalStore(store.watch, store.now);
  const queue = useSyncExternalStore(store.autosave.watch, store.autosave.queue);
  return (
    <section aria-labelledby="typing-list">
      <h2 id="typing-list">{words.toType}</h2>
      <p>{words.intro}</p>
      <p className={desk.small} id="typing-keys">
        {words.keys}
      </p>
      <table className={css.list}>
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {view.toType.map((metric) => (
            <TypingRow
              key={metric.key}
              metric={metric}
              input={typed[metric.key]?.input ?? ''}
              queue={queue}
              store={store}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TypingRowProps {
  readonly metric: TypedMetric;
  readonly input: string;
  readonly queue: SaveQueue;
  readonly store: TypingStore;
}

function TypingRow({ metric, input, queue, store }: TypingRowProps) {
  const locale = useLocale();
  const words = typingWords[locale];
  const { key, label, definition, unit } = metric;
  const standing = useStanding(queue, key);
  const said = standing === '' ? {} : { 'aria-describedby': `typing-${key}` };
  return (
    <tr>
      <th scope="row">
        {label[locale]}
        <p className={desk.small}>{definition[locale]}</p>
      </th>
      <td>{unit.kind === 'money' ? 'TL' : unit.noun[locale]}</td>
      <td>
        <input
          className={css.value}
          aria-label={words.valueOf(label[locale])}
          {...said}
          aria-invalid={key in queue.held}
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={input}
          data-typing={key}
          onChange={(event) => {
            store.type(metric, event.target.value);
          }}
          onBlur={() => {
            store.leave(key);
          }}
          onKeyDown={leadOn}
        />
        {standing !== '' && (
          <p className={css.standing} id={`typing-${key}`} data-held={key in queue.held}>
            {standing}
          </p>
        )}
      </td>
    </tr>
  );
}

/** What is to be said of one text on its way: why it was refused, or that it is not stored yet. */
function useStanding({ held, waiting, flight, isOnline, retryAt }: SaveQueue, key: string): string {
  const words = typingWords[useLocale()];
  const issueWords = useIssueWords();
  const issue = held[key]?.issues[0];
  if (issue !== undefined) return issueWords(issue);
  if (flight !== null && key in flight.rows) return words.saving;
  if (!(key in waiting)) return '';
  return isOnline && retryAt === null ? words.waiting : words.unreachable;
}

/** Enter and the arrows go on to the next field or back; leaving a field stores it. */
function leadOn(event: KeyboardEvent<HTMLInputElement>): void {
  const down = event.key === 'Enter' ? !event.shiftKey : event.key === 'ArrowDown';
  const up = event.key === 'Enter' ? event.shiftKey : event.key === 'ArrowUp';
  if ((!down && !up) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-typing]')];
  const next = fields[fields.indexOf(event.currentTarget) + (down ? 1 : -1)];
  // The last one is left for storing, and the keys go on working there.
  event.currentTarget.blur();
  (next ?? event.currentTarget).focus();
}
