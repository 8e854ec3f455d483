import type { Person } from '@/domain/permissions/person';
import { sheetVerbs } from '@/contract/sheetView';
import type {
  EditionHead,
  EntryStanding,
  SheetCheck,
  SheetFigure,
  SheetMetric,
  SheetSection,
  SheetService,
  SheetTerm,
  SheetView,
} from '@/contract/sheetView';
import type { Locale } from '@/domain/bilingual';
import { usualBounds } from '@/domain/checks/bounds';
import { codeOf, type Check, type Term } from '@/domain/checks/check';
import type { Finding } from '@/domain/checks/finding';
import { questionsIn } from '@/domain/checks/questions';
import { barredIn } from '@/domain/workflow/decide';
import type { Metric } from '@/domain/figures/metric';
import { ageOf, type Earlier } from '@/domain/figures/unchanged';
import { carriable } from '@/domain/publication/carriable';
import { isFallAccepted } from '@/domain/publication/readiness';
import { findingsOn, storedReasons } from '../sheet/figureFlags';
import { carriedIn, factsOfFigure } from '../sheet/figureFacts';
import { readNames, type NameOf } from '../sheet/directory';
import type { SheetContext } from '../sheet/sheetContext';
import { earlierOf, returnedOf, shownState } from './figureView';
import { typingWork, type TypingWork } from './secondTyping';
import { composeParagraph } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import type { Section } from '@/domain/booklet/text';
import { entryPhase, extensionOf, type EntryException } from '@/domain/workflow/entryPhase';
import { shownPublication } from '@/domain/publication/readable';
import type { ActContext } from '../sheet/actRequest';
import { istanbulDate } from '@/domain/days';
import { progressOfSheet } from '../sheet/advanceSheet';

/** Makes the row of one figure for this person: what is as for an untouched figure is left out. */
function rowOf(
  sheet: SheetContext,
  { person, nameOf, locale, typing }: Looking,
  metric: Metric,
): SheetFigure {
  const figure = sheet.figures.get(metric.key) ?? null;
  const [previous, ...older] = earlierOf(sheet, metric.key);
  const question = { metric: metric.key, value: figure?.value ?? null, note: figure?.note ?? null };
  const facts = factsOfFigure(sheet, person, question);
  const findings = findingsOn(sheet, metric, question.value);
  const asks = questionsIn(findings, { note: question.note, reasonsOf: storedReasons(sheet) });
  const { stage = null } = figure ?? {};
  const returned = figure && returnedOf(figure, nameOf);
  return {
    metric: rowMetric(metric, locale),
    revision: figure?.revision ?? 0,
    state: shownState(figure),
    ...(stage !== null && { stage }),
    ...given({ typing: typing.get(metric.key) }),
    value: question.value,
    ...given({ note: figure?.note, asOf: figure?.asOf, unchanged: figure?.unchanged }),
    ...(previous && {
      previous: { value: previous.value, age: 1 + ageOf(previous.value, older) },
    }),
    ...given({
      carried: carriedIn(sheet, metric, question.value),
      carriable: carriableIn(sheet, metric, previous),
      peers: peersOf(sheet, metric),
      changedBy: nameOf(figure?.changedBy ?? null),
    }),
    ...(returned && { returned }),
    ...(isFallAccepted(figure) && { fallAccepted: true }),
    ...some('flags', codesOf(findings)),
    ...some('asks', codesOf(asks)),
    ...some(
      'may',
      sheetVerbs.filter((verb) => barredIn(verb, facts) === null),
    ),
  };
}

/** What may be carried over is mostly what the row says anyway. */
function carriableIn(
  { place, earlier }: SheetContext,
  metric: Metric,
  previous: Earlier | undefined,
): SheetFigure['carriable'] | null {
  const value = carriable(metric, place.edition, earlier.get(metric.key) ?? [])?.value ?? null;
  const isPrevious =
    previous?.value.kind === 'number' &&
    value?.amount === previous.value.amount &&
    value.edition === previous.edition;
  return isPrevious ? true : value;
}

function peersOf(sheet: SheetContext, metric: Metric): SheetFigure['peers'] | null {
  const peers = sheet.peersOf(metric.key);
  if (peers === null) return null;
  const { median, country, similar } = peers;
  return { median, country, similar };
}

interface Looking {
  readonly person: Person;
  readonly nameOf: NameOf;
  readonly locale: Locale;
  readonly typing: ReadonlyMap<string, TypingWork['kind']>;
}

const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

type Given<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Leaves out what is not there. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;
}

/** Leaves out an empty list. */
function some<K extends string, T>(key: K, list: readonly T[]): { readonly [N in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [N in K]: readonly T[] });
}

