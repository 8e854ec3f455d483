import type { Ratio } from '../../derived/plan';
import type { ComposedPlace } from '../composed';
import { glanceWords } from './glanceWords';
import { placeOf, ratioText } from './placeOf';
import type { Showing } from './showing';

/** Gives the province's places among the others, in the order of the plan's ratios. */
export function placesOf(showing: Showing): readonly ComposedPlace[] {
  return showing.source.plan.ratios.flatMap((ratio) => placed(ratio, showing));
}

function placed(ratio: Ratio, showing: Showing): readonly ComposedPlace[] {
  const { content, derived, locale, sizes } = showing;
  const own = derived.get(`ratio:${ratio.key}`);
  const place = own === undefined ? null : placeOf(ratio, own, showing);
  const chart = place?.chart(sizes.place) ?? null;
  const metric = content.metrics.find(({ key }) => key === ratio.numerator[0]);
  if (own === undefined || place === null || chart === null || metric === undefined) return [];
  const labels = (keys: readonly string[]): string => {
    const named = content.metrics
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label[locale].replace(/ \([^()]*\)$/u, ''));
    return named.length > 1 ? `(${named.join(' + ')})` : named.join('');
  };
  const operands = `${labels(ratio.numerator)} / ${labels(ratio.denominator)}`;
  return [
    {
      key: ratio.key,
      section: metric.section,
      label: ratio.label[locale],
      note: glanceWords[locale].placeNote([operands, ratio.note?.[locale] ?? ''], place.others),
      number: ratioText(ratio, own.value, showing),
      chart,
      provinces: place.others + 1,
    },
  ];
}
