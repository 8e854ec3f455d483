import { useEffect } from 'react';
import { addressOf } from '@/contract/addresses';
import { frameWords } from '@/messages/frame/frame';
import { Icon, type IconName } from '../shared/Icon';
import { useWords } from '../shared/words';
import {
  noteConnection,
  noteStatusPlace,
  showStatusLine,
  takeBackLast,
  useStatusLine,
  type Connection,
  type SaidTone,
} from '../shared/status';
import { Keys } from './Keys';
import { useSelf } from './self';
import css from './frame.module.css';

const saidIcons: Readonly<Record<SaidTone, IconName>> = { good: 'check', info: 'info', error: 'error' };
const connectionIcons: Readonly<Record<Connection, IconName>> = {
  online: 'check',
  offline: 'offline',
  away: 'warn',
  lost: 'warn',
};
/** Milliseconds until the server is asked again. */
const askAgain = 5_000;

/** Says all answers in one line that is always in sight, and how the page stands to the server. */
export function StatusLine() {
  const words = useWords(frameWords).status;
  const { said, connection } = useStatusLine();
  useConnection(connection);
  useEffect(showStatusLine, []);
  return (
    <footer className={css.status} data-region="" aria-label={words.label}>
      <div ref={noteStatusPlace} className={css.ownStatus} />
      <span className={css.standing} data-connection={connection} role="status">
        <Icon name={connectionIcons[connection]} size={14} />
        {words[connection]}
        {connection === 'lost' && (
          <a href={addressOf('login')} target="_blank" rel="noreferrer">
            {words.logIn}
          </a>
        )}
      </span>
      <span
        className={css.said}
        data-tone={said?.tone}
        aria-live={said?.tone === 'error' ? 'off' : 'polite'}
        aria-atomic="true"
      >
        {said !== null && (
          <span key={said.turn} title={said.text}>
            <Icon name={saidIcons[said.tone]} size={14} />
            <span>{said.text}</span>
          </span>
        )}
      </span>
      {said !== null && said.takeBack !== null && (
        <button type="button" className={css.takeBack} onClick={takeBackLast}>
          {words.takeBack} <Keys keys="ctrl+z" />
        </button>
      )}
      <span className={css.keysHint}>
        <Keys keys="ctrl+k" /> {words.find} <Keys keys="?" /> {words.keys}
      </span>
    </footer>
  );
}

/** Follows the network, and asks again until the server answers, or somebody has signed in again. */
function useConnection(connection: Connection): void {
  const { reload } = useSelf();
  useEffect(() => {
    const gone = (): void => {
      noteConnection('offline');
    };
    const back = (): void => void reload();
    window.addEventListener('offline', gone);
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
    const timer = connection === 'online' ? null : setInterval(back, askAgain);
    return () => {
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      if (timer !== null) clearInterval(timer);
    };
  }, [connection, reload]);
}
