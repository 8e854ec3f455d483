import {
  Component,
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { frameWords } from '@/messages/frame/frame';
import { DeskButton } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { ProofDialog } from '../shared/ProofDialog';
import { ScreenPage } from '../shared/ScreenPage';
import { screenTitle } from '../shared/screenTitle';
import { hush, takeBackLast } from '../shared/status';
import { useLocale, useWords } from '../shared/words';
import { Finder } from './Finder';
import { toNextRegion } from './regions';
import { Link, useRouter } from './router';
import { deskScreenParts } from './screens';
import { useEdition, useSelf } from './self';
import { SessionNotice } from './SessionNotice';
import { pressed, useShortcuts } from './shortcuts';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import css from './frame.module.css';

/** Loaded when somebody asks for help for the first time. */
const HelpPanel = lazy(() => import('./HelpPanel'));

type Opened = 'finder' | 'help' | null;

/** Shows the frame of the desk: the bar, the screen of the address, the status line, and the windows over them. */
export function Frame() {
  const words = useWords(frameWords);
  const [opened, setOpened] = useState<Opened>(null);
  const open = (which: Opened) => () => {
    setOpened(which);
  };
  useFrameKeys(open('finder'), open('help'));
  useNoStrayFiles();
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#icerik">
        {words.skip}
      </a>
      <TopBar onFind={open('finder')} onHelp={open('help')} />
      <SessionNotice />
      <OpenScreen />
      <StatusLine />
      {opened === 'finder' && <Finder onClose={open(null)} />}
      <Suspense>{opened === 'help' && <HelpPanel onClose={open(null)} />}</Suspense>
      <ProofDialog />
    </div>
  );
}

function useFrameKeys(find: () => void, help: () => void): void {
  const { keys } = useWords(frameWords);
  useShortcuts([
    { keys: 'ctrl+k', label: keys.find, run: find },
    { keys: '?', label: keys.help, run: help },
    { keys: 'ctrl+z', label: keys.takeBack, run: takeBackLast },
    {
      keys: 'F6',
      label: keys.region,
      run: () => {
        toNextRegion(1);
      },
    },
    {
      keys: 'shift+F6',
      label: keys.regionBack,
      run: () => {
        toNextRegion(-1);
      },
    },
  ]);
  useEffect(() => {
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}

/** Keeps the browser from leaving the page for a file that is let fall beside the place that takes it. */
function useNoStrayFiles(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      const { dataTransfer, target } = event;
      if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
      if (target instanceof Element && target.closest('input[type=file]') !== null) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

/** Shows the screen of the address; whoever goes to another finds the focus and the title of the window there. */
function OpenScreen() {
  const locale = useLocale();
  const words = frameWords[locale];
  const { screen } = useRouter().place;
  const main = useRef<HTMLElement>(null);
  const title = screen === null ? words.notFound.title : screenTitle(screen, locale);
  useEffect(() => {
    document.title = words.title(title);
  }, [words, title]);
  useScreenChange(screen, main);
  const Screen = screen === null ? NotFound : deskScreenParts[screen];
  return (
    <main ref={main} id="icerik" className={css.main} tabIndex={-1} aria-label={title}>
      <ScreenGuard key={screen} words={words.broken}>
        <Suspense fallback={<Starting />}>
          <Screen />
        </Suspense>
      </ScreenGuard>
    </main>
  );
}

function useScreenChange(screen: string | null, main: RefObject<HTMLElement | null>): void {
  const { reload } = useSelf();
  const last = useRef(screen);
  const changed = useEffectEvent(() => {
    hush();
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo({ top: 0 });
    void reload();
  });
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    changed();
  }, [screen]);
}

/** Says that a screen is on its way. */
export function Starting() {
  return (
    <p className={css.starting} role="status">
      {useWords(frameWords).starting}
    </p>
  );
}

function NotFound() {
  const { title, body, home } = useWords(frameWords).notFound;
  const edition = useEdition();
  return (
    <ScreenPage title={title}>
      <p>{body}</p>
      <p>
        <Link href={edition.addressOf('home')}>{home}</Link>
      </p>
    </ScreenPage>
  );
}

interface ScreenGuardProps {
  readonly words: { readonly title: string; readonly body: string; readonly reload: string };
  readonly children: ReactNode;
}

/** Keeps the frame where a screen fails: also where its part of the program cannot be loaded. */
class ScreenGuard extends Component<ScreenGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div className={desk.page} role="alert">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
        <DeskButton
          kind="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {words.reload}
        </DeskButton>
      </div>
    );
  }
}
