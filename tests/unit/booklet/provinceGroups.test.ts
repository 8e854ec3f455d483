import { composeStatement } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import { conditionSides, isAsked, isMeantFor, type ProvinceCondition } from '@/domain/figures/metric';
import type { Statement } from '@/domain/booklet/text';
import type { FigureValue } from '@/domain/figures/figureValue';
import { provinces } from '@/demo/content/provinces';
import { compose } from '@/domain/booklet/compose';
import { statementsOf } from '@/press/booklet/anchors';
import { observedIn } from '../../factories/openData';
import { igdirSnapshot } from '../../factories/snapshot';
import {
  clause,
  edition,
  figure,
  igdir,
  metric,
  number,
  statement,
  text,
  wordsApart,
} from '../../factories/texts';

const inside = { group: 'deniz', side: 'inside' } as const;
const outside = { group: 'deniz', side: 'outside' } as const;
const byTheSea = { ...igdir, groups: ['deniz', 'ada'] };

describe('what is meant for a group of provinces', () => {
  it.each<[ProvinceCondition | null, readonly string[], boolean]>([
    [null, [], true],
    [null, ['deniz'], true],
    [inside, ['deniz', 'ada'], true],
    [inside, ['ada'], false],
    [inside, [], false],
    [outside, ['deniz'], false],
    [outside, ['ada'], true],
  ])('%j in a province of %j: %s', (where, groups, expected) => {
    expect(isMeantFor(where, { groups })).toBe(expected);
  });

  it('is meant for each province on exactly one side', () => {
    for (const province of provinces) {
      const sides = conditionSides.filter((side) => isMeantFor({ group: 'deprem-bolgesi', side }, province));
      expect(sides).toHaveLength(1);
    }
  });

  it('is asked only where the province has the service too', () => {
    const asked = { service: 'liman', where: inside };
    expect(isAsked(asked, byTheSea)).toBe(true);
    expect(isAsked(asked, { ...byTheSea, absentServices: ['liman'] })).toBe(false);
    expect(isAsked(asked, igdir)).toBe(false);
  });
});

describe('a statement', () => {
  const metrics = [metric('ev'), metric('liman', { where: inside })];

  function said(
    given: Statement,
    province = igdir,
    values: Record<string, FigureValue> = {},
  ): readonly string[] {
    const sentences = composeStatement({
      statement: given,
      values: { ev: number(5), ...values },
      dates: {},
      rules: 2,
      metrics,
      constants: [],
      edition,
      province,
    });
    return sentences.map(({ runs }) => plainText(runs).replaceAll('\u00A0', ' '));
  }

  it('is printed only for whom it is meant; a fact of a province needs no figure', () => {
    const fact = statement([text('İlde çalışma grubu vardır.')], { where: inside });
    expect(said(fact, byTheSea)).toEqual(['İlde çalışma grubu vardır.']);
    expect(said(fact)).toEqual([]);
  });

  const both = statement(
    [figure('ev'), text(' ev'), clause(text(' ve '), figure('liman'), text(' liman')), text(' var.')],
    { figures: [wordsApart('ev', 'Ev'), wordsApart('liman', 'Liman')] },
  );

  it('leaves out a clause whose figure is not asked in the province, and nothing else', () => {
    expect(said(both, byTheSea, { liman: number(2) })).toEqual(['5 ev ve 2 liman var.']);
    expect(said(both)).toEqual(['5 ev var.']);
    expect(said(both, igdir, { ev: { kind: 'not_reported' } })).toEqual(['Bildirilmemiştir.']);
    expect(said(both, byTheSea)).toEqual(['Ev: 5.', 'Liman için veri bulunmamaktadır.']);
  });

  it('words the others apart where a figure outside clauses is not asked', () => {
    const needed = { ...both, text: [figure('ev'), text(' ev ve '), figure('liman'), text(' liman var.')] };
    expect(said(needed, byTheSea, { liman: number(2) })).toEqual(['5 ev ve 2 liman var.']);
    expect(said(needed)).toEqual(['Ev: 5.']);
  });
});

describe('psychosocial support after the earthquakes', () => {
  const arrived = 'psikososyal-destek-kisi';
  const here = 'psikososyal-destek-bolge-kisi';

  it.each(provinces)('is told of $name for whom it is true', (province) => {
    const { name, groups } = province;
    const { figures, ...rest } = igdirSnapshot();
    const { [arrived]: given, ...others } = figures;
    if (given === undefined) throw new Error('no figure');
    const key = groups.includes('deprem-bolgesi') ? here : arrived;
    const snapshot = { ...rest, province, figures: { ...others, [key]: given } };
    const words = statementsOf(compose(snapshot))
      .filter(({ metrics }) => metrics.includes(arrived) || metrics.includes(here))
      .map(({ runs }) => plainText(runs).replaceAll('\u00A0', ' '));
    expect(words).toEqual([
      key === here
        ? `6 Şubat 2023 depremlerinin ardından ${name} ilinde 2.477 kişiye psikososyal destek verilmiştir.`
        : `6 Şubat 2023 depremlerinin ardından afet bölgesinden ${name} iline gelen 2.477 kişiye psikososyal destek verilmiştir.`,
    ]);
    const rows = observedIn(snapshot).map(({ metric: { key: row } }) => row);
    expect(rows.filter((row) => row === here || row === arrived)).toEqual([key]);
  });

  it('knows the eleven provinces of the disaster area', () => {
    expect(
      provinces.filter(({ groups }) => groups.includes('deprem-bolgesi')).map(({ name }) => name),
    ).toEqual([
      'Adana',
      'Adıyaman',
      'Diyarbakır',
      'Elazığ',
      'Gaziantep',
      'Hatay',
      'Malatya',
      'Kahramanmaraş',
      'Şanlıurfa',
      'Kilis',
      'Osmaniye',
    ]);
    expect(provinces.filter(({ groups }) => groups.includes('denize-kiyisi-olan'))).toHaveLength(28);
  });
});
