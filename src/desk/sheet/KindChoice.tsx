import { takeOffer } from '@/domain/entry/acts';
import type { EntryRow } from '@/domain/entry/row';
import { changed } from '@/domain/entry/steps';
import { valueText } from '@/domain/entry/typed';
import { absences } from '@/domain/figures/figureValue';
import { gridWords } from '@/messages/desk/grid';
import { sheetWords } from '@/messages/desk/sheet';
import { useLocale } from '../shared/words';
import type { SheetStore } from './sheetStore';

interface KindChoiceProps {
  readonly row: EntryRow;
  readonly store: SheetStore;
  readonly onChosen: () => void;
}

/** Offers what a row can say instead of a new number: why there is none, or the number of an earlier edition. */
export function KindChoice({ row, store, onChosen }: KindChoiceProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const { carriable } = row;
  const choose = (chosen: string): void => {
    const kind = absences.find((each) => each === chosen);
    if (kind !== undefined) store.change((state) => takeOffer(state, row.metric.key, { kind }));
    else if (carriable !== null) {
      const change = { ...valueText(carriable), unchanged: null };
      store.change((state) => changed(state, 'offered', { wishes: [{ row, change }] }));
    }
    onChosen();
  };
  return (
    <select
      aria-label={words.line.absence(row.metric.label)}
      value=""
      onChange={({ target: { value } }) => {
        choose(value);
      }}
    >
      <option value="">{words.phone.absence}</option>
      {absences.map((each) => (
        <option key={each} value={each} title={sheetWords[locale].kindMeaning[each]}>
          {words.kinds[each]}
        </option>
      ))}
      {carriable !== null && (
        <option value="carried_over">{sheetWords[locale].carriedFrom(carriable.edition)}</option>
      )}
    </select>
  );
}
