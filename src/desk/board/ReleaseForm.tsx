'use client';
import type { ReleaseView } from '@/contract/boardView';
import { laterKinds } from '@/domain/publication/releaseIssues';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../shared/desk.module.css';
import { ReasonField } from '../shared/controls';
import { useWords } from '../shared/words';
import css from './board.module.css';

/** What a publisher may do to a booklet that readers have. */
export const wishes = [...laterKinds, 'withdrawal'] as const;
export type Wish = (typeof wishes)[number];

/** A published reason as it reads rightly, and the number that it belongs to. */
export interface MendingDraft {
  readonly number: number;
  readonly reason: string;
}

interface MendingFieldProps {
  /** Of which booklet. */
  readonly place: readonly string[];
  readonly reasons: ReleaseView['reasons'];
  readonly mends: MendingDraft | null;
  readonly onChange: (mends: MendingDraft | null) => void;
}

/** Asks which published reason is mended, and how it reads rightly; nothing where readers have none. */
export function MendingField({ reasons, mends, place, onChange }: MendingFieldProps) {
  const words = useWords(boardWords).mending;
  if (reasons.length === 0) return null;
  return (
    <>
      <label className={deskCss.field}>
        {words.which}
        <select
          value={mends === null ? '' : String(mends.number)}
          onChange={({ target: { value } }) => {
            const chosen = reasons.find(({ number }) => String(number) === value);
            onChange(chosen === undefined ? null : { ...chosen });
          }}
        >
          <option value="">{words.none}</option>
          {reasons.map(({ number }) => (
            <option key={number} value={number}>
              {words.number(number)}
            </option>
          ))}
        </select>
      </label>
      {mends !== null && (
        <ReasonField
          label={words.after}
          rows={3}
          value={mends.reason}
          place={[...place, 'mends', String(mends.number)]}
          onChange={(reason) => {
            onChange({ ...mends, reason });
          }}
        />
      )}
    </>
  );
}

interface ReleaseFormProps {
  /** Of which booklet. */
  readonly place: readonly string[];
  readonly kind: Wish | null;
  readonly reason: string;
  readonly onKind: (kind: Wish | null) => void;
  readonly onReason: (reason: string) => void;
}

/** Asks for the kind and reason of a later publication. */
export function ReleaseForm({ kind, reason, place, onKind, onReason }: ReleaseFormProps) {
  const words = useWords(boardWords);
  return (
    <>
      <label className={deskCss.field}>
        {words.kind}
        <select
          value={kind ?? ''}
          onChange={(event) => {
            onKind(wishes.find((each) => each === event.target.value) ?? null);
          }}
        >
          <option value="">{words.kindChoose}</option>
          {wishes.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      {kind !== null && <p className={css.small}>{words.kindMeaning[kind]}</p>}
      <ReasonField
        label={kind === 'withdrawal' ? words.withdrawal.reason : words.reason}
        rows={3}
        value={reason}
        onChange={onReason}
        place={[...place, 'reason']}
      />
    </>
  );
}
