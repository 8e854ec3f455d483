'use client';
import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { textCollections } from '@/domain/booklet/textCopy';
import type { TextName } from '@/domain/publication/adoption';
import type { TextStanding } from '@/contract/reviewView';
import { textWords } from '@/messages/desk/texts';
import { callDesk, type Trouble } from '@/desk/shared/callDesk';
import { DeskButton } from '@/desk/shared/controls';
import { StateBadge, TroubleNotice } from '@/desk/shared/feedback';
import css from '@/desk/shared/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '@/desk/shared/useDesk';
import { useWords } from '@/desk/shared/words';

/** Shows, on a text's own page, its state and its writer's acts. Payload's own button saves the content. */
export default function TextWorkflow() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const collection = textCollections.find((each) => each === collectionSlug);
  const text = id === undefined || collection === undefined ? null : { collection, id: String(id) };
  const { record, reload } = useDesk('readTextStanding', text);
  useEffect(() => {
    void reload();
  }, [reload, lastUpdateTime]);
  if (text === null || record === null) return null;
  return <TextStrip text={text} standing={record} reload={reload} />;
}

interface TextStripProps {
  readonly text: TextName;
  readonly standing: TextStanding;
  readonly reload: () => Promise<void>;
}

function TextStrip({ text, standing, reload }: TextStripProps) {
  const words = useWords(textWords);
  const router = useRouter();
  const isModified = useFormModified();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { state, stage, revision, returned, barred } = standing;

  const move = async (act: 'send' | 'recall'): Promise<void> => {
    const answer = await callDesk(act === 'send' ? 'sendText' : 'recallText', { ...text, revision });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') toast.success(act === 'send' ? words.sent : words.recalled);
    await reload();
    // The form holds the state and revision of before; Payload reads them again.
    router.refresh();
  };

  return (
    <div className={css.strip}>
      <StateBadge state={state} stage={stage} />
      {barred.send === null && (
        <DeskButton
          disabled={isModified}
          explanation={isModified ? words.saveFirst : undefined}
          onClick={() => void move('send')}
        >
          {words.send}
        </DeskButton>
      )}
      {barred.recall === null && (
        <DeskButton explanation={words.inReview} onClick={() => void move('recall')}>
          {words.recall}
        </DeskButton>
      )}
      {barred.approve === null && <a href={addressOf('review')}>{words.review}</a>}
      {state === 'changes_requested' && returned !== null && (
        <span className={css.small}>{words.returned(returned.by, returned.reason)}</span>
      )}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
    </div>
  );
}
