import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { addressOf, deskScreens, type DeskScreen } from '@/contract/addresses';
import type { SelfView } from '@/contract/selfView';
import type { EditionHead } from '@/contract/sheetView';
import { onActs } from '../shared/acted';
import { useRouter } from './router';

interface SelfContextValue {
  readonly self: SelfView;
  readonly reload: () => Promise<void>;
}

const SelfContext = createContext<SelfContextValue | null>(null);

interface SelfProviderProps extends SelfContextValue {
  readonly children: ReactNode;
}

/** Lets the parts below know who works here. */
export function SelfProvider({ self, reload, children }: SelfProviderProps) {
  const value = useMemo(() => ({ self, reload }), [self, reload]);
  useFreshCounts(reload);
  return <SelfContext value={value}>{children}</SelfContext>;
}

/** Milliseconds between two looks at what is new, in a tab that is in sight. */
const lookAgain = 60_000;
/** Milliseconds after an act until its counts are asked for: of several in a row the last one asks. */
const settled = 1_500;

/** Keeps what the bar counts: after each act of this tab, and from time to time while the tab is in sight. */
function useFreshCounts(reload: () => Promise<void>): void {
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (document.visibilityState === 'visible') void reload();
    };
    const stop = onActs(() => {
      clearTimeout(after);
      after = setTimeout(() => void reload(), settled);
    });
    const timer = setInterval(look, lookAgain);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      clearTimeout(after);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);
}

/** Gives who works here, the editions and the counts of the bar, and asks for them again. */
export function useSelf(): SelfContextValue {
  const value = use(SelfContext);
  if (value === null) throw new Error('Nobody has signed in where this part stands.');
  return value;
}

/** The edition that the reader works on. */
export interface EditionContext {
  /** The one that the address names, else the current one; null before the first. */
  readonly code: string | null;
  /** The one that the address names; null where it names none. */
  readonly asked: string | null;
  /** Its dates and state; null for one that there is not. */
  readonly head: EditionHead | null;
  /** Shows the same screen for another edition. */
  readonly choose: (code: string) => void;
  /** Gives a screen's address with the edition that this one's names. */
  readonly addressOf: (screen: DeskScreen) => string;
}

/** Gives the edition of the address, which all screens share, and how to go to another. */
export function useEdition(): EditionContext {
  const { self } = useSelf();
  const { place, go } = useRouter();
  const asked = place.query('edition');
  const code = asked ?? self.current;
  return {
    code,
    asked,
    head: self.editions.find((each) => each.code === code) ?? null,
    choose: (edition) => {
      go(addressOf(place.screen ?? 'home', { edition, plate: place.query('plate') }));
    },
    addressOf: (screen) => addressOf(screen, { edition: asked }),
  };
}

/**
 * Puts the edition that a screen shows into its address where the address names none, so that the bar, the screen and whoever
 * is sent the address mean the same one.
 */
export function useShownEdition(code: string | null): void {
  const { place, replace } = useRouter();
  const { screen } = place;
  const isUnnamed = place.query('edition') === null && place.query('plate') === null;
  useEffect(() => {
    if (isUnnamed && code !== null && screen !== null) replace(addressOf(screen, { edition: code }));
  }, [isUnnamed, code, screen, replace]);
}

/** Tells whether a screen is one of the desk's own application. */
export function isDeskScreen(screen: string): screen is DeskScreen {
  return deskScreens.some((each) => each === screen);
}
