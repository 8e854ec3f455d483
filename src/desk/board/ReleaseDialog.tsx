'use client';
import { useState } from 'react';
import type { BoardFall, BoardRow, ReleaseView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useIssueWords, useLocale, valueInWords } from '../shared/words';
import css from './board.module.css';
import { deskWords } from '@/messages/desk/desk';
import { useDesk } from '../shared/useDesk';
import { DisclosureDecisions } from './DisclosureDecisions';
import { ReleaseChanges, ReleaseErratum, ReleaseIssues } from './ReleaseContents';
import { MendingField, ReleaseForm, type MendingDraft, type Wish } from './ReleaseForm';
import { noWithdrawal, termsOf, WithdrawalForm } from './WithdrawalForm';
import { forceWords } from '@/messages/desk/forces';

interface ReleaseFallsProps {
  readonly release: ReleaseView;
  /** Told whether the acceptance was the last thing that the booklet waited for. */
  readonly onAccepted: (published: boolean) => void;
}

/** Lists the running totals that fell, with the province's explanation and the publisher's acceptance. */
export function ReleaseFalls({ release, onAccepted }: ReleaseFallsProps) {
  const words = boardWords[useLocale()];
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (release.falls.length === 0) return null;
  const accept = async ({ metric, revision }: BoardFall): Promise<void> => {
    const { edition, province } = release;
    const figures = [{ metric: metric.key, revision }];
    const answer = await callDesk('acceptFall', { edition, province: province.plate, figures });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') onAccepted(answer.body.publication !== null);
  };
  return (
    <section className={css.falls}>
      <h3>{words.fallsTitle}</h3>
      <p className={css.small}>{words.fallsExplained}</p>
      {trouble !== null && (
        <TroubleNotice
          trouble={trouble}
          onRetry={() => {
            onAccepted(false);
          }}
        />
      )}
      {release.falls.map((fall) => (
        <FallLine key={fall.metric.key} fall={fall} onAccept={() => void accept(fall)} />
      ))}
    </section>
  );
}

function FallLine({ fall, onAccept }: { fall: BoardFall; onAccept: () => void }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const inWords = useIssueWords();
  const against = fall.barred.accept_fall;
  return (
    <div className={css.fall}>
      <p className={css.line}>
        {fall.metric.label[locale]}: {valueInWords(fall.before, locale)} →{' '}
        <strong>{valueInWords(fall.now, locale)}</strong>
      </p>
      <p className={css.small}>{words.fallNote(fall.note)}</p>
      {fall.accepted ? (
        <p className={css.small}>✓ {words.fallAccepted}</p>
      ) : (
        <DeskButton
          disabled={against !== null}
          explanation={against === null ? undefined : inWords(against)}
          onClick={onAccept}
        >
          {words.fallAccept}
        </DeskButton>
      )}
    </div>
  );
}

interface ReleaseDialogProps {
  readonly edition: string;
  readonly row: BoardRow;
  readonly onClose: () => void;
  /** Given what was done, in words. */
  readonly onReleased: (said: string) => void;
}

/** Shows what a publication would hold and change, asks for kind and reason, and publishes. */
export function ReleaseDialog({ edition, row, onClose, onReleased }: ReleaseDialogProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const place = { edition, province: row.plate };
  const { record, trouble, reload } = useDesk('readRelease', place);
  const [kind, setKind] = useState<Wish | null>(null);
  const [reason, setReason] = useState('');
  const [mends, setMends] = useState<MendingDraft | null>(null);
  const [withdrawal, setWithdrawal] = useState(noWithdrawal);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const isFirst = record?.isFirst === true;
  const mended = kind === 'correction' ? mends : null;
  const issues = (record?.issues ?? []).filter(({ field, problem }) => {
    // What is wrong with the figures, or has not changed, keeps no booklet from being withdrawn.
    if (kind === 'withdrawal') return field === 'publication';
    return mended === null || problem !== 'nothing_changed';
  });
  const isTold = kind !== 'withdrawal' || withdrawal.notice.trim() !== '';
  const isReady =
    record !== null && issues.length === 0 && (isFirst || (kind !== null && reason.trim() !== '' && isTold));

  const released = words.released(row.name);
  const draftPlace = ['release', edition, row.plate];

  const release = async (): Promise<void> => {
    if (record === null) return;
    const { revision } = record;
    const seen = { ...place, revision, reason };
    const answer =
      kind === 'withdrawal'
        ? await callDesk('proposeWithdrawal', { ...seen, ...termsOf(record, withdrawal) })
        : await callDesk('releaseBooklet', { ...seen, kind, mends: mended });
    setFailed(answer.kind === 'ok' ? null : answer);
    // What was refused may no longer be what stands here.
    if (answer.kind === 'refused') await reload();
    if (answer.kind === 'ok') onReleased(kind === 'withdrawal' ? forceWords[locale].proposed : released);
  };

  return (
    <DeskDialog
      title={words.releaseTitle(row.name, record?.nextNumber ?? 1)}
      onClose={onClose}
      act={{
        label: kind === 'withdrawal' ? words.withdrawal.act : words.releaseDo,
        danger: kind === 'withdrawal',
        disabled: !isReady,
        onClick: () => void release(),
      }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void release()} />}
      {record !== null && (
        <>
          <ReleaseIssues issues={issues} />
          <ReleaseFalls
            release={record}
            onAccepted={(published) => {
              if (published) onReleased(released);
              else void reload();
            }}
          />
          {kind !== 'withdrawal' && (
            <DisclosureDecisions
              {...place}
              onDecided={(published) => {
                if (published) onReleased(released);
                else void reload();
              }}
            />
          )}
          {record.failedNumbers.map((failed) => (
            <p key={failed} className={css.warning}>
              {words.neverReached(failed)}
            </p>
          ))}
          {kind !== 'withdrawal' && <ReleaseChanges release={record} />}
          {!isFirst && (
            <ReleaseForm {...{ kind, reason }} place={draftPlace} onKind={setKind} onReason={setReason} />
          )}
          {kind === 'withdrawal' && (
            <WithdrawalForm release={record} draft={withdrawal} place={draftPlace} onChange={setWithdrawal} />
          )}
          {kind === 'correction' && (
            <MendingField reasons={record.reasons} mends={mends} place={draftPlace} onChange={setMends} />
          )}
          <ReleaseErratum release={record} kind={kind} />
        </>
      )}
    </DeskDialog>
  );
}
