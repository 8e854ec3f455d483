import { checks, front, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import type { Section, Service, Statement } from '@/domain/booklet/text';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { Metric } from '@/domain/figures/metric';
import {
  frontIssues,
  sectionIssues,
  serviceIssues,
  unprintableTexts,
} from '@/domain/publication/unprintableTexts';
import { signIssuesIn } from '@/domain/turkish/signs';
import { bookletWords } from '@/messages/booklet/booklet';
import { eachText } from '../../factories/eachText';

const pins: EditionPins = { texts: { rules: 2, front, sections, services }, metrics, checks };
const given = { metrics, rules: 2 } as const;
const spoil = (text: string): string => `${text}∑`;
const refused = (issues: ReturnType<typeof frontIssues>): readonly unknown[] =>
  issues.filter(({ problem }) => problem === 'sign_unprintable').map(({ context }) => context?.['signs']);

describe('signs that cannot be printed', () => {
  it('stand in no text of a new installation, and in no word of the booklet itself', () => {
    expect(unprintableTexts(pins)).toEqual([]);
    expect(signIssuesIn([provinces, bookletWords.tr], '')).toEqual([]);
  });

  it('are found in each text of a service, a section, the front matter and a metric', () => {
    const found = [
      ...services
        .flatMap((service) => [...eachText(service, spoil)])
        .map(([path, service]) => [path, refused(serviceIssues(service, given))]),
      ...sections
        .flatMap((section) => [...eachText(section, spoil)])
        .map(([path, section]) => [path, refused(sectionIssues(section, given))]),
      ...[...eachText(front, spoil)].map(([path, each]) => [path, refused(frontIssues(each))]),
    ];
    expect(found.length).toBeGreaterThan(400);
    for (const [path, signs] of found) expect([path, signs]).toEqual([path, ['“∑” (U+2211)']]);
    const labels = [...eachText(metrics.slice(0, 1), spoil)];
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const [, spoilt] of labels) {
      const other = { ...pins, metrics: [...spoilt, ...metrics.slice(1)] };
      expect(refused(unprintableTexts(other))).toEqual(['“∑” (U+2211)']);
    }
  });
});

describe('a metric that some province is asked for', () => {
  const sea = { group: 'deniz', side: 'inside' } as const;
  const land = { group: 'deniz', side: 'outside' } as const;
  const [service] = services.filter(({ key }) => key === 'ces');
  if (service === undefined) throw new Error('a service with a provincial line');
  const own = metrics.filter((metric) => metric.service === service.key);
  const withService = (changes: Partial<Service>): EditionPins => ({
    ...pins,
    texts: {
      ...pins.texts,
      services: services.map((each) => (each === service ? { ...each, ...changes } : each)),
    },
  });
  const withMetrics = (given: EditionPins, changes: Partial<Metric>): EditionPins => ({
    ...given,
    metrics: given.metrics.map((each) => (own.includes(each) ? { ...each, ...changes } : each)),
  });
  const inGroup = (where: Statement['where']) =>
    withService({ statements: service.statements.map((each) => ({ ...each, where })) });
  const unsaid = (given: EditionPins): readonly string[] =>
    unprintableTexts(given).flatMap(({ problem, field }) => (problem === 'metric_unsaid' ? [field] : []));
  const all = own.map(({ key }) => key);

  it.each([
    ['no statement has it anywhere', withService({ statements: [] }), []],
    ['its statement is meant for fewer provinces', inGroup(sea), all],
    ['its statement is meant for the others', withMetrics(inGroup(land), { where: sea }), all],
    ['both are meant for the same', withMetrics(inGroup(sea), { where: sea }), []],
    ['it is asked of fewer', withMetrics(pins, { where: sea }), []],
    ['its statement goes with a service that is not its own', withMetrics(pins, { service: null }), all],
  ])('is said in its booklet: %s', (_, given, expected) => {
    expect(own.length).toBeGreaterThan(0);
    expect(unsaid(given)).toEqual(expected);
  });

  it('is not looked for under the first rules, nor where its service stands in no section', () => {
    const given = inGroup(sea);
    expect(unsaid({ ...given, texts: { ...given.texts, rules: 1 } })).toEqual([]);
    const parts = (section: Section) =>
      section.parts.filter((part) => part.type !== 'service' || part.service !== service.key);
    const without = sections.map((section) => ({ ...section, parts: parts(section) }));
    expect(unsaid({ ...given, texts: { ...given.texts, sections: without } })).toEqual([]);
  });
});
