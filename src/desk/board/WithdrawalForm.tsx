'use client';
import type { ReleaseView } from '@/contract/boardView';
import type { WithdrawalTerms } from '@/domain/forces/force';
import { boardWords } from '@/messages/desk/board';
import { ReasonField } from '../shared/controls';
import deskCss from '../shared/desk.module.css';
import { useLocale, useWords } from '../shared/words';
import css from './board.module.css';

/** A withdrawal as it is being typed; what it takes follows what it is about until somebody chooses. */
export type WithdrawalDraft = Omit<WithdrawalTerms, 'takes'> & { readonly takes: readonly number[] | null };

/** Gives a withdrawal of the whole booklet of which nothing was typed yet. */
export const noWithdrawal: WithdrawalDraft = {
  takes: null,
  about: null,
  leftOut: '',
  notice: '',
  noticeEn: '',
  instead: null,
};

/** Gives the numbers whose files hold what is withdrawn. */
export function heldNumbers({ withdrawable }: ReleaseView, { about }: WithdrawalDraft): readonly number[] {
  if (withdrawable === null) return [];
  if (about === null) return withdrawable.standing;
  const held = withdrawable.figures.filter(({ metric }) => about.includes(metric));
  return [...new Set(held.flatMap(({ numbers }) => numbers))];
}

/** Gives the terms that a draft stands for. */
export function termsOf(release: ReleaseView, draft: WithdrawalDraft): WithdrawalTerms {
  return { ...draft, takes: draft.takes ?? heldNumbers(release, draft) };
}

interface WithdrawalPartProps {
  readonly release: ReleaseView;
  readonly draft: WithdrawalDraft;
  readonly onChange: (draft: WithdrawalDraft) => void;
}

interface WithdrawalFormProps extends Omit<WithdrawalPartProps, 'onChange'> {
  /** Of which booklet. */
  readonly place: readonly string[];
  readonly onChange: (change: (draft: WithdrawalDraft) => WithdrawalDraft) => void;
}

/** Asks what a withdrawal is about, which numbers it takes, and what readers are told instead. */
export function WithdrawalForm({ release, draft, place, onChange }: WithdrawalFormProps) {
  const words = useWords(boardWords).withdrawal;
  const terms = termsOf(release, draft);
  const left = heldNumbers(release, draft).filter((number) => !terms.takes.includes(number));
  const change = (some: Partial<WithdrawalDraft>): void => {
    onChange((before) => ({ ...before, ...some }));
  };
  return (
    <>
      <p className={css.small}>{words.explained}</p>
      <Matter release={release} draft={draft} onChange={change} />
      <Numbers release={release} draft={draft} onChange={change} />
      <PrintedLater release={release} draft={draft} />
      {left.length > 0 && (
        <ReasonField
          label={words.leftOut(left)}
          rows={2}
          value={draft.leftOut}
          place={[...place, 'leftOut']}
          onChange={(leftOut) => {
            change({ leftOut });
          }}
        />
      )}
      <ReasonField
        label={words.notice}
        rows={3}
        value={draft.notice}
        place={[...place, 'notice']}
        onChange={(notice) => {
          change({ notice });
        }}
      />
      <ReasonField
        label={words.noticeEn}
        rows={2}
        lang="en"
        value={draft.noticeEn}
        place={[...place, 'noticeEn']}
        onChange={(noticeEn) => {
          change({ noticeEn });
        }}
      />
      <Instead release={release} draft={draft} onChange={change} />
    </>
  );
}

/** What stays printed in booklets of later editions. */
function PrintedLater({
  release: { withdrawable },
  draft: { about },
}: Omit<WithdrawalPartProps, 'onChange'>) {
  const words = useWords(boardWords).withdrawal;
  const { quoted = [], totalled = [] } = withdrawable ?? {};
  const held = quoted.filter(({ metrics }) => about === null || metrics.some((key) => about.includes(key)));
  return (
    <>
      {held.length > 0 && (
        <p role="note">{words.quoted(held.map(({ edition, number }) => words.numberOf(edition, number)))}</p>
      )}
      {totalled.length > 0 && <p className={css.small}>{words.totalled(totalled)}</p>}
    </>
  );
}

/** The whole booklet, or the figures that are chosen; none chosen is the whole booklet. */
function Matter({ release, draft, onChange }: WithdrawalPartProps) {
  const locale = useLocale();
  const words = boardWords[locale].withdrawal;
  const chosen = draft.about ?? [];
  const labelOf = (metric: string): string =>
    release.metrics.find(({ key }) => key === metric)?.label[locale] ?? metric;
  const choose = (metric: string, checked: boolean): void => {
    const about = checked ? [...chosen, metric] : chosen.filter((each) => each !== metric);
    onChange({ ...draft, about: about.length === 0 ? null : about, takes: null });
  };
  return (
    <details>
      <summary>{draft.about === null ? words.whole : words.some(chosen.map(labelOf))}</summary>
      {(release.withdrawable?.figures ?? []).map(({ metric, numbers }) => (
        <label key={metric} className={css.line}>
          <input
            type="checkbox"
            checked={chosen.includes(metric)}
            onChange={({ target }) => {
              choose(metric, target.checked);
            }}
          />{' '}
          {labelOf(metric)} <span className={css.small}>({numbers.join(', ')})</span>
        </label>
      ))}
    </details>
  );
}

function Numbers({ release, draft, onChange }: WithdrawalPartProps) {
  const words = useWords(boardWords).withdrawal;
  const { takes } = termsOf(release, draft);
  const { standing = [], withdrawn = [] } = release.withdrawable ?? {};
  const choose = (number: number, checked: boolean): void => {
    const rest = takes.filter((each) => each !== number);
    onChange({ ...draft, takes: checked ? [...rest, number] : rest });
  };
  return (
    <fieldset className={css.choices}>
      <legend>{words.takes}</legend>
      {[...standing, ...withdrawn].map((number) => (
        <label key={number} className={css.line}>
          <input
            type="checkbox"
            checked={takes.includes(number)}
            onChange={({ target }) => {
              choose(number, target.checked);
            }}
          />{' '}
          {standing.includes(number) ? words.number(number) : words.withdrawn(number)}
        </label>
      ))}
    </fieldset>
  );
}

function Instead({ release, draft, onChange }: WithdrawalPartProps) {
  const words = useWords(boardWords).withdrawal;
  const { takes } = termsOf(release, draft);
  const left = (release.withdrawable?.standing ?? []).filter((number) => !takes.includes(number));
  if (left.length === 0) return null;
  return (
    <label className={deskCss.field}>
      {words.instead}
      <select
        value={draft.instead === null ? '' : String(draft.instead)}
        onChange={({ target: { value } }) => {
          onChange({ ...draft, instead: value === '' ? null : Number(value) });
        }}
      >
        <option value="">{words.insteadNone}</option>
        {left.map((number) => (
          <option key={number} value={number}>
            {words.number(number)}
          </option>
        ))}
      </select>
    </label>
  );
}
