import { lazy, type ComponentType } from 'react';
import type { DeskScreen } from '@/contract/addresses';

/** Every screen of the desk: a part of the program of its own, which is loaded when somebody goes there. */
export const deskScreenParts: Readonly<Record<DeskScreen, ComponentType>> = {
  home: lazy(() => import('../today/TodayScreen')),
  typing: lazy(() => import('../typing/TypingScreen')),
  sheet: lazy(() => import('../sheet/SheetScreen')),
  review: lazy(() => import('../review/ReviewScreen')),
  board: lazy(() => import('../board/BoardScreen')),
  imports: lazy(() => import('../imports/ImportScreen')),
  people: lazy(() => import('../people/PeopleScreen')),
  deputies: lazy(() =>
    import('../deputies/DeputiesDesk').then(({ DeputiesDesk }) => ({ default: DeputiesDesk })),
  ),
  account: lazy(() => import('../account/AccountDesk').then(({ AccountDesk }) => ({ default: AccountDesk }))),
  outbox: lazy(() => import('../outbox/OutboxDesk').then(({ OutboxDesk }) => ({ default: OutboxDesk }))),
  journal: lazy(() => import('../journal/JournalDesk').then(({ JournalDesk }) => ({ default: JournalDesk }))),
  guide: lazy(() => import('../guide/GuideScreen')),
};