function rowMetric(metric: Metric, locale: Locale): SheetMetric {
  const { key, label, unit, timeBasis, required, display, sensitive, threshold } = metric;
  return {
    ...{ key, label: label[locale], unit, timeBasis, required },
    ...(display !== 'integer' && { display }),
    ...(sensitive && { threshold }),
  };
}

/** Makes the data-entry screen of one sheet for this person, in this language. */
export async function sheetView(
  { payload, person, now }: ActContext,
  sheet: SheetContext,
  locale: Locale,
): Promise<SheetView> {
  const people = [...sheet.figures.values()].flatMap(({ changedBy, returnedBy }) => [changedBy, returnedBy]);
  const nameOf = await readNames(payload, people);
  const work = typingWork(sheet, person);
  const looking = {
    person,
    nameOf,
    locale,
    typing: new Map(work.map(({ metric, kind }) => [metric.key, kind])),
  };
  const view = (metric: Metric): SheetFigure => rowOf(sheet, looking, metric);
  const { province, edition, revision } = sheet;
  const shown = shownPublication(sheet.publications);
  const owed = work.filter(({ kind }) => kind !== 'awaited').length;
  const booklet = shown?.kind === 'withdrawal' ? null : shown;
  return {
    edition: edition.head,
    province: { plate: province.plate, name: province.name },
    revision,
    before: sheet.before.edition,
    peersOf: sheet.context?.edition ?? null,
    entry: entryStanding(edition.head, sheet.exceptions, now),
    extension: extensionIn(sheet, now),
    now: now.toISOString(),
    progress: progressOfSheet(sheet),
    sections: edition.pins.texts.sections.flatMap((section) => sectionView(sheet, section, view)),
    checks: sheet.checks.map((check) => checkRow(check, locale)),
    ...some('notAsked', notAskedIn(sheet, locale)),
    bounds: sheet.context?.bounds ?? usualBounds,
    ...given({ secondTyping: owed === 0 ? null : owed }),
    publication: booklet && { number: booklet.number, at: booklet.at },
  };
}

function notAskedIn(
  { edition, asked }: SheetContext,
  locale: Locale,
): readonly Pick<SheetMetric, 'key' | 'label'>[] {
  const keys = new Set(asked.map(({ key }) => key));
  const others = edition.pins.metrics.filter(({ key }) => !keys.has(key));
  return others.map(({ key, label }) => ({ key, label: label[locale] }));
}

function checkRow(check: Check, locale: Locale): SheetCheck {
  const { left, right, comparison, severity, message } = check;
  return {
    ...{ code: codeOf(check), severity, comparison, message: message[locale] },
    left: left.map(termRow),
    right: right.map(termRow),
  };
}

const termRow = ({ metric, coefficient }: Term): SheetTerm =>
  coefficient === 1 ? { metric } : { metric, coefficient };

/** Tells whether figures can be entered now, and whether the date by which they were due has passed. */
export function entryStanding(
  { state, entryOpens, entryDue, entryCloses }: EditionHead,
  exceptions: readonly EntryException[],
  now: Date,
): EntryStanding {
  const phase = entryPhase({ state, entryOpens, entryCloses, exceptions }, now);
  const isLate = entryDue !== null && istanbulDate(now) > entryDue;
  return phase === 'open' && isLate ? 'late' : phase;
}

function extensionIn({ edition, exceptions }: SheetContext, now: Date): SheetView['extension'] {
  const extension = extensionOf({ ...edition, exceptions }, now);
  return extension === null ? null : { until: extension.until, reason: extension.reason };
}

function sectionView(
  sheet: SheetContext,
  section: Section,
  view: (metric: Metric) => SheetFigure,
): readonly SheetSection[] {
  const metrics = sheet.asked.filter((metric) => metric.section === section.key);
  if (metrics.length === 0) return [];
  const { key, number } = section;
  return [{ key, number, title: sectionTitle(sheet, section), services: servicesOf(sheet, metrics, view) }];
}

/** Gives a section's heading as it prints, with the province's name and the edition's year. */
export function sectionTitle(sheet: Pick<SheetContext, 'edition' | 'province'>, section: Section): string {
  return plainText(
    composeParagraph(section.title, {
      edition: sheet.edition.facts,
      province: sheet.province,
      metrics: sheet.edition.pins.metrics,
      values: {},
      dates: {},
      rules: sheet.edition.pins.texts.rules,
      constants: section.constants,
      place: `${section.key}.title`,
    }),
  );
}

/** Metrics in the sheet's order, those of one service together. */
function servicesOf(
  sheet: SheetContext,
  metrics: readonly Metric[],
  view: (metric: Metric) => SheetFigure,
): readonly SheetService[] {
  const keys = [...new Set(metrics.map(({ service }) => service))];
  return keys.map((key) => ({
    key,
    name: sheet.edition.pins.texts.services.find((service) => service.key === key)?.name ?? null,
    figures: metrics.filter(({ service }) => service === key).map(view),
  }));
}
