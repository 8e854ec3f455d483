import { useEffect, useRef, useSyncExternalStore } from 'react';
import { beginEdit, commitEdit, typeText } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import type { EntryRow } from '@/domain/entry/row';
import { rowText, typedNow } from '@/domain/entry/state';
import { readTyped } from '@/domain/entry/typed';
import { gridWords } from '@/messages/desk/grid';
import { Icon } from '../shared/Icon';
import { percentChange, percentInWords, useLocale, valueInWords } from '../shared/words';
import { Cures, useLineMessage } from './FixedLine';
import { presentValue, troubleIn } from './judgement';
import type { Cure } from './lineMessage';
import css from './phone.module.css';
import { KindChoice } from './KindChoice';
import { boxText, shownValue, unitOf } from './rowWords';
import type { ModelSection } from './sheetModel';
import { StateMark } from './StateMark';
import type { ShownSheet } from './useSheet';

interface PhoneSheetProps {
  readonly sheet: ShownSheet;
  readonly onCure: (metric: string, act: Cure['act']) => void;
  readonly onSection: (section: ModelSection) => void;
}

/** Shows the sheet on a phone: the figures of one section as a list, and one text box that stays in sight. */
export function PhoneSheet({ sheet, onCure, onSection }: PhoneSheetProps) {
  const { model, state } = sheet;
  const active = state.active?.row ?? '';
  const section = model.sections.find(({ keys }) => keys.includes(active)) ?? model.sections[0];
  if (section === undefined) return null;
  const keys = section.keys.filter((key) => state.places.has(key));
  return (
    <div className={css.phone}>
      <SectionTabs {...{ sheet, onSection }} current={section} />
      <ul className={css.list}>
        {keys.map((key) => (
          <PhoneRow key={key} metric={key} sheet={sheet} isActive={key === active} />
        ))}
      </ul>
      <PhoneEditor {...{ sheet, onCure, keys }} />
    </div>
  );
}

interface SectionTabsProps extends Pick<PhoneSheetProps, 'sheet' | 'onSection'> {
  readonly current: ModelSection;
}

function SectionTabs({ sheet: { model, judgement }, current, onSection }: SectionTabsProps) {
  const words = gridWords[useLocale()];
  return (
    <nav className={css.tabs} aria-label={words.rail.sections}>
      {model.sections.map((section) => {
        const { errors } = troubleIn(judgement, section.keys);
        const entered = section.keys.filter((key) => judgement.get(key)?.isEntered).length;
        const isCurrent = section === current;
        return (
          <button
            key={section.key}
            type="button"
            data-section={section.number}
            aria-current={isCurrent}
            onClick={() => {
              onSection(section);
            }}
          >
            <b>{section.number}</b>
            {isCurrent ? (
              <span>
                {section.title.split(' ')[0]} {entered}/{section.keys.length}
              </span>
            ) : (
              <span className={css.unseen}>{section.title}</span>
            )}
            {errors > 0 && (
              <i>
                <span className={css.unseen}>{words.errors(errors)}</span>
              </i>
            )}
          </button>
        );
      })}
    </nav>
  );
}

interface PhoneRowProps {
  readonly sheet: ShownSheet;
  readonly metric: string;
  readonly isActive: boolean;
}

function PhoneRow({ sheet, metric, isActive }: PhoneRowProps) {
  const locale = useLocale();
  const { state, typed, judgement, store, model } = sheet;
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const row = state.rows.get(metric);
  const judged = judgement.get(metric);
  if (row === undefined || judged === undefined) return null;
  const text = rowText({ typed }, row);
  const [code = ''] = judged.codes.split(' ');
  return (
    <li ref={place} data-metric={metric}>
      <button
        type="button"
        className={css.row}
        aria-current={isActive}
        onClick={() => {
          store.change((now) => selectCell(now, { row: metric, column: 'value' }));
        }}
      >
        <span>{row.metric.label}</span>
        <span className={css.value}>
          {code !== '' && (
            <small className={css.flag} data-hard={code.startsWith('H')}>
              {code}
            </small>
          )}
          {shownValue(row, text, locale) || <i className={css.blank} />}
        </span>
        <StateMark state={judged.state} />
        <span className={css.before}>{beforeText(row, { text, before: model.view.before, locale })}</span>
      </button>
    </li>
  );
}

