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
  readonly onChange: (change: (wish: WithdrawalRequest) => WithdrawalRequest) => void;
  readonly place: readonly string[];
}

/** Asks for a withdrawal's notice, in Turkish and perhaps in English, and where readers may go instead. */
export function WithdrawalFields({ wish, standing, onChange, place }: WithdrawalFieldsProps) {
  const words = useWords(boardWords).withdrawal;
  return (
    <>
      <ReasonField
        label={words.notice}
        rows={3}
        value={wish.notice}
        place={[...place, 'notice']}
        onChange={(notice) => {
          onChange((before) => ({ ...before, notice }));
        }}
      />
      <ReasonField
        label={words.noticeEn}
        rows={2}
        lang="en"
        value={wish.noticeEn}
        place={[...place, 'noticeEn']}
        onChange={(noticeEn) => {
          onChange((before) => ({ ...before, noticeEn }));
        }}
      />
      {standing.length > 0 && (
        <label className={deskCss.field}>
          {words.instead}
          <select
            value={wish.instead === null ? '' : String(wish.instead)}
            onChange={({ target: { value } }) => {
              onChange((before) => ({ ...before, instead: value === '' ? null : Number(value) }));
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
  readonly onWithdrawal: WithdrawalFieldsProps['onChange'];
  readonly standing: readonly number[];
  /** Of which booklet. */
  readonly place: readonly string[];
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
        place={[...rest.place, 'reason']}
      />
      {kind === 'withdrawal' && (
        <WithdrawalFields
          wish={rest.withdrawal}
          standing={rest.standing}
          onChange={rest.onWithdrawal}
          place={rest.place}
        />
      )}
    </>
  );
}
