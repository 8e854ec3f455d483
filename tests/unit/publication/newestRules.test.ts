import { front, metrics, sections, services } from '@/demo/content';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { Service } from '@/domain/booklet/text';
import { withAdopted } from '@/domain/publication/adoption';
import { erratumOf } from '@/domain/publication/erratumOf';
import { differingPairs, passageGroups } from '@/domain/publication/passages';
import { isWhollyWorded, unprintableTexts } from '@/domain/publication/unprintableTexts';
import { compose } from '@/domain/booklet/compose';
import { igdirSnapshot } from '../../factories/snapshot';

/** A service as an edition pinned it before figures were worded one by one. */
function former(service: Service): Service {
  return {
    ...service,
    statements: service.statements.map((statement) => ({ ...statement, notApplicable: [], figures: [] })),
  };
}

const texts = { rules: 1, front, sections, services: services.map(former) } as const;
const pins: EditionPins = { texts, metrics, checks: [] };
const taken = services.map((copy) => ({ collection: 'services' as const, id: copy.key, copy }));

describe('an edition that was pinned under the first rules', () => {
  it('can be printed as it is, and is not held to the newest', () => {
    expect(isWhollyWorded(pins)).toBe(false);
    expect(unprintableTexts(pins)).toEqual([]);
    const newest = { ...pins, texts: { ...texts, rules: 2 as const } };
    expect(new Set(unprintableTexts(newest).map(({ problem }) => problem))).toEqual(
      new Set(['figure_wording_missing', 'wording_missing']),
    );
  });

  it('keeps its rules while one statement lacks the words, and is composed by the newest after the last', () => {
    expect(withAdopted(pins, taken.slice(1)).texts.rules).toBe(1);
    expect(withAdopted(pins, taken).texts.rules).toBe(2);
    expect(unprintableTexts(withAdopted(pins, taken))).toEqual([]);
  });
});

describe('the words of an erratum', () => {
  it('tell nothing of a section’s own statement whose figures are worded apart, where it reads as before', () => {
    const whole = igdirSnapshot();
    const [one, two] = ['sehit', 'gazi'].map((key) => ({
      metric: key,
      text: [{ type: 'figure', metric: key, display: null, suffix: null, emphasis: true }] as const,
      zero: [{ type: 'text', text: `${key} yok.` }] as const,
      subject: [{ type: 'text', text: `${key} sayısı` }] as const,
    }));
    if (one === undefined || two === undefined) throw new Error('two figures');
    const own = whole.texts.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) =>
        part.type === 'statement' && part.statement.key === 'sehit'
          ? {
              ...part,
              statement: {
                ...part.statement,
                layout: 'sentence' as const,
                text: [...one.text, ...two.text],
                figures: [one, two],
              },
            }
          : part,
      ),
    }));
    const missing = { value: { kind: 'not_reported' } as const, asOf: null, revision: 2 };
    const before = {
      ...whole,
      texts: { ...whole.texts, sections: own },
      figures: { ...whole.figures, gazi: missing },
    };
    const other = { value: { kind: 'number', amount: 9 } as const, asOf: null, revision: 2 };
    const after = { ...before, figures: { ...before.figures, 'shm-merkez': other } };
    expect(erratumOf(before, before, 1).passages).toEqual([]);
    expect(erratumOf(before, after, 1).passages.map(({ metrics }) => metrics)).toEqual([['shm-merkez']]);
  });

  it('set the sentence of a figure beside its own, in whichever order the others come', () => {
    const whole = igdirSnapshot();
    const figures = { ...whole.figures };
    const number = (amount: number) => ({
      value: { kind: 'number', amount } as const,
      asOf: null,
      revision: 2,
    });
    const missing = { value: { kind: 'not_reported' } as const, asOf: null, revision: 2 };
    const before = { ...whole, figures: { ...figures, 'sonim-toplam': missing, 'sonim-kadin': number(7) } };
    const after = { ...whole, figures: { ...figures, 'sonim-toplam': missing, 'sonim-kadin': number(8) } };
    expect(erratumOf(before, after, 1).passages.map((each) => [each.before?.text, each.after?.text])).toEqual(
      [
        [
          'Iğdır ilinde ŞÖNİM’den hizmet alan kadın sayısı 7’dir.',
          'Iğdır ilinde ŞÖNİM’den hizmet alan kadın sayısı 8’dir.',
        ],
      ],
    );
  });

  it('set a sentence beside those that took its place when its figures were worded apart', () => {
    const before = igdirSnapshot();
    const lost = { value: { kind: 'not_reported' } as const, asOf: null, revision: 2 };
    const after = { ...before, figures: { ...before.figures, 'cocuk-evleri-cocuk': lost } };
    const groupsOf = (snapshot: typeof before) =>
      passageGroups(compose(snapshot)).filter(({ key }) => key === 'cocuk/cocuk-evleri.cocuk-evleri');
    const [[was], [is]] = [groupsOf(before), groupsOf(after)];
    const pairs = differingPairs(was?.passages ?? [], is?.passages ?? [], ({ text }) => text);
    expect(pairs.map((pair) => [pair.before?.text, pair.after?.text])).toEqual([
      [
        'Iğdır ilindeki 5\u00A0çocuk evinde 28\u00A0çocuğun bakımı sağlanmaktadır.',
        'Iğdır ilinde 5\u00A0çocuk evi bulunmaktadır.',
      ],
      [undefined, 'Iğdır ilindeki çocuk evlerinde bakımı sağlanan çocuk sayısı bildirilmemiştir.'],
    ]);
  });
});
