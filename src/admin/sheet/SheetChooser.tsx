'use client';
import { useMemo } from 'react';
import { useRouter } from 'next/navigation';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';
import { EditionPicker, ProvincePicker } from '../desk/controls';
import { Callout, TroubleNotice } from '../desk/feedback';
import deskCss from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../desk/useDesk';
import { useWords } from '../desk/words';
import { SheetDesk } from './SheetDesk';
import { shownSheet } from './shownSheet';

interface SheetChooserProps {
  readonly person: string;
  readonly edition: string | null;
  readonly plate: string | null;
}

/** Shows the chosen sheet, or the own province's of the current edition, with the pickers beside it. */
export function SheetChooser({ person, edition, plate }: SheetChooserProps) {
  const router = useRouter();
  const words = useWords(sheetWords);
  const home = useDesk('readHome', {});
  // Without one in the address it is the edition in which something waits for the reader.
  const code = edition ?? home.record?.current ?? null;
  const place = plate === null || code === null ? null : { shownEdition: code, province: plate };
  const sheet = useDesk('readSheet', place);
  const shown = useMemo(() => (sheet.record === null ? null : shownSheet(sheet.record)), [sheet.record]);
  // Before the first edition there is no sheet either: that is said once.
  const trouble = home.trouble ?? (code === null ? null : sheet.trouble);
  const go = (to: { edition: string | null; plate: string | null }): void => {
    router.push(addressOf('sheet', to));
  };
  return (
    <>
      {home.record !== null && code !== null && (
        <div className={deskCss.pickers}>
          <ProvincePicker
            provinces={home.record.provinces}
            plate={plate}
            onPick={(next) => {
              go({ edition: code, plate: next });
            }}
          />
          <EditionPicker
            editions={home.record.editions}
            code={code}
            onPick={(next) => {
              go({ edition: next, plate });
            }}
          />
        </div>
      )}
      {trouble !== null && (
        <TroubleNotice trouble={trouble} onRetry={() => void Promise.all([home.reload(), sheet.reload()])} />
      )}
      {home.record !== null && code === null && <Callout tone="info">{words.noEdition}</Callout>}
      {code !== null && plate === null && <Callout tone="info">{words.chooseProvinceFirst}</Callout>}
      {shown !== null ? (
        <SheetDesk
          key={`${person}:${shown.edition.code}:${shown.province.plate}`}
          person={person}
          sheet={shown}
          replace={sheet.replace}
        />
      ) : (
        trouble === null && plate !== null && (home.record === null || code !== null) && <Loading />
      )}
    </>
  );
}

function Loading() {
  return <p role="status">{useWords(deskWords).loading}</p>;
}
