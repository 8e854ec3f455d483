import { checks, front, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import type { EditionPins } from '@/domain/booklet/textCopy';
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
