'use client';
import { useState } from 'react';
import type { AdoptableText, AdoptPreview } from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/release/adopt';
import { deskWords } from '@/messages/desk/desk';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { AdoptHolding, AdoptReleased, AdoptTexts, AdoptTouched } from './Adoption';
import { ReleaseIssues } from './ReleaseContents';

interface AdoptDialogProps {
  readonly edition: string;
  readonly onClose: () => void;
  readonly onAdopted: (texts: number) => void;
}

/** Names a text among those of all collections. */
const nameOf = ({ collection, id }: AdoptableText): string => `${collection}:${id}`;

/** Shows the new versions of texts and the booklets they touch, and takes in the chosen ones. */
export function AdoptDialog({ edition, onClose, onAdopted }: AdoptDialogProps) {
  const locale = useLocale();
  const words = adoptWords[locale];
  const { record, trouble, reload } = useDesk('readAdoptable', { edition });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<AdoptPreview | null>(null);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const texts = (record?.texts ?? []).filter((text) => chosen.includes(nameOf(text)));
  const request = {
    edition,
    revision: record?.revision ?? 0,
    texts: texts.map(({ collection, id, version }) => ({ collection, id, version })),
  };
  const choose = (name: string, on: boolean): void => {
    setPreview(null);
    setChosen(on ? [...chosen, name] : chosen.filter((each) => each !== name));
  };
  const look = async (): Promise<void> => {
    const answer = await callDesk('readAdoption', request);
    setFailed(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setPreview(answer.body);
  };
  const adopt = async (): Promise<void> => {
    const answer = await callDesk('adoptTexts', request);
    if (answer.kind === 'ok') {
      onAdopted(request.texts.length);
      return;
    }
    setFailed(answer);
    setPreview(null);
    await reload();
  };
  const isSeen = preview !== null && preview.issues.length === 0;
  return (
    <DeskDialog
      title={words.title(edition)}
      onClose={onClose}
      act={{
        label: isSeen ? words.adopt(preview.released.length) : words.look,
        disabled: texts.length === 0 || (preview !== null && !isSeen),
        onClick: () => void (isSeen ? adopt() : look()),
      }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void look()} />}
      <p>{words.explained}</p>
      {record !== null && (
        <AdoptTexts texts={record.texts} nameOf={nameOf} {...{ chosen }} onChoose={choose} />
      )}
      {preview !== null && <ReleaseIssues issues={preview.issues} />}
      {isSeen && record !== null && <AdoptHolding view={record} holding={preview.holding} />}
      {isSeen && <AdoptReleased released={preview.released} />}
      {isSeen && <AdoptTouched preview={preview} />}
    </DeskDialog>
  );
}
