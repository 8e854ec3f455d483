'use client';
import type { AdoptableText } from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/adopt';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';

interface AdoptTextsProps {
  readonly texts: readonly AdoptableText[];
  readonly nameOf: (text: AdoptableText) => string;
  readonly chosen: readonly string[];
  readonly onChoose: (name: string, on: boolean) => void;
}

/** The texts whose approved versions the edition does not print, to be chosen from. */
export function AdoptTexts({ texts, nameOf, chosen, onChoose }: AdoptTextsProps) {
  const locale = useLocale();
  const words = adoptWords[locale];
  if (texts.length === 0) return <p>{words.none}</p>;
  return (
    <fieldset className={css.choices}>
      <legend>{words.texts}</legend>
      {texts.map((text) => (
        <label key={nameOf(text)}>
          <input
            type="checkbox"
            checked={chosen.includes(nameOf(text))}
            onChange={(event) => {
              onChoose(nameOf(text), event.target.checked);
            }}
          />{' '}
          {text.title[locale]}{' '}
          <span className={css.small}>
            · {words.collections[text.collection]} · {text.isNew ? words.isNew : words.isChanged}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
