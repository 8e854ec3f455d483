import { memo } from 'react';
import type { InspectorView } from '@/contract/figureView';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { checkWords } from '@/messages/desk/checks';
import { definitionWords } from '@/messages/desk/definitions';
import { inspectorWords } from '@/messages/desk/inspector';
import desk from '../shared/desk.module.css';
import { unitInWords, useLocale } from '../shared/words';
import css from './inspector.module.css';

/** Shows what is counted, in which unit and over which time, and how the figure is printed. */
export const DefinitionPart = memo(function DefinitionPart({ view }: { readonly view: InspectorView }) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const { metric } = view.figure;
  const { definition, timeBasis, since, approximate, required, display, twoReaders } = metric;
  const shown = definitionWords[locale].displays[display];
  const facts: readonly (readonly [string, string])[] = [
    [words.unit, unitInWords(metric, locale)],
    [words.timeBasis, definitionWords[locale].timeBases[timeBasis]],
    ...(since === null ? [] : [[words.since, String(since)] as const]),
    ...(display === 'integer' && !approximate
      ? []
      : [[words.printed, approximate ? `${shown}, ${words.approximate}` : shown] as const]),
  ];
  return (
    <section className={css.part}>
      <h3 className={css.heading}>{words.definition}</h3>
      <p className={css.text}>{definition[locale]}</p>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!required && <p className={desk.small}>{words.optional}</p>}
      {twoReaders && <p className={desk.small}>{words.twoReaders}</p>}
    </section>
  );
});

/** Shows what other provinces published, by the rule in words; nothing before the first closed edition. */
export const ComparedPart = memo(function ComparedPart({ view }: { readonly view: InspectorView }) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const { compared, bounds } = view;
  if (compared === null) return null;
  const { peers, similar, by } = compared;
  const numbers = [
    [words.expected, peers.median],
    [words.similarMedian, peers.similar],
    [words.country, peers.country],
  ] as const;
  const known = numbers.flatMap(([name, amount]) => (amount === null ? [] : [[name, amount] as const]));
  const labels = by.map((label) => label[locale]).join(', ');
  return (
    <section className={css.part}>
      <h3 className={css.heading}>{words.similar}</h3>
      {known.length === 0 && <p className={css.text}>{words.tooFew(peers.edition)}</p>}
      {known.length > 0 && (
        <>
          <dl className={css.facts} data-numbers>
            {known.map(([name, amount]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatInteger(Math.round(amount))}</dd>
              </div>
            ))}
          </dl>
          <p className={desk.small}>{words.peersOf(peers.edition)}</p>
        </>
      )}
      {similar.length > 0 && (
        <details className={css.more}>
          <summary>{words.similarWho}</summary>
          <p className={desk.small}>{words.similarTo(similar.join(', '))}</p>
          <p className={desk.small}>{checkWords[locale].similarRule(bounds.similarProvinces, labels)}</p>
        </details>
      )}
    </section>
  );
});
