'use client';
import type {
  AdoptableText,
  AdoptPreview,
  AdoptView,
  HeldProvince,
  HoldingText,
  ReleasedBooklet,
  TouchedBooklet,
} from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/release/adopt';
import { Callout } from '../shared/feedback';
import { useIssueWords, useLocale } from '../shared/words';
import css from './board.module.css';
import { erratumWords, placeText } from '@/messages/booklet/erratum';

interface AdoptHoldingProps {
  readonly view: AdoptView;
  readonly holding: readonly HoldingText[];
}

/** Shows the chosen metrics and checks that would keep booklets waiting, each with the provinces. */
export function AdoptHolding({ view, holding }: AdoptHoldingProps) {
  const locale = useLocale();
  const words = adoptWords[locale];
  if (holding.length === 0) return null;
  const titleOf = ({ collection, id }: HoldingText): string =>
    view.texts.find((text) => text.collection === collection && text.id === id)?.title[locale] ?? id;
  return (
    <Callout tone="warning" title={words.holding}>
      {holding.map((text) => (
        <section key={`${text.collection}:${text.id}`} aria-label={titleOf(text)}>
          <h3 className={css.part}>{titleOf(text)}</h3>
          <p className={css.line}>{words.holds[text.collection](text.provinces.length)}</p>
          <Provinces provinces={text.provinces} mode={view.releaseMode} />
        </section>
      ))}
      {holding.some(({ collection }) => collection === 'metrics') && (
        <p className={css.small}>{words.entryClosed}</p>
      )}
    </Callout>
  );
}

function Provinces({
  provinces,
  mode,
}: Pick<HoldingText, 'provinces'> & { readonly mode: AdoptView['releaseMode'] }) {
  const words = adoptWords[useLocale()];
  const out = provinces.filter(({ number }) => number !== null);
  const waiting = provinces.filter(({ number }) => number === null);
  const names = (some: readonly HeldProvince[]) => some.map(({ name }) => name).join(', ');
  return (
    <ul className={css.small}>
      {out.length > 0 && (
        <li>
          {words.notCorrected(out.length)} {names(out)}
        </li>
      )}
      {waiting.length > 0 && (
        <li>
          {words.notReleased[mode === 'rolling' ? mode : 'train'](waiting.length)} {names(waiting)}
        </li>
      )}
    </ul>
  );
}

/** Shows the booklets that the adoption makes complete: they are published with it. */
export function AdoptReleased({ released }: { released: readonly ReleasedBooklet[] }) {
  const words = adoptWords[useLocale()];
  const inWords = useIssueWords();
  if (released.length === 0) return null;
  return (
    <section aria-label={words.released}>
      <h3 className={css.part}>{words.released}</h3>
      <p>
        {words.comeOut(released.length)} {released.map(({ name }) => name).join(', ')}
      </p>
      {released.map(({ plate, name, trouble }) =>
        trouble === null ? null : (
          <p key={plate} className={css.warning}>
            {name}: {inWords(trouble)}
          </p>
        ),
      )}
    </section>
  );
}

interface AdoptTextsProps {
  readonly texts: readonly AdoptableText[];
  readonly nameOf: (text: AdoptableText) => string;
  readonly chosen: readonly string[];
  readonly onChoose: (name: string, on: boolean) => void;
}

/** Lists the texts whose approved versions the edition does not print, to be chosen from. */
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

/** Shows the booklets that would print otherwise, each with its old and new sentences. */
export function AdoptTouched({ preview }: { preview: AdoptPreview }) {
  const words = adoptWords[useLocale()];
  const { touched, same, later } = preview;
  return (
    <section aria-label={words.touched}>
      <h3 className={css.part}>{words.touched}</h3>
      <p>{words.counts(touched.length, same, later)}</p>
      {touched.length > 0 && <p className={css.small}>{words.pastStays}</p>}
      {touched.map((booklet) => (
        <Touched key={booklet.plate} booklet={booklet} />
      ))}
    </section>
  );
}

function Touched({ booklet }: { booklet: TouchedBooklet }) {
  const locale = useLocale();
  const words = adoptWords[locale];
  const inWords = useIssueWords();
  const { name, number, passages, differing, trouble } = booklet;
  return (
    <details className={css.touched}>
      <summary>
        {name}{' '}
        <span className={css.small}>
          · {number === null ? words.ready : words.published(number)} · {words.differing(differing)}
        </span>
      </summary>
      {trouble !== null && <p className={css.warning}>{inWords(trouble)}</p>}
      {passages.map(({ place, before, after }, index) => (
        <div key={index} className={css.erratumEntry}>
          <p className={css.small}>{placeText(place, locale)}</p>
          <p className={css.line}>{erratumWords[locale].before(before?.text ?? words.absent)}</p>
          <p className={css.line}>{erratumWords[locale].after(after?.text ?? words.absent)}</p>
        </div>
      ))}
    </details>
  );
}
