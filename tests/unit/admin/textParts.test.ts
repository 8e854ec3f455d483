import { textDifferences } from '@/desk/review/textParts';
import { metric } from '../../factories/texts';
import { check, section, service } from '../../factories/edition';

const blanks = {
  locale: 'tr',
  metrics: { hane: { tr: 'ulaşılan hane', en: 'households reached' } },
} as const;

describe('what a reviewer of texts compares', () => {
  it('is nothing where the text equals its approved copy', () => {
    const same = { collection: 'services', copy: service } as const;
    expect(textDifferences(same, same, blanks)).toEqual([]);
  });

  it('is the piece that changed, its blanks named and its suffix shown', () => {
    const [statement] = service.statements;
    if (statement === undefined) throw new Error('The service has a statement');
    const text = [
      { type: 'figure', metric: 'hane', display: null, suffix: 'dative', emphasis: true },
      { type: 'text', text: ' ulaşıldı.' },
    ] as const;
    const after = { ...service, name: 'ASDEP', statements: [{ ...statement, text }] };
    expect(
      textDifferences(
        { collection: 'services', copy: service },
        { collection: 'services', copy: after },
        blanks,
      ),
    ).toEqual([
      { heading: 'Ad', before: 'Aile Sosyal Destek Programı', after: 'ASDEP' },
      {
        heading: 'hane · sayı olduğunda',
        before: '[ulaşılan hane] haneye ulaşılmıştır.',
        after: expect.stringMatching(/^\[ulaşılan hane .+\] ulaşıldı\.$/) as string,
      },
    ]);
  });

  it('is every piece of a text that was never approved', () => {
    const headings = textDifferences(null, { collection: 'sections', copy: section }, blanks).map(
      ({ heading, before }) => [heading, before],
    );
    expect(headings).toContainEqual(['Başlık', null]);
    expect(headings).toContainEqual(['gonulluler · sayı olduğunda', null]);
  });

  it('shows a field of a metric that it has no place for', () => {
    const copy = { ...metric('hane'), source: 'TÜİK' };
    expect(
      textDifferences(
        { collection: 'metrics', copy: metric('hane') },
        { collection: 'metrics', copy },
        blanks,
      ),
    ).toEqual([{ heading: 'Kaynak', before: null, after: 'TÜİK' }]);
  });

  it('reads metrics and checks as well', () => {
    const [changed] = textDifferences(
      { collection: 'metrics', copy: metric('hane') },
      { collection: 'metrics', copy: metric('hane', { required: false }) },
      blanks,
    );
    expect(changed).toEqual({ heading: 'Özellikler', before: 'zorunlu', after: null });
    const [rule] = textDifferences(null, { collection: 'checks', copy: check }, blanks);
    expect(rule?.after).toBe('kiz-cocuk <= cocuk');
  });
});
