'use client';
import { useState } from 'react';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ForcesView } from '@/contract/forcesView';
import { deskWords } from '@/messages/desk/desk';
import { forceWords } from '@/messages/desk/forces';
import { callDesk, type Answer, type Trouble } from '../desk/callDesk';
import { DeskDialog } from '../desk/DeskDialog';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { ForceList } from './ForceList';
import { PassCheckForm } from './PassCheckForm';
import { SkipProvinceForm } from './SkipProvinceForm';

interface ForceDialogProps {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly onClose: () => void;
}

/** What an act on forces answers. */
interface ForceDone {
  readonly forces: ForcesView;
  readonly publication?: string | null;
  /** Figure by figure, where the act was about figures. */
  readonly results?: readonly FigureAnswer[];
}

/** Posts one act to a door of this sheet's forces; `said` is told when it was done. */
export type ForceAct = (door: string, body: object, said: string) => Promise<void>;

/** The exceptional acts of one sheet: what waits for a second person, what was done, and what may be. */
export function ForceDialog({ edition, plate, province, onClose }: ForceDialogProps) {
  const locale = useLocale();
  const words = forceWords[locale];
  const path = `/sheets/${edition}/${plate}/forces`;
  const { record, trouble, reload, replace } = useDesk<ForcesView>(path);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [left, setLeft] = useState(0);

  const act: ForceAct = async (door, body, told) => {
    const answer: Answer<ForceDone> = await callDesk(`${path}/${door}`, body);
    setFailed(answer.kind === 'ok' ? null : answer);
    setSaid(null);
    if (answer.kind === 'refused') await reload();
    if (answer.kind !== 'ok') return;
    const notTaken = (answer.body.results ?? []).filter(({ outcome }) => outcome !== 'done').length;
    setLeft(notTaken);
    setSaid(answer.body.publication ? words.released : told);
    replace(answer.body.forces);
  };

  return (
    <DeskDialog title={words.title(province)} onClose={onClose}>
      <p>{words.explained}</p>
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void reload()} />}
      {left > 0 && <Notice tone="warning">{words.refusedFigures(left)}</Notice>}
      {left === 0 && said !== null && <Notice tone="success">{said}</Notice>}
      {record !== null && (
        <>
          <ForceList view={record} act={act} />
          <SkipProvinceForm key={`skip${String(record.revision)}`} view={record} act={act} />
          <PassCheckForm key={`check${String(record.revision)}`} view={record} act={act} />
        </>
      )}
    </DeskDialog>
  );
}
