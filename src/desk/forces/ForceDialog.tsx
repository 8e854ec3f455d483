'use client';
import { deskWords } from '@/messages/desk/desk';
import { forceWords } from '@/messages/desk/forces';
import { DeskDialog, Callout, TroubleNotice } from '../shared/feedback';
import { useLocale, useWords } from '../shared/words';
import { ForceList } from './ForceList';
import { FactsForm } from './FactsForm';
import { PassCheckForm, SkipProvinceForm } from './ForceForms';
import { useForces } from './useForces';
import { useState } from 'react';
import type { BoardRow } from '@/contract/boardView';
import { DeskButton } from '../shared/controls';

interface ForceDialogProps {
  readonly edition: string;
  readonly plate: string;
  readonly province: string;
  readonly onClose: () => void;
}

/** Shows the exceptional acts of one sheet: those waiting for a second person, those done, those possible. */
export function ForceDialog({ edition, plate, province, onClose }: ForceDialogProps) {
  const locale = useLocale();
  const words = forceWords[locale];
  const { record, trouble, reload, failed, said, left, act } = useForces(
    { edition, province: plate },
    words.released,
  );

  return (
    <DeskDialog title={words.title(province)} onClose={onClose}>
      <p>{words.explained}</p>
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void reload()} />}
      {left > 0 && <Callout tone="warning">{words.refusedFigures(left)}</Callout>}
      {left === 0 && said !== null && <Callout tone="success">{said}</Callout>}
      {record !== null && (
        <>
          <ForceList view={record} act={act} />
          <SkipProvinceForm key={`skip${String(record.revision)}`} view={record} act={act} />
          <PassCheckForm key={`check${String(record.revision)}`} view={record} act={act} />
          <FactsForm key={`facts${String(record.revision)}`} view={record} act={act} />
        </>
      )}
    </DeskDialog>
  );
}

interface ForceButtonProps {
  readonly edition: string;
  readonly row: BoardRow;
  /** The board may stand otherwise now. */
  readonly onClosed: () => void;
}

/** Opens one province's exceptional acts; hidden from people without a part. */
export function ForceButton({ edition, row, onClosed }: ForceButtonProps) {
  const words = useWords(forceWords);
  const [open, setOpen] = useState(false);
  if (row.barred.forces !== null) return null;
  return (
    <>
      <DeskButton
        kind="quiet"
        label={words.buttonLabel(row.name)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.button}
      </DeskButton>
      {open && (
        <ForceDialog
          edition={edition}
          plate={row.plate}
          province={row.name}
          onClose={() => {
            setOpen(false);
            onClosed();
          }}
        />
      )}
    </>
  );
}
