'use client';
import { useMemo } from 'react';
import { useNamedMetric, useRouter } from '@/desk/shell/router';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { sheetWords } from '@/messages/desk/sheet';
import { ProvincePicker } from '../shared/controls';
import { Callout, TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../shared/useDesk';
import { useShownEdition } from '../shell/self';
import { useLocale, useWords } from '../shared/words';
import { SheetDesk } from './SheetDesk';
import { SheetDates } from './SheetHead';
import { shownSheet } from './shownSheet';

interface SheetChooserProps {
  readonly person: string;
  readonly edition: string | null;
  readonly plate: string | null;
}

/** Shows the chosen sheet, or the own province's of the current edition, with the pickers beside it. */
export function SheetChooser({ person, edition, plate }: SheetChooserProps) {
  const router = useRouter();
  const locale = useLocale();
  const words = sheetWords[locale];
  const home = useDesk('readHome', {});
  // Without one in the address it is the edition in which something waits for the reader.
  const code = edition ?? home.record?.current ?? null;
  useShownEdition(edition === null ? (home.record?.current ?? null) : null);
  const place = plate === null || code === null ? null : { shownEdition: code, province: plate };
  const sheet = useDesk('readSheet', place);
  const shown = useMemo(() => (sheet.record === null ? null : shownSheet(sheet.record)), [sheet.record]);
  // Before the first edition there is no sheet either: that is said once.
  const trouble = home.trouble ?? (code === null ? null : sheet.trouble);
  useNamedMetric(shown !== null);
  return (
    <ScreenPage
      title={
        shown === null ? homeWords[locale].sheet : words.heading(shown.province.name, shown.edition.code)
      }
      {...(shown !== null && { sub: <SheetDates sheet={shown} /> })}
      actions={
        home.record !== null &&
        code !== null && (
          <ProvincePicker
            provinces={home.record.provinces}
            plate={plate}
            onPick={(next) => {
              router.go(addressOf('sheet', { edition: code, plate: next }));
            }}
          />
        )
      }
    >
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
    </ScreenPage>
  );
}

function Loading() {
  return <p role="status">{useWords(deskWords).loading}</p>;
}
