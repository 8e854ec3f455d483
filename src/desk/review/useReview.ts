'use client';
import { useCallback, useState } from 'react';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ReviewFigure, ReviewSheet } from '@/contract/reviewView';
import { callDesk, type Trouble } from '../shared/callDesk';

export type ReviewAct = 'approve' | 'return';

export interface ReviewDesk {
  readonly selected: ReadonlySet<string>;
  readonly select: (metrics: readonly string[], isSelected: boolean) => void;
  readonly answers: Readonly<Record<string, FigureAnswer>>;
  /** What the last decision did, and whether it published the booklet. */
  readonly last: {
    readonly act: ReviewAct;
    readonly results: readonly FigureAnswer[];
    readonly published: boolean;
  } | null;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
  readonly act: (act: ReviewAct, reason?: string) => Promise<void>;
}

/** Ticks, decides and keeps the answers of one reviewed sheet. */
export function useReview(sheet: ReviewSheet, replace: (sheet: ReviewSheet) => void): ReviewDesk {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<ReviewDesk['last']>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const select = useCallback((metrics: readonly string[], isSelected: boolean) => {
    setSelected((before) =>
      isSelected
        ? new Set([...before, ...metrics])
        : new Set([...before].filter((key) => !metrics.includes(key))),
    );
  }, []);

  const act = useCallback(
    async (name: ReviewAct, reason = '') => {
      setIsBusy(true);
      const figures = waitingFigures(sheet)
        .filter(({ metric, barred }) => selected.has(metric.key) && barred[name] === null)
        .map(({ metric, revision }) => ({ metric: metric.key, revision }));
      const request = { edition: sheet.edition.code, province: sheet.province.plate, figures };
      const answer =
        name === 'approve'
          ? await callDesk('approveFigures', request)
          : await callDesk('returnFigures', { ...request, reason });
      setIsBusy(false);
      setTrouble(answer.kind === 'ok' ? null : answer);
      if (answer.kind !== 'ok') return;
      const { results, publication } = answer.body;
      setLast({ act: name, results, published: publication !== null });
      setSelected(new Set());
      replace(answer.body.review);
    },
    [sheet, selected, replace],
  );

  const answers = Object.fromEntries((last?.results ?? []).map((each) => [each.metric, each]));
  return { selected, select, answers, last, isBusy, trouble, act };
}

/** Gives all figures that wait in a sheet, in the order of the screen. */
export function waitingFigures(sheet: ReviewSheet): readonly ReviewFigure[] {
  return sheet.groups.flatMap(({ figures }) => figures);
}
