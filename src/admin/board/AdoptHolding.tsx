'use client';
import type { AdoptView, HeldProvince, HoldingText } from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/adopt';
import { Notice } from '../desk/Notice';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';

interface AdoptHoldingProps {
  readonly view: AdoptView;
  readonly holding: readonly HoldingText[];
}

/** The chosen metrics and checks that would keep booklets waiting, each with the provinces. */
export function AdoptHolding({ view, holding }: AdoptHoldingProps) {
  const locale = useLocale();
  const words = adoptWords[locale];
  if (holding.length === 0) return null;
  const titleOf = ({ collection, id }: HoldingText): string =>
    view.texts.find((text) => text.collection === collection && text.id === id)?.title[locale] ?? id;
  return (
    <Notice tone="warning" title={words.holding}>
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
    </Notice>
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
          {words.notReleased[mode](waiting.length)} {names(waiting)}
        </li>
      )}
    </ul>
  );
}
