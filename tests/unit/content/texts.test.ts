import { isIconName } from '@/domain/booklet/icons';
import { readRichText } from '@/domain/booklet/readRichText';
import { proseIssues, statementIssues } from '@/domain/booklet/statementIssues';
import { wordings } from '@/domain/booklet/text';
import { writeText } from '@/domain/booklet/writeText';
import { typedEndings } from '@/domain/booklet/typedEndings';
import { lintTurkish } from '@/domain/turkish/letters';
import { misspeltProvinces } from '@/domain/turkish/provinceNames';
import { front, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { everyParagraph, opened, ownedStatements, placesThat, prose, typedWords } from './everyText';

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function plainWords(paragraphs: readonly (typeof prose)[number][]): string {
  return paragraphs.map(({ paragraph }) => typedWords(paragraph)).join(' ');
}

describe('the texts', () => {
  it('have no typed digit', () => {
    expect(placesThat((paragraph) => /\d/.test(typedWords(paragraph)))).toEqual([]);
  });

  it('are Turkish, with provinces spelt right', () => {
    const names = provinces.map(({ name }) => name);
    const issuesIn = (words: string) => [...lintTurkish(words), ...misspeltProvinces(words, names, 'text')];
    expect(placesThat((paragraph) => issuesIn(typedWords(paragraph)).length > 0)).toEqual([]);
    expect(placesThat((paragraph) => typedEndings(paragraph, 'text').length > 0)).toEqual([]);
  });

  it('put "il" after the province, never a suffix on its name', () => {
    const wrong = placesThat((paragraph) =>
      paragraph.some((inline, index) => {
        const next = paragraph[index + 1];
        return (
          inline.type === 'province' &&
          !(next?.type === 'text' && /^ (ilinde|ilindeki|iline|ilinin|İli) /u.test(next.text))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have single spaces, straight ends and printed quotation marks', () => {
    const wrong = placesThat((paragraph) => {
      const words = typedWords(paragraph, '§');
      return words !== words.trim() || / {2}|[\n\t'"]| [.,;]/.test(words);
    });
    expect(wrong).toEqual([]);
  });

  it('come back unchanged from the rich text editor’s form', () => {
    const changed = placesThat((paragraph) => {
      const read = readRichText(writeText([paragraph]));
      return read.issues.length > 0 || JSON.stringify(read.paragraphs) !== JSON.stringify([paragraph]);
    });
    expect(changed).toEqual([]);
  });

  it('give a first year that is the metric’s own', () => {
    const wrong = ownedStatements.flatMap(({ statement, constants }) => {
      const pieces = opened(statement.text);
      const since = pieces.flatMap((piece) => {
        const metric = piece.type === 'figure' ? metrics.find(({ key }) => key === piece.metric) : undefined;
        return metric?.timeBasis === 'cumulative' && metric.since !== null ? [metric.since] : [];
      });
      const shown = pieces.flatMap((piece) => {
        if (piece.type === 'edition' && piece.since !== null) return [piece.since];
        const constant = piece.type === 'constant' && constants.find(({ key }) => key === piece.constant);
        return constant && constant.kind === 'year' ? [Number(constant.value)] : [];
      });
      return since.every((year) => shown.includes(year)) ? [] : [statement.key];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the length of texts', () => {
  it('is 30 to 90 words for a service', () => {
    const lengths = services.map(({ key }) => ({
      key,
      words: wordCount(plainWords(prose.filter(({ place }) => place === `${key}.description`))),
    }));
    expect(lengths.filter(({ words }) => words < 30 || words > 90)).toEqual([]);
  });

  it('is 30 to 80 words for the openings of sections 1 to 6; the seventh has none', () => {
    const lengths = sections.map(({ key }) =>
      wordCount(plainWords(prose.filter(({ place }) => place === `${key}.opening`))),
    );
    expect(lengths.slice(0, 6).filter((words) => words < 30 || words > 80)).toEqual([]);
    expect(lengths[6]).toBe(0);
  });

  it('is 100 to 150 words for the opening statement', () => {
    const words = wordCount(plainWords(prose.filter(({ place }) => place === 'front.opening')));
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(150);
  });
});

describe('statements', () => {
  it.each(ownedStatements)(
    'can be printed in every wording: $owner.$statement.key',
    ({ statement, constants }) => {
      expect(statementIssues(statement, { rules: 2, metrics, constants })).toEqual([]);
    },
  );

  it.each(ownedStatements)('differ in their wordings: $owner.$statement.key', ({ statement }) => {
    const words = wordings.map((wording) => typedWords(statement[wording]));
    expect(new Set(words).size).toBe(wordings.length);
    expect(words.every((text) => text !== '')).toBe(true);
  });

  it('show no figure where one is missing', () => {
    const others = ownedStatements.flatMap(
      ({ statement: { zero, notReported, suppressed, notApplicable } }) =>
        [zero, notReported, suppressed, notApplicable].flatMap(opened),
    );
    expect(others.filter(({ type }) => type === 'figure')).toEqual([]);
  });

  it('set the numbers of martyrs and veterans large, and no others', () => {
    const large = ownedStatements.filter(({ statement }) => statement.layout === 'highlight');
    expect(large.map(({ statement }) => statement.key)).toEqual(['sehit', 'gazi']);
  });
});

describe('prose', () => {
  it('can be printed', () => {
    const issues = prose.flatMap(({ place, paragraph, constants }) =>
      proseIssues([paragraph], { rules: 2, metrics, constants }, place),
    );
    expect(issues).toEqual([]);
  });
});

describe('services and sections', () => {
  it('are thirty services, each in one section, in seven sections', () => {
    const placed = sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'service' ? [part.service] : [])),
    );
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(placed).toEqual(services.map(({ key }) => key));
    expect(new Set(placed).size).toBe(30);
  });

  it('use icons of the booklet’s own set, each once', () => {
    const icons = services.map(({ icon }) => icon);
    expect(icons.filter((icon) => !isIconName(icon))).toEqual([]);
    expect(new Set(icons).size).toBe(icons.length);
  });

  it('define constants with a source, without repeating a key, and use each', () => {
    for (const { key, constants } of [...services, ...sections]) {
      const keys = constants.map((constant) => constant.key);
      const used = everyParagraph
        .filter(({ place }) => place.startsWith(`${key}.`))
        .flatMap(({ paragraph }) => opened(paragraph))
        .flatMap((inline) => (inline.type === 'constant' ? [inline.constant] : []));
      expect(keys).toEqual([...new Set(keys)]);
      expect([...new Set(used)].sort()).toEqual([...keys].sort());
      expect(constants.filter(({ source }) => source === '')).toEqual([]);
    }
  });

  it('mark the action plan’s figures as expiring with it', () => {
    const women = sections.find(({ key }) => key === 'kadin');
    expect(women?.constants.map(({ value, validUntil }) => [value, validUntil])).toEqual(
      ['4', '2021', '2025', '5', '28', '227'].map((value) => [value, '2025-12-31']),
    );
  });

  it('are issued by the ministry’s department', () => {
    expect([front.issuer, front.department, front.bookletTitle]).toEqual([
      'Aile ve Sosyal Hizmetler Bakanlığı',
      'Strateji Geliştirme Başkanlığı',
      'İli Bilgilendirme Kitapçığı',
    ]);
  });
});
