import { useState } from 'react';
import type { ProvinceName } from '@/contract/peopleView';
import type { Answer } from '@/contract/endpoints';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { peopleWords } from '@/messages/desk/people';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { troubleBeside, type DeskAct } from '../shared/useDesk';
import { useWords } from '../shared/words';
import { draftFields, emptyDraft, PersonFields } from './PersonForm';

interface InviteDialogProps {
  readonly provinces: readonly ProvinceName[];
  readonly deed: DeskAct;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for a new person. The link to set the password goes to the person alone. */
export function InviteDialog({ provinces, deed, onClose, onDone }: InviteDialogProps) {
  const { invite } = useWords(peopleWords);
  const waiting = useWords(accountChangeWords);
  const [draft, setDraft] = useState(emptyDraft);
  const send = async (): Promise<void> => {
    const say = ({ proposed }: Answer<'invitePerson'>): string =>
      proposed === null ? invite.sent(draft.name) : waiting.sent;
    if (await deed.act('invitePerson', draft, say)) onDone();
  };
  const trouble = troubleBeside(deed.trouble, draftFields);
  return (
    <DeskDialog
      title={invite.title}
      onClose={onClose}
      act={{ label: invite.send, disabled: deed.busy, onClick: () => void send() }}
    >
      <p>{invite.explain}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void send()} />}
      <PersonFields
        draft={draft}
        provinces={provinces}
        trouble={deed.trouble}
        isOwn={false}
        onChange={setDraft}
      />
    </DeskDialog>
  );
}
