'use client';
import { monthInWords } from '@/domain/days';
import type { EditionHead } from '@/contract/sheetView';
import type { ProvinceChoice } from '@/contract/homeView';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';
import css from './desk.module.css';
import { useLocale } from './useWords';

interface ProvincePickerProps {
  readonly provinces: readonly ProvinceChoice[];
  readonly plate: string | null;
  readonly onPick: (plate: string) => void;
}

/** Chooses a province; shown only to people who see more than one. */
export function ProvincePicker({ provinces, plate, onPick }: ProvincePickerProps) {
  const words = sheetWords[useLocale()];
  if (provinces.length < 2) return null;
  return (
    <label className={css.picker}>
      {words.chooseProvince}
      <select
        value={plate ?? ''}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        {plate === null && <option value="" />}
        {provinces.map((province) => (
          <option key={province.plate} value={province.plate}>
            {province.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface EditionPickerProps {
  readonly editions: readonly EditionHead[];
  readonly code: string;
  readonly onPick: (code: string) => void;
}

/** Chooses an edition; shown only when there is more than one. */
export function EditionPicker({ editions, code, onPick }: EditionPickerProps) {
  const locale = useLocale();
  if (editions.length < 2) return null;
  return (
    <label className={css.picker}>
      {sheetWords[locale].chooseEdition}
      <select
        value={code}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        {editions.map((edition) => (
          <option key={edition.code} value={edition.code}>
            {`${edition.code} · ${monthInWords(edition.year, edition.month, locale)} · ${deskWords[locale].editionStates[edition.state]}`}
          </option>
        ))}
      </select>
    </label>
  );
}
