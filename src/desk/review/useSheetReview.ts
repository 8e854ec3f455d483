import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { FoldedFigure, ReviewedFigure, ReviewView } from '@/contract/reviewQueue';
import type { Locale } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import {
  approvalOf,
  decisionsIn,
  restOf,
  returnOf,
  staleIn,
  withAct,
  withoutFigures,
  withoutLastAct,
  type Decision,
} from '@/domain/review/decisions';
import type { ReturnReason } from '@/domain/workflow/returnReason';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { problemText } from '@/messages/problems/problems';
import { say } from '../shared/status';
import { useLocale } from '../shared/words';
import { changeDecisions, keptDecisions, useDecisions, type ReviewPlace } from './decisionStore';

/** What one key decides: the figures of a sentence, or all that is folded. */
export interface ReviewItem {
  readonly key: string;
  readonly figures: readonly (ReviewedFigure | FoldedFigure)[];
}

/** The key of the folded line. */
export const foldedKey = 'folded';

/** Lists what is decided on, in the order of the screen. */
export function itemsOf({ groups, folded }: ReviewView): readonly ReviewItem[] {
  return [...groups, ...(folded.length === 0 ? [] : [{ key: foldedKey, figures: folded }])];
}

/** The figures that a return is being written for, and which of them are ticked. */
export interface Returning {
  readonly item: string;
  readonly ticked: readonly string[];
}

