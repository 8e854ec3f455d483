import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { ownNumber } from '@/domain/country/metricHistory';
import { countryWords } from '@/messages/booklet/country';
import type { MetricView, RatioView } from '../metricView';
import type { SiteContext } from '../siteContext';
import { CircleKey, CountryMap, ProvinceCircle, radiusOf, type ProvinceLook } from './CountryMap';
import { amountText, ratioText } from './Value';

interface MapProps {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly view: MetricView;
}

/** The words of a step: `%6’dan az`, `6–8`, `15 ve üstü`. */
function rangeText({ ratio: { form }, bounds }: RatioView, step: number, locale: Locale): string {
  const words = countryWords[locale].metric;
  const [from, to] = [bounds[step - 1], bounds[step]];
  const plain = (bound: number): string => ratioText(String(bound), 'per', locale);
  if (from === undefined) return to === undefined ? '' : words.below(plain(to), form);
  return to === undefined ? words.above(plain(from)) : `${plain(from)}–${plain(to)}`;
}

function steps({ bounds, byPlate }: RatioView): readonly number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const { step } of byPlate.values()) counts[step] = (counts[step] ?? 0) + 1;
  return counts;
}

/** Five shades for five steps; with fewer steps the ends stay. */
function shadeOf(step: number, bounds: readonly number[]): number {
  return bounds.length === 0 ? 2 : Math.round((step * 4) / bounds.length);
}

function StepKey({
  ratio,
  without,
  locale,
}: {
  readonly ratio: RatioView;
  readonly without: number;
  readonly locale: Locale;
}): ReactNode {
  const words = countryWords[locale].metric;
  return (
    <ul className="step-key">
      {steps(ratio).map((provinces, step) => (
        <li key={step}>
          <span className={`swatch shade-${String(shadeOf(step, ratio.bounds))}`} />
          {rangeText(ratio, step, locale)}
          <small>{words.count(provinces)}</small>
        </li>
      ))}
      {without > 0 && (
        <li className="without">
          <span className="swatch hatched" />
          {words.noData}
          <small>{words.count(without)}</small>
        </li>
      )}
    </ul>
  );
}

/** Shows a ratio on the map: five shades of one colour, outlines, and hatching where there is none. */
export function RatioMap({
  locale,
  context,
  view,
  ratio,
}: MapProps & { readonly ratio: RatioView }): ReactNode {
  const words = countryWords[locale].metric;
  const label = ratio.ratio.label[locale];
  const without = context.plates.filter((plate) => !ratio.byPlate.has(plate)).length;
  const ranges = steps(ratio).map((provinces, step) =>
    words.range(rangeText(ratio, step, locale), provinces),
  );
  const lookOf = (plate: string): ProvinceLook => {
    const own = ratio.byPlate.get(plate);
    return own === undefined
      ? { className: 'land', isHatched: true }
      : { className: `shade-${String(shadeOf(own.step, ratio.bounds))}`, isHatched: false };
  };
  return (
    <div className="map-view ratio-view">
      <CountryMap
        id={`oran-${view.history.metric.key}`}
        text={words.ratioMapText(label, ranges.join(', '), without)}
        lookOf={lookOf}
      />
      <StepKey ratio={ratio} without={without} locale={locale} />
    </div>
  );
}

/** A round number near a share of the largest value: its first digit is 1, 2 or 5. */
function roundNear(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([5, 2, 1].find((factor) => factor * power <= value) ?? 1) * power;
}

/** Shows counts on the map: circles by their area, the large ones first so that small ones lie on them. */
export function CircleMap({
  locale,
  context,
  view,
  circles,
}: MapProps & { readonly circles: ReadonlyMap<string, number> }): ReactNode {
  const words = countryWords[locale].metric;
  const { metric } = view.shown;
  const without = context.plates.filter((plate) => ownNumber(view.shown, plate) === null);
  const outside = without.filter((plate) => view.shown.outside.has(plate)).length;
  const most = Math.max(0, ...circles.values());
  const inOrder = [...circles].toSorted(([, a], [, b]) => b - a);
  const keys = most < 4 ? [most] : [roundNear(most), roundNear(most / 8)];
  return (
    <div className="map-view circle-view">
      <CountryMap
        id={`sayi-${metric.key}`}
        text={words.circleMapText(view.history.metric.label[locale], circles.size, without.length)}
        lookOf={(plate) => ({ className: 'land', isHatched: without.includes(plate) })}
      >
        {inOrder.map(([plate, value]) => (
          <ProvinceCircle key={plate} plate={plate} radius={radiusOf(value, most)} />
        ))}
      </CountryMap>
      <div className="circle-words small">
        {most > 0 && (
          <>
            <p>{words.circleKey}</p>
            <CircleKey values={keys} most={most} say={(value) => amountText(value, metric, locale)} />
          </>
        )}
        {without.length > 0 && (
          <p>
            <span className="swatch hatched" /> {words.noData}: {words.count(without.length)}
            {outside > 0 && ` (${words.notAsked(outside)})`}
          </p>
        )}
      </div>
      <p className="small soft">{words.whyCircles}</p>
    </div>
  );
}
