import { useEffect, useState } from 'react';
import type { SheetPresence } from '@/contract/reviewQueue';
import { callDesk } from '../shared/callDesk';
import type { ReviewPlace } from './decisionStore';

/** Milliseconds between two looks: half of what one lasts. */
const lookEvery = 30_000;

/** Tells the others that this sheet is open here, again and again while it is in sight; gives who else is at it. */
export function usePresence(
  { edition, province }: ReviewPlace,
  shown: SheetPresence,
): readonly [SheetPresence, (presence: SheetPresence) => void] {
  const [heard, setHeard] = useState<{ readonly over: SheetPresence; readonly presence: SheetPresence }>({
    over: shown,
    presence: shown,
  });
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (document.hidden) return;
      const answer = await callDesk('lookAtSheet', { edition, province });
      if (answer.kind === 'ok') setHeard((before) => ({ ...before, presence: answer.body }));
    };
    void look();
    const timer = window.setInterval(() => void look(), lookEvery);
    return () => {
      window.clearInterval(timer);
    };
  }, [edition, province]);
  // A review that was read later knows more than a look before it.
  if (heard.over !== shown) setHeard({ over: shown, presence: shown });
  return [
    heard.over === shown ? heard.presence : shown,
    (presence) => {
      setHeard({ over: shown, presence });
    },
  ];
}
