'use client';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import { laterKinds, type WithdrawalRequest } from '@/domain/publication/releaseIssues';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import { ReasonField } from '../desk/ReasonField';
import css from './board.module.css';
import { WithdrawalFields } from './WithdrawalFields';

interface ReleaseFormProps {
  readonly kind: PublicationKind | null;
  readonly reason: string;
  readonly onKind: (kind: PublicationKind | null) => void;
  readonly onReason: (reason: string) => void;
  readonly withdrawal: WithdrawalRequest;
  readonly onWithdrawal: (wish: WithdrawalRequest) => void;
  readonly standing: readonly number[];
}

/** Kind and reason of a later publication. */
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
