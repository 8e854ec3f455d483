'use client';
import type { AdoptPreview, TouchedBooklet } from '@/contract/adoptView';
import { adoptWords } from '@/messages/desk/adopt';
import { erratumWords, placeText } from '@/messages/booklet/erratum';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';

/** The booklets that would print otherwise, each with its old and new sentences. */
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
