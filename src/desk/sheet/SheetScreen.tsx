import { useState } from 'react';
import { addressOf } from '@/contract/addresses';
import { talkPart } from '@/contract/talkView';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';
import { ProvincePicker } from '../shared/controls';
import { Callout, TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { useRouter } from '../shell/router';
import { useSelf, useShownEdition } from '../shell/self';
import { SheetDesk } from './SheetDesk';

/** Shows the Veri girişi screen: the sheet that the address names, else the own province's. */
export default function SheetScreen() {
  const { self } = useSelf();
  const { place, go, replace } = useRouter();
  const words = sheetWords[useLocale()];
  const plate = place.query('plate') ?? self.person.province?.plate ?? null;
  // Without one in the address it is the edition in which something waits for the reader, as it was on coming here.
  const [current] = useState(self.current);
  const code = place.query('edition') ?? current;
  useShownEdition(code);
  const isOfAll = self.person.province === null && code !== null;
  const finder = useDesk('readFinder', isOfAll ? { shownEdition: code } : null);
  const sheet = useDesk(
    'readSheet',
    plate === null || code === null ? null : { shownEdition: code, province: plate },
  );
  const chooser = finder.record !== null && code !== null && (
    <ProvincePicker
      provinces={finder.record.provinces}
      plate={plate}
      onPick={(next) => {
        go(addressOf('sheet', { edition: code, plate: next }));
      }}
    />
  );
  const view = sheet.record;
  const metric = place.query('metric');
  if (view !== null) {
    return (
      <SheetDesk
        key={`${self.person.id}:${view.edition.code}:${view.province.plate}`}
        person={self.person.id}
        view={view}
        metric={metric}
        talkOf={place.query('part') === talkPart ? metric : null}
        onLed={() => {
          replace(addressOf('sheet', { edition: code, plate, metric }));
        }}
        chooser={chooser}
      />
    );
  }
  // Before the first edition there is no sheet either: that is said once.
  const trouble = finder.trouble ?? (code === null ? null : sheet.trouble);
  const isAsked = plate !== null && code !== null;
  return (
    <ScreenPage title={words.title} actions={chooser}>
      {trouble !== null && (
        <TroubleNotice
          trouble={trouble}
          onRetry={() => void Promise.all([finder.reload(), sheet.reload()])}
        />
      )}
      {code === null && <Callout tone="info">{words.noEdition}</Callout>}
      {code !== null && plate === null && <Callout tone="info">{words.chooseProvinceFirst}</Callout>}
      {trouble === null && isAsked && <Loading />}
    </ScreenPage>
  );
}

function Loading() {
  return <p role="status">{deskWords[useLocale()].loading}</p>;
}
