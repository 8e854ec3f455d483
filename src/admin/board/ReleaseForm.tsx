'use client';
import { laterKinds, type WithdrawalRequest } from '@/domain/publication/releaseIssues';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../desk/desk.module.css';
import { ReasonField } from '../desk/controls';
import { useWords } from '../desk/words';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import css from './board.module.css';

interface WithdrawalFieldsProps {
  readonly wish: WithdrawalRequest;
  /** Earlier numbers that readers may be sent to. */
  readonly standing: readonly number[];
  readonly onChange: (wish: WithdrawalRequest) => void;
}

/** Asks for a withdrawal's notice, in Turkish and perhaps in English, and where readers may go instead. */
export function WithdrawalFields({ wish, standing, onChange }: WithdrawalFieldsProps) {
  const words = useWords(boardWords).withdrawal;
  return (
    <>
      <ReasonField
        label={words.notice}
        rows={3}
        value={wish.notice}
        onChange={(notice) => {
          onChange({ ...wish, notice });
        }}
      />
      <label className={deskCss.field}>
        {words.noticeEn}
        <textarea
          rows={2}
          maxLength={2000}
          lang="en"
          value={wish.noticeEn}
          onChange={(event) => {
            onChange({ ...wish, noticeEn: event.target.value });
          }}
        />
      </label>
      {standing.length > 0 && (
        <label className={deskCss.field}>
          {words.instead}
          <select
            value={wish.instead === null ? '' : String(wish.instead)}
            onChange={({ target: { value } }) => {
              onChange({ ...wish, instead: value === '' ? null : Number(value) });
            }}
          >
            <option value="">{words.insteadNone}</option>
            {standing.map((number) => (
              <option key={number} value={number}>
                {words.insteadNumber(number)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface ReleaseFormProps {
  readonly kind: PublicationKind | null;
  readonly reason: string;
  readonly onKind: (kind: PublicationKind | null) => void;
  readonly onReason: (reason: string) => void;
  readonly withdrawal: WithdrawalRequest;
  readonly onWithdrawal: (wish: WithdrawalRequest) => void;
  readonly standing: readonly number[];
}

/** Asks for the kind and reason of a later publication. */
export function ReleaseForm({ kind, reason, onKind, onReason, ...rest }: ReleaseFormProps) {
  const words = useWords(boardWords);
  const meaning = laterKinds.find((each) => each === kind);
  return (
    <>
      <label className={deskCss.field}>
        {words.kind}
        <select
          value={kind ?? ''}
          onChange={(event) => {
            onKind(laterKinds.find((each) => each === event.target.value) ?? null);
          }}
        >
          <option value="">{words.kindChoose}</option>
          {laterKinds.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      {meaning !== undefined && <p className={css.small}>{words.kindMeaning[meaning]}</p>}
      <ReasonField
        label={kind === 'withdrawal' ? words.withdrawal.reason : words.reason}
        rows={3}
        value={reason}
        onChange={onReason}
      />
      {kind === 'withdrawal' && (
        <WithdrawalFields wish={rest.withdrawal} standing={rest.standing} onChange={rest.onWithdrawal} />
      )}
    </>
  );
}
