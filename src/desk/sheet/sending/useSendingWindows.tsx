import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocale } from '../../shared/words';
import type { ShownSheet } from '../useSheet';
import type { SendingSheet } from './useSending';

/** Loaded when they are opened. */
const SendingDialog = lazy(() => import('./SendingDialog').then((part) => ({ default: part.SendingDialog })));
const RecallDialog = lazy(() => import('./RecallDialog').then((part) => ({ default: part.RecallDialog })));

/** The windows in which figures go to the review and come back. */
export interface SendingWindows {
  readonly send: () => void;
  /** Asks which figures come back; the selected ones are offered first. */
  readonly recall: (selected: readonly string[]) => void;
  /** Calls one figure back, at once. */
  readonly recallOne: (metric: string) => void;
  readonly shown: ReactNode;
}

type Open = { readonly kind: 'send' } | { readonly kind: 'recall'; readonly selected: readonly string[] };

/** Opens the windows of sending and of recalling over a sheet. */
export function useSendingWindows(
  { store }: Pick<ShownSheet, 'store'>,
  goTo: SendingSheet['goTo'],
): SendingWindows {
  const locale = useLocale();
  const [open, setOpen] = useState<Open | null>(null);
  const onClose = (): void => {
    setOpen(null);
  };
  const sheet: SendingSheet = {
    view: () => store.now().model.view,
    unsaved: () => Object.keys(store.now().state.typed),
    saveAll: store.saveAll,
    show: store.show,
    goTo,
  };
  return {
    send: () => {
      setOpen({ kind: 'send' });
    },
    recall: (selected) => {
      setOpen({ kind: 'recall', selected });
    },
    recallOne: (metric) => {
      void import('./useSending').then(({ recallOne }) => recallOne(sheet, metric, locale));
    },
    shown:
      open === null ? null : (
        <Suspense>
          {open.kind === 'send' ? (
            <SendingDialog sheet={sheet} onClose={onClose} />
          ) : (
            <RecallDialog sheet={sheet} selected={open.selected} onClose={onClose} />
          )}
        </Suspense>
      ),
  };
}
