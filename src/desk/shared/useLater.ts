import { startTransition, useEffect, useEffectEvent, useState } from 'react';

/** Calls whoever watches at each change; gives back how to stop. */
export type Watch = (told: () => void) => () => void;

/** Follows a store a moment behind: what a key itself changes is painted first, and more keys go before it. */
export function useLater<T>(watch: Watch, now: () => T): T {
  const [shown, setShown] = useState(now);
  const follow = useEffectEvent(() => {
    const next = now();
    startTransition(() => {
      setShown(() => next);
    });
  });
  useEffect(() => {
    follow();
    return watch(() => {
      follow();
    });
  }, [watch]);
  return shown;
}
