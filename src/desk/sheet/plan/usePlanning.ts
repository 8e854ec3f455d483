import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { applyPlan } from '@/domain/entry/acts';
import type { CellBlock } from '@/domain/entry/block';
import type { PlanChoices } from '@/domain/entry/plan';
import type { EntryState } from '@/domain/entry/state';
import { nextUndo } from '@/domain/entry/steps';
import { planWords } from '@/messages/desk/plan';
import { hush, say } from '../../shared/status';
import { useWords } from '../../shared/words';
import type { OpenPlan, PlanningSheet } from './planGroups';
import { useSheetFile, type SheetFile, type SheetFileState } from './useSheetFile';

/** Pastes and files on their way into a sheet. */
export interface Planning {
  /** The panel is shown: a plan, a file that is being read, or one that was refused. */
  readonly isOpen: boolean;
  readonly open: OpenPlan | null;
  readonly file: SheetFileState;
  /** Plans what was pasted. */
  readonly takeBlock: (block: CellBlock) => void;
  readonly choose: (change: PlanChoices) => void;
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** Plans what is pasted or read of a file. Nothing is written before it is applied, and then as one step. */
export function usePlanning(sheet: PlanningSheet): Planning {
  const words = useWords(planWords);
  const { view, change } = sheet;
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [choices, setChoices] = useState<PlanChoices>({});
  const file = useSheetFile({ edition: view.edition.code, province: view.province.plate });
  const block = pasted?.block ?? blockOf(file.shown);
  const open = usePlanOf(sheet, { block, at: pasted?.at ?? null, choices });
  const isOpen = block !== null || file.shown !== null;
  useFocusBack(isOpen, sheet.focusCell);
  const noteApplied = useHush(sheet.state);
  const close = (): void => {
    setPasted(null);
    setChoices({});
    file.close();
  };
  return {
    isOpen,
    open,
    file: { ...file, take: taken(file, { setPasted, setChoices }), again: again(file, setChoices) },
    choose: (more) => {
      setChoices((so) => ({ ...so, ...more }));
    },
    takeBlock: (next) => {
      file.close();
      setChoices({});
      const { active, range } = sheet.now();
      setPasted({ block: next, at: { active, range } });
    },
    apply: () => {
      if (open === null || open.plan.fresh.length === 0) return;
      const { plan, counts } = open;
      change((now) => applyPlan(now, plan));
      const rows = new Set(plan.fresh.map(({ metric }) => metric)).size;
      const left = counts.unclear + counts.locked + counts.outside + counts.ambiguous;
      // The status line names the last act by itself, and takes it back.
      const parts = [
        ...(pasted === null ? [words.taken(rows)] : []),
        ...(left > 0 ? [words.stayed(left)] : []),
      ];
      if (parts.length > 0) say(parts.join(' · '), { tone: left > 0 ? 'info' : 'good' });
      noteApplied(parts.join(' · '));
      close();
    },
    cancel: () => {
      if (open !== null) say(words.dropped, { tone: 'info' });
      close();
    },
  };
}

/** What was pasted, and where: whoever looks about in the grid meanwhile moves nothing of it. */
interface Pasted {
  readonly block: CellBlock;
  readonly at: Pick<EntryState, 'active' | 'range'>;
}

/** When the panel closes, the active cell has the keyboard again. */
function useFocusBack(isOpen: boolean, focusCell: () => void): void {
  const focus = useEffectEvent(focusCell);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      focus();
    };
  }, [isOpen]);
}

/** What was said of a plan is said no more once it was taken back, or something else was done. Gives what notes the words. */
function useHush(state: EntryState): (said: string) => void {
  const step = nextUndo(state);
  const applied = useRef<{ readonly said: string; readonly step?: ReturnType<typeof nextUndo> } | null>(null);
  useEffect(() => {
    const { current } = applied;
    if (current === null) return;
    applied.current = 'step' in current ? null : { ...current, step };
    if ('step' in current) hush(current.said);
  }, [step]);
  return (said) => {
    applied.current = { said };
  };
}

const blockOf = (file: SheetFile | null): CellBlock | null =>
  file?.kind === 'read' ? file.reading.block : null;

interface Setters {
  readonly setPasted: (pasted: null) => void;
  readonly setChoices: (choices: PlanChoices) => void;
}

const taken =
  (file: SheetFileState, { setPasted, setChoices }: Setters): SheetFileState['take'] =>
  async (chosen) => {
    setPasted(null);
    setChoices({});
    await file.take(chosen);
  };

/** Choices are of lines and columns, which another worksheet has none of. */
const again =
  (file: SheetFileState, setChoices: Setters['setChoices']): SheetFileState['again'] =>
  async (worksheet) => {
    setChoices({});
    await file.again(worksheet);
  };

interface Asked {
  readonly block: CellBlock | null;
  readonly at: Pasted['at'] | null;
  readonly choices: PlanChoices;
}

function usePlanOf(
  { view, state, findingsOf }: PlanningSheet,
  { block, at, choices }: Asked,
): OpenPlan | null {
  const layer = useLayer();
  const planned = useMemo(
    () => (block === null ? null : layer?.plannedIn({ view, state: { ...state, ...at }, block, choices })),
    [layer, view, state, block, at, choices],
  );
  return useMemo(
    () => (layer === null || !planned ? null : layer.openPlan(planned, { state, choices, findingsOf })),
    [layer, planned, state, choices, findingsOf],
  );
}

const load = async () => import('./layPlan');

/** Gives what lays blocks on a sheet; null until it is here: the grid comes first. */
function useLayer(): Awaited<ReturnType<typeof load>> | null {
  const [layer, setLayer] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    void load().then(setLayer);
  }, []);
  return layer;
}
