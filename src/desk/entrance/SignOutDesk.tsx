import { useEffect, useState } from 'react';
import { entranceWords } from '@/messages/entrance/entrance';
import { callDesk } from '../shared/callDesk';
import css from '../shared/desk.module.css';
import { DeskButton } from '../shared/controls';
import { addressOf } from '@/contract/addresses';
import { useLocale } from '../shared/words';
import { messagesOf } from './messagesOf';
import { EntranceDesk } from './ForgotDesk';

const signOut = () => callDesk('logOut', {});
type Reply = Awaited<ReturnType<typeof signOut>>;

/**
 * Signs out when it opens, or after it has asked, and goes where the server says; shows a failure, because
 * the session is still open then.
 */
export function SignOutDesk({ asks }: { readonly asks: boolean }) {
  const locale = useLocale();
  const words = entranceWords[locale].signOut;
  const [asking, setAsking] = useState(asks);
  const [failed, setFailed] = useState<Reply | null>(null);
  const take = (reply: Reply): void => {
    if (reply.kind === 'ok') window.location.assign(reply.body.next);
    else setFailed(reply);
  };
  useEffect(() => {
    if (!asking) void signOut().then(take);
  }, [asking]);
  const said = failed === null ? [] : [words.failed, ...messagesOf(failed, locale)];
  const agree = (): void => {
    setAsking(false);
  };
  return (
    <EntranceDesk said={said}>
      <h1>{words.title}</h1>
      {asking && <Question onAgree={agree} />}
      {!asking && failed === null && <p role="status">{words.working}</p>}
      {failed !== null && <DeskButton onClick={() => void signOut().then(take)}>{words.tryAgain}</DeskButton>}
    </EntranceDesk>
  );
}

function Question({ onAgree }: { readonly onAgree: () => void }) {
  const { signOut: words, outside } = entranceWords[useLocale()];
  return (
    <>
      <p>{words.ask}</p>
      <p className={css['row']}>
        <DeskButton kind="primary" onClick={onAgree}>
          {outside.signOut}
        </DeskButton>
        <a className={css['linkButton']} href={addressOf('home')}>
          {outside.home}
        </a>
      </p>
    </>
  );
}
