import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { deskScreenAt, queryIn, type DeskScreen, type QueryName } from '@/contract/addresses';

/** Where the reader is: one of the desk's screens, or an address that is none, and what its query says. */
export interface Place {
  readonly screen: DeskScreen | null;
  /** Path and query. */
  readonly address: string;
  readonly query: (name: QueryName) => string | null;
}

/** Where the reader is and how to lead on from there. */
export interface Router {
  readonly place: Place;
  readonly go: (address: string) => void;
  /** Leads on without a step back to where the reader was. */
  readonly replace: (address: string) => void;
}

const RouterContext = createContext<Router | null>(null);

const moved = 'kitapcik:moved';

function listen(changed: () => void): () => void {
  const names = ['popstate', moved];
  for (const name of names) window.addEventListener(name, changed);
  return () => {
    for (const name of names) window.removeEventListener(name, changed);
  };
}

/** Reads an address of this site. */
export function placeOf(address: string): Place {
  const { pathname, search } = new URL(address, 'http://desk');
  const asked = new URLSearchParams(search);
  const said = Object.fromEntries([...asked.keys()].map((key) => [key, onlyOne(asked.getAll(key))]));
  return {
    screen: deskScreenAt(pathname),
    address: pathname + search,
    query: (name) => queryIn(said, name),
  };
}

const onlyOne = (all: readonly string[]): unknown => (all.length === 1 ? all[0] : all);

/** Moves between the desk's screens without loading a page; to any other address the browser goes itself. */
function move(address: string, how: 'pushState' | 'replaceState'): void {
  const to = new URL(address, window.location.href);
  if (to.origin !== window.location.origin || deskScreenAt(to.pathname) === null) {
    window.location.assign(to);
    return;
  }
  window.history[how](null, '', to);
  window.dispatchEvent(new Event(moved));
}

const here = (): string => window.location.pathname + window.location.search;

/**
 * Lets the parts below know where the reader is. The screens' addresses are a table of fixed paths already, so the
 * browser's own history is all that a library would add to it.
 */
export function DeskRouter({ children }: { readonly children: ReactNode }) {
  const address = useSyncExternalStore(listen, here);
  const router = useMemo(
    () => ({
      place: placeOf(address),
      go: (to: string) => {
        move(to, 'pushState');
      },
      replace: (to: string) => {
        move(to, 'replaceState');
      },
    }),
    [address],
  );
  return <RouterContext value={router}>{children}</RouterContext>;
}

/** Gives where the reader is and how to lead on. */
export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('This part stands outside the desk’s own application.');
  return router;
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  /** Something else to do on the way, such as closing a window. */
  readonly onFollow?: () => void;
};

/** Shows a link; to a screen of the desk it leads without loading a page. Outside the application it is any link. */
export function Link({ children, onFollow, ...rest }: LinkProps) {
  const router = use(RouterContext);
  const { href, target } = rest;
  const follow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      const isPlain =
        event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (router === null || !isPlain || target !== undefined || event.defaultPrevented) return;
      event.preventDefault();
      onFollow?.();
      router.go(href);
    },
    [router, href, target, onFollow],
  );
  return (
    <a {...rest} onClick={follow}>
      {children}
    </a>
  );
}

/** Leads the eye and the focus to the row of the metric that the address names, once the rows are shown. */
export function useNamedMetric(isShown: boolean): void {
  useNamedRow('data-metric', useRouter().place.query('metric'), isShown);
}

/** Leads the eye and the focus to the row of the province that the address names, once the rows are shown. */
export function useNamedProvince(isShown: boolean): void {
  useNamedRow('data-plate', useRouter().place.query('plate'), isShown);
}

function useNamedRow(attribute: string, name: string | null, isShown: boolean): void {
  useEffect(() => {
    if (!isShown || name === null) return;
    const row = document.querySelector(`[${attribute}="${CSS.escape(name)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('input, button, a')?.focus({ preventScroll: true });
  }, [attribute, isShown, name]);
}
