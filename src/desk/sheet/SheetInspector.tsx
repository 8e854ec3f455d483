import { useEffect, useState } from 'react';
import { readTyped } from '@/domain/entry/typed';
import type { FigureInspectorProps } from '../inspector/inspectorProps';
import type { TypedCell } from '../inspector/liveRules';
import type { ShownSheet } from './useSheet';

/** Whether the part beside the grid is open, and how it is opened, closed and gone into. */
export interface Inspecting {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens it and leads the focus there. */
  readonly enter: () => void;
  /** What shows it; null until that is here: the grid comes first. */
  readonly parts: InspectorParts | null;
}

const load = async () => {
  const [beside, over] = await Promise.all([
    import('../inspector/FigureInspector'),
    import('../inspector/InspectorSheet'),
  ]);
  return { ...beside, ...over };
};

type InspectorParts = Awaited<ReturnType<typeof load>>;

/** From this width on there is room for it beside the whole grid. */
const roomy = '(min-width: 1400px)';

/**
 * Keeps whether the part beside the grid is open: from the start where there is room for it. What is open there does not lie
 * over everything when the window becomes as small as a telephone, by another size or by larger letters. `isAsked`: whoever comes
 * has come for it.
 */
export function useInspecting(isPhone: boolean, isAsked: boolean): Inspecting {
  const [hasRoom] = useState(() => window.matchMedia(roomy).matches);
  const asked = { isOpen: true, isPhone };
  const [chosen, setChosen] = useState<typeof asked | null>(isAsked ? asked : null);
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (wasAsked !== isAsked) {
    setWasAsked(isAsked);
    if (isAsked) setChosen(asked);
  }
  const isOpen = chosen?.isPhone === isPhone ? chosen.isOpen : hasRoom && !isPhone;
  const [parts, setParts] = useState<InspectorParts | null>(null);
  useEffect(() => {
    void load().then(setParts);
  }, []);
  return {
    ...{ isOpen, parts },
    toggle: () => {
      setChosen({ isOpen: !isOpen, isPhone });
    },
    enter: () => {
      setChosen({ isOpen: true, isPhone });
      window.setTimeout(() =>
        document.querySelector<HTMLElement>('[data-inspected]')?.focus({ preventScroll: true }),
      );
    },
  };
}

interface SheetInspectorProps {
  readonly sheet: ShownSheet;
  readonly inspecting: Inspecting;
  readonly isPhone: boolean;
  readonly onTalked: () => void;
  readonly talkOf: string | null;
  readonly onLed: () => void;
  /** Leads back to the active cell, or to that of the figure that is named. */
  readonly onCell: (metric: string | null) => void;
}

/** Shows all about the figure of the active row, with everything that is typed: beside the grid, or over a whole telephone. */
export function SheetInspector({ sheet, inspecting, isPhone, onCell, ...led }: SheetInspectorProps) {
  const { isOpen, toggle, parts } = inspecting;
  if (parts === null) return null;
  const { FigureInspector, InspectorSheet } = parts;
  const shown = { ...inspectedIn(sheet), ...led, enterBy: null };
  if (!isPhone) {
    const leave = (): void => {
      onCell(null);
    };
    return <FigureInspector {...shown} onGoTo={onCell} onLeave={leave} />;
  }
  const goTo = (metric: string): void => {
    toggle();
    onCell(metric);
  };
  return <InspectorSheet {...shown} isOpen={isOpen} onClose={toggle} onGoTo={goTo} />;
}

type Inspected = Pick<
  FigureInspectorProps,
  'edition' | 'province' | 'provinceName' | 'metric' | 'head' | 'typed' | 'version'
>;

function inspectedIn({ model, state, typed }: ShownSheet): Inspected {
  const { edition, province, revision } = model.view;
  const metric = state.active?.row ?? null;
  return {
    ...{ edition: edition.code, province: province.plate, provinceName: province.name },
    ...{ metric, head: headOf(model, metric), version: revision },
    typed: model.rows.flatMap((row): readonly TypedCell[] => {
      const text = typed[row.metric.key];
      if (text === undefined) return [];
      const reading = readTyped(row, text);
      const value = reading.kind === 'value' ? reading.value : null;
      return [{ metric: row.metric.key, kind: text.kind, input: text.input, value }];
    }),
  };
}

function headOf({ view }: ShownSheet['model'], metric: string | null): FigureInspectorProps['head'] {
  const places = view.sections.flatMap((section) =>
    section.services.flatMap(({ name, figures }) =>
      figures.map((figure) => ({ section: section.number, group: name ?? section.title, figure })),
    ),
  );
  const found = places.find(({ figure }) => figure.metric.key === metric);
  if (found === undefined) return null;
  const { section, group, figure } = found;
  return { section, group, label: figure.metric.label };
}
