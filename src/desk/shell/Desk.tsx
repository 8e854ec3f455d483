import { useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { addressOf } from '@/contract/addresses';
import { frameWords } from '@/messages/frame/frame';
import type { Trouble } from '../shared/callDesk';
import desk from '../shared/desk.module.css';
import { TroubleNotice } from '../shared/feedback';
import { DeskLocale } from '../shared/locale';
import { OwnedTab } from '../shared/ownedTab';
import { useStatusLine } from '../shared/status';
import { useDesk } from '../shared/useDesk';
import { useWords } from '../shared/words';
import { Frame, Starting } from './Frame';
import { usePreferences } from './preferences';
import { DeskRouter, useRouter } from './router';
import { SelfProvider } from './self';
import css from './frame.module.css';

/** Shows the desk: asks who works here, and leads strangers to the login. */
export function Desk() {
  const { locale } = usePreferences();
  return (
    <DeskLocale locale={locale}>
      <I18nProvider locale={locale === 'tr' ? 'tr-TR' : 'en-US'}>
        <DeskRouter>
          <Opened />
        </DeskRouter>
      </I18nProvider>
    </DeskLocale>
  );
}

function Opened() {
  const { go } = useRouter();
  const { record, trouble, reload } = useDesk('readSelf', {});
  if (record === null) return <Closed trouble={trouble} reload={reload} />;
  return (
    <RouterProvider navigate={go}>
      <OwnedTab person={record.person.id}>
        <SelfProvider self={record} reload={reload}>
          <Frame />
        </SelfProvider>
      </OwnedTab>
    </RouterProvider>
  );
}

interface ClosedProps {
  readonly trouble: Trouble | null;
  readonly reload: () => Promise<void>;
}

/** Milliseconds until the server is asked again. */
const askAgain = 3_000;

/** Shows why the desk does not open: not yet, nobody has signed in, or the server does not answer. */
function Closed({ trouble, reload }: ClosedProps) {
  const words = useWords(frameWords).cannotStart;
  const { connection } = useStatusLine();
  const { address } = useRouter().place;
  const isStranger = trouble?.kind === 'logged_out';
  const waits = connection === 'away' || connection === 'offline';
  useEffect(() => {
    if (isStranger) window.location.replace(addressOf('login', { back: address }));
  }, [isStranger, address]);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void reload(), askAgain);
    return () => {
      clearInterval(timer);
    };
  }, [waits, reload]);
  if (trouble === null || isStranger) return <Starting />;
  return (
    <main className={css.closed}>
      <div className={desk.page}>
        {waits ? (
          <div role="alert">
            <h1>{words.title}</h1>
            <p>{connection === 'offline' ? words.offline : words.away}</p>
          </div>
        ) : (
          <TroubleNotice trouble={trouble} onRetry={() => void reload()} />
        )}
      </div>
    </main>
  );
}