/** The decisions on one sheet and the place of the eye in it. */
export interface SheetReview {
  readonly place: ReviewPlace;
  readonly items: readonly ReviewItem[];
  readonly decided: ReadonlyMap<string, Decision>;
  /** The key of the item that keys act on. */
  readonly current: string;
  /** The figure of it that is told of beside the sheet. */
  readonly looked: string | null;
  readonly returning: Returning | null;
  /** Is the folded line open? */
  readonly isUnfolded: boolean;
  readonly rest: readonly (ReviewedFigure | FoldedFigure)[];
  readonly choose: (key: string) => void;
  /** Tells of a figure beside the sheet, and leads to it. */
  readonly look: (metric: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly approve: (key: string) => void;
  readonly approveRest: () => void;
  /** Opens the form for a return: of one figure, or of those of an item that somebody should look at. */
  readonly beginReturn: (key: string, metric?: string) => void;
  readonly endReturn: () => void;
  readonly giveBack: (metrics: readonly string[], reason: ReturnReason) => void;
  readonly takeBack: () => void;
  readonly unfold: (isOpen: boolean) => void;
}

/** Names what an act decided: one figure by its label, several by their number. */
function named(act: readonly Decision[], locale: Locale): string {
  const [first] = act;
  return act.length === 1 && first !== undefined
    ? first.label[locale]
    : reviewDeskWords[locale].said.several(act.length);
}

const isFlagged = (figure: ReviewItem['figures'][number]): boolean =>
  'flags' in figure && figure.flags.length > 0;
const isGrave = (figure: ReviewItem['figures'][number]): boolean =>
  'flags' in figure && figure.flags.some(({ serious }) => serious);

/** Those of an item's figures that a return most likely means: gravely flagged ones, else flagged ones, else all. */
function likelyWrong(item: ReviewItem): readonly string[] {
  const open = item.figures.filter(({ barred }) => barred.return === undefined);
  const [meant = []] = [
    open.filter(isGrave),
    open.filter(isFlagged),
    item.key === foldedKey ? [] : open,
  ].filter((some) => some.length > 0);
  return meant.map(({ metric }) => metric);
}

interface Start {
  readonly place: ReviewPlace;
  readonly view: ReviewView;
  /** The figure that the address names. */
  readonly metric: string | null;
}

/** Keeps the decisions on one sheet and the place of the eye in it; nothing of it is sent here. */
export function useSheetReview({ place, view, metric }: Start): SheetReview {
  const locale = useLocale();
  const acts = useDecisions(place);
  const items = useMemo(() => itemsOf(view), [view]);
  const decided = useMemo(() => decisionsIn(acts), [acts]);
  const [chosen, setChosen] = useState<string | null>(
    () => items.find(({ figures }) => figures.some((each) => each.metric === metric))?.key ?? null,
  );
  const [wanted, setWanted] = useState(metric);
  const [returning, setReturning] = useState<Returning | null>(null);
  const [isUnfolded, unfold] = useState(false);
  const words = reviewDeskWords[locale].said;
  useStaleNotice({ place, view, locale });

  const waiting = items.flatMap(({ figures }) => figures);
  const isOpen = ({ figures }: ReviewItem, made: ReadonlyMap<string, Decision>): boolean =>
    figures.some((each) => !made.has(each.metric) && each.barred.approve === undefined);
  const first = items.find((item) => isOpen(item, decided)) ?? items[0];
  const current = items.some(({ key }) => key === chosen) ? (chosen ?? '') : (first?.key ?? '');
  const at = items.findIndex(({ key }) => key === current);

  const figures = items[at]?.figures ?? [];
  const looked =
    figures.find((each) => each.metric === wanted) ??
    figures.find(isGrave) ??
    figures.find(isFlagged) ??
    figures[0];
  const decide = (act: readonly Decision[], from: string): void => {
    const made = decisionsIn(withAct(acts, act));
    changeDecisions(place, (before) => withAct(before, act));
    const start = items.findIndex(({ key }) => key === from);
    const turned = [...items.slice(start + 1), ...items.slice(0, start)];
    setChosen(turned.find((item) => isOpen(item, made))?.key ?? from);
    setReturning(null);
  };
  const takeBack = (): void => {
    // The status line may call this long after the decision that it was made with.
    const last = keptDecisions(place).at(-1);
    if (last === undefined) {
      say(words.nothingToTakeBack, { tone: 'info' });
      return;
    }
    changeDecisions(place, withoutLastAct);
    const its = items.find(({ figures }) => figures.some((each) => each.metric === last[0]?.metric));
    setChosen(its?.key ?? current);
    say(words.takenBack(named(last, locale)), { tone: 'info' });
  };
  const told = { takeBack };
  const rest = restOf(waiting, decided);
  return {
    ...{ place, items, decided, current, returning, isUnfolded, rest, takeBack, unfold },
    looked: looked?.metric ?? null,
    choose: setChosen,
    look: (asked) => {
      const its = items.find((item) => item.figures.some((each) => each.metric === asked));
      if (its !== undefined) setChosen(its.key);
      setWanted(asked);
    },
    move: (by) => {
      setReturning(null);
      setChosen(items[Math.min(items.length - 1, Math.max(0, at + by))]?.key ?? current);
    },
    approve: (key) => {
      const figures = items.find((item) => item.key === key)?.figures ?? [];
      const undecided = figures.filter((each) => !decided.has(each.metric));
      const asked = undecided.length > 0 ? undecided : figures;
      const act = approvalOf(asked);
      const why = barredBy(asked);
      if (act.length > 0) {
        decide(act, key);
        say(words.approved(named(act, locale)), told);
      }
      if (why !== null)
        say(words.barred(asked.length - act.length, problemText(why, locale)), { tone: 'error' });
    },
    approveRest: () => {
      const act = approvalOf(rest);
      if (act.length === 0) {
        say(words.restNone, { tone: 'info' });
        return;
      }
      decide(act, current);
      const made = decisionsIn(withAct(acts, act));
      const left = waiting.filter((each) => !made.has(each.metric) && each.barred.approve === undefined);
      say(words.rest(act.length, left.length), told);
    },
    beginReturn: (key, only) => {
      const item = items.find((each) => each.key === key);
      if (item === undefined) return;
      setChosen(key);
      if (key === foldedKey) unfold(true);
      const barred = item.figures.find(({ barred: { return: why } }) => why !== undefined)?.barred.return;
      if (item.figures.every(({ barred: { return: why } }) => why !== undefined) && barred !== undefined)
        say(problemText(barred, locale), { tone: 'error' });
      else setReturning({ item: key, ticked: only === undefined ? likelyWrong(item) : [only] });
    },
    endReturn: () => {
      setReturning(null);
    },
    giveBack: (metrics, reason) => {
      const act = returnOf(
        waiting.filter((each) => metrics.includes(each.metric)),
        reason,
      );
      decide(act, current);
      say(words.returned(named(act, locale)), told);
    },
  };
}

function barredBy(figures: ReviewItem['figures']): Issue | null {
  return figures.flatMap(({ barred }) => barred.approve ?? [])[0] ?? null;
}

/** Drops decisions on figures that have changed since, and names them: nobody approves what they have not seen. */
function useStaleNotice({ place, view, locale }: Omit<Start, 'metric'> & { readonly locale: Locale }): void {
  const acts = useDecisions(place);
  const drop = useEffectEvent(() => {
    const stale = staleIn(
      acts,
      itemsOf(view).flatMap(({ figures }) => figures),
    );
    if (stale.length === 0) return;
    changeDecisions(place, (before) => withoutFigures(before, new Set(stale.map(({ metric }) => metric))));
    const labels = stale.map(({ label }) => label[locale]).join(', ');
    say(reviewDeskWords[locale].said.stale(labels), { tone: 'error' });
  });
  useEffect(() => {
    drop();
  }, [view]);
}
