'use client';
import { useEffect, useState } from 'react';
import { entranceWords } from '@/messages/entrance';
import { DeskButton } from '../desk/DeskButton';
import { useLocale } from '../desk/useWords';
import { callSignIn, messagesOf, type SignInReply } from './callSignIn';
import { EntranceDesk } from './EntranceDesk';

type Reply = SignInReply<{ readonly next: string }>;

const signOut = (): Promise<Reply> => callSignIn('/logout', {});

/** Signs out when it opens, and goes where the server says; what fails is said, because the session is still open then. */
export function SignOutDesk() {
  const locale = useLocale();
  const words = entranceWords[locale].signOut;
  const [failed, setFailed] = useState<Reply | null>(null);
  const take = (reply: Reply): void => {
    if (reply.kind === 'ok') window.location.assign(reply.answer.next);
    else setFailed(reply);
  };
  useEffect(() => {
    void signOut().then(take);
  }, []);
  const said = failed === null ? [] : [words.failed, ...messagesOf(failed, locale)];
  return (
    <EntranceDesk title={words.title} said={said}>
      <h1>{words.title}</h1>
      {failed === null ? (
        <p role="status">{words.working}</p>
      ) : (
        <DeskButton onClick={() => void signOut().then(take)}>{words.tryAgain}</DeskButton>
      )}
    </EntranceDesk>
  );
}
