import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SessionView } from '@/contract/signInAnswer';
import { sessionCare, type SessionCare } from '@/domain/signIn/sessionCare';
import { sessionWords } from '@/messages/frame/session';
import { callDesk } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { say } from '../shared/status';
import { useWords } from '../shared/words';
import { useSelf } from './self';
import css from './frame.module.css';

/** Milliseconds between two looks at the clock, and after which the server is asked anew before a warning. */
const lookAgain = 20_000;

/** Whoever does any of these is at work. */
const signsOfWork = ['keydown', 'pointerdown', 'wheel', 'input'] as const;

/**
 * Keeps the session alive while somebody works on this page, and says before it ends where that cannot be. When it has
 * ended nothing of the page is taken away: the status line says it, and the way back in.
 */
export function SessionNotice() {
  const words = useWords(sessionWords);
  const { care, minutes, renew } = useSessionCare();
  if (care !== 'warn' && care !== 'last') return null;
  return (
    <section className={css.session} aria-label={words.label} role="alert">
      <p>
        <strong>{words.ends(minutes)}</strong> {words[care]}
      </p>
      {care === 'warn' && (
        <DeskButton
          kind="primary"
          onClick={() => {
            renew(words.renewed);
          }}
        >
          {words.renew}
        </DeskButton>
      )}
    </section>
  );
}

/** What the page knows of its session: its times, and when that was so by this computer's clock. */
interface Known extends SessionView {
  readonly asked: number;
}

/** Gives the moment by the server's clock: this computer's may be wrong. */
const nowOf = ({ now, asked }: Known): number => Date.now() - asked + Date.parse(now);

interface Cared {
  readonly care: SessionCare;
  readonly minutes: number;
}

function useSessionCare(): Cared & { readonly renew: (told: string) => void } {
  const { reload } = useSelf();
  const known = useRef<Known | null>(null);
  const worked = useRef(0);
  const [shown, setShown] = useState<Cared>({ care: 'rest', minutes: 0 });

  const ask = useEffectEvent(async (name: 'readSession' | 'renewSession'): Promise<boolean> => {
    const asked = Date.now();
    const answer = await callDesk(name, {});
    if (answer.kind === 'ok') known.current = { ...answer.body, asked };
    return answer.kind === 'ok';
  });
  const look = useEffectEvent(async (): Promise<void> => {
    const cared = caredOf(known.current, worked.current);
    // Another tab may have renewed it.
    const isStale = known.current !== null && Date.now() - known.current.asked > lookAgain;
    if (cared.care === 'renew') await ask('renewSession');
    else if (cared.care !== 'rest' && isStale) await ask('readSession');
    const next = caredOf(known.current, worked.current);
    if (next.care === 'over' && shown.care !== 'over') void reload();
    if (next.care !== shown.care || next.minutes !== shown.minutes) setShown(next);
  });

  useEffect(() => {
    const works = (): void => {
      worked.current = Date.now();
    };
    const looks = (): void => void look();
    void ask('readSession').then(looks);
    for (const sign of signsOfWork) document.addEventListener(sign, works, { capture: true, passive: true });
    document.addEventListener('visibilitychange', looks);
    const timer = setInterval(looks, lookAgain);
    return () => {
      for (const sign of signsOfWork) document.removeEventListener(sign, works, { capture: true });
      document.removeEventListener('visibilitychange', looks);
      clearInterval(timer);
    };
  }, []);

  const renew = (told: string): void => {
    void callDesk('renewSession', {}).then((answer) => {
      if (answer.kind !== 'ok') return;
      known.current = { ...answer.body, asked: Date.now() };
      setShown({ care: 'rest', minutes: 0 });
      say(told);
    });
  };
  return { ...shown, renew };
}

function caredOf(known: Known | null, worked: number): Cared {
  if (known === null) return { care: 'rest', minutes: 0 };
  const now = nowOf(known);
  const [ends, latest] = [Date.parse(known.ends), Date.parse(known.latest)];
  const care = sessionCare({ now, ends, latest, worked: worked - Date.now() + now });
  return { care, minutes: care === 'rest' ? 0 : Math.max(0, Math.floor((ends - now) / 60_000)) };
}
