'use client';
import type { WithdrawalRequest } from '@/domain/publication/releaseIssues';
import { boardWords } from '@/messages/desk/board';
import deskCss from '../desk/desk.module.css';
import { ReasonField } from '../desk/ReasonField';
import { useWords } from '../desk/useWords';

interface WithdrawalFieldsProps {
  readonly wish: WithdrawalRequest;
  /** Earlier numbers that readers may be sent to. */
  readonly standing: readonly number[];
  readonly onChange: (wish: WithdrawalRequest) => void;
}

/** What readers are told of a withdrawal, in Turkish and perhaps in English, and where they may go instead. */
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