function beforeText(
  row: EntryRow,
  {
    text,
    before,
    locale,
  }: { text: Parameters<typeof shownValue>[1]; before: string | null; locale: 'tr' | 'en' },
): string {
  if (row.previous === null || before === null) return '';
  const change = percentChange(row.previous.value, presentValue(row, text));
  const said =
    change === null ? '' : change === 0 ? gridWords[locale].same : percentInWords(Math.abs(change), locale);
  return [`${before}: ${valueInWords(row.previous.value, locale)}`, said]
    .filter((each) => each !== '')
    .join(' · ');
}

interface PhoneEditorProps extends Pick<PhoneSheetProps, 'sheet' | 'onCure'> {
  /** The rows of the list, in their order. */
  readonly keys: readonly string[];
}

function PhoneEditor({ sheet, onCure, keys }: PhoneEditorProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const { store } = sheet;
  // The text box follows each key at once; what is said of it may come a moment later.
  const { state } = useSyncExternalStore(store.watch, store.now);
  const message = useLineMessage(sheet);
  const said = sheet.state.active?.row;
  const key = state.active?.row ?? '';
  const row = state.rows.get(key);
  if (row === undefined) return null;
  const isNote = state.active?.column === 'note';
  const text = rowText({ typed: typedNow(state) }, row);
  const reading = readTyped(row, text);
  const read = reading.kind === 'value' ? reading.words : null;
  const closed = isNote ? boxText(text, 'note') : shownValue(row, text, locale);
  const toNext = (): void => {
    store.change((now) => {
      const at = keys.indexOf(key);
      const next = keys[at + 1] ?? now.shown[(now.places.get(key) ?? 0) + 1];
      return next === undefined ? commitEdit(now) : selectCell(now, { row: next, column: 'value' });
    });
  };
  return (
    <section className={css.editor} aria-label={words.line.label}>
      <h2>
        {row.metric.label}
        <small>{words.phone.place(keys.indexOf(key) + 1, keys.length)}</small>
      </h2>
      <label className={css.field}>
        <span className={css.unseen}>
          {isNote ? words.noteOf(row.metric.label) : words.phone.valueOf(row.metric.label)}
        </span>
        <input
          data-cell={isNote ? 'note' : 'value'}
          inputMode={isNote ? 'text' : 'decimal'}
          enterKeyHint="next"
          autoComplete="off"
          maxLength={isNote ? 1000 : 100}
          readOnly={row.locked !== null}
          value={state.edit?.text ?? closed}
          onChange={({ target: { value } }) => {
            store.change((now) => (now.edit === null ? beginEdit(now, value) : typeText(now, value)));
          }}
          onBlur={() => {
            store.change(commitEdit);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) toNext();
          }}
        />
        <span>{isNote ? '' : unitOf(row, locale)}</span>
      </label>
      <p className={css.read}>
        {[read ?? '', beforeText(row, { text, before: row.previous?.edition ?? null, locale })]
          .filter((each) => each !== '')
          .join(' · ')}
      </p>
      <p className={css.said} data-tone={message?.tone} aria-live="polite">
        {message !== null && message.code !== '' && <b>{message.code} </b>}
        {/* Where nothing is to be said, the line tells of keys: a telephone has none. */}
        {message !== null && (message.code !== '' || message.text !== words.line.hint) && message.text}
      </p>
      <div className={css.acts}>
        <Cures
          message={message}
          onCure={(act) => {
            if (said !== undefined) onCure(said, act);
          }}
        />
        {row.locked === null && <KindChoice row={row} store={store} onChosen={() => undefined} />}
        {row.locked === null && (
          <button
            type="button"
            aria-pressed={isNote}
            onClick={() => {
              store.change((now) => selectCell(now, { row: key, column: isNote ? 'value' : 'note' }));
            }}
          >
            {words.phone.note}
          </button>
        )}
        <button type="button" className={css.next} onClick={toNext}>
          {words.phone.next} <Icon name="down" />
        </button>
      </div>
    </section>
  );
}
