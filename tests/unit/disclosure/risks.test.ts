import fc from 'fast-check';
import { decisionIssues } from '@/domain/disclosure/decisionIssues';
import { asItStands } from '@/domain/disclosure/decision';
import { partitionChecks } from '@/domain/checks/check';
import { quotesIn } from '@/domain/disclosure/elsewhere';
import { disclosureOf, type DisclosureQuestion } from '@/domain/disclosure/disclosureRisks';
import { keyOfRisk } from '@/domain/disclosure/risk';
import { byWhom, counted, decisionOn, printed, question, sumOf, valueOf } from './figuresAtRisk';

/** The risks in short: `cocuk below_threshold`, with the publication that is meant. */
function risksIn(asked: DisclosureQuestion): readonly string[] {
  return disclosureOf(asked).risks.map(({ kind, metric, elsewhere }) =>
    [metric, kind, ...(elsewhere === null ? [] : [elsewhere.edition, elsewhere.number])].join(' '),
  );
}

const cumulative = [counted('cocuk', { timeBasis: 'cumulative', since: 2018 })];
const sonim = [sumOf('toplam', ['kadin', 'erkek', 'cocuk'])];
const before = (cocuk: number | 'k') => [printed('2024-1', 1, { cocuk })];
const after = (cocuk: number | 'k') => [printed('2025-1', 1, { cocuk })];

describe('what a booklet would disclose', () => {
  it.each([
    ['a count below its threshold', question({ cocuk: 4 }), ['cocuk below_threshold']],
    ['nothing at the threshold', question({ cocuk: 5 }), []],
    ['nothing at zero', question({ cocuk: 0 }), []],
    [
      'nothing of what is not sensitive',
      question({ ev: 1 }, { metrics: [counted('ev', { sensitive: false })] }),
      [],
    ],
    [
      'a count below a threshold of its own',
      question({ cocuk: 9 }, { metrics: [counted('cocuk', { threshold: 10 })] }),
      ['cocuk below_threshold'],
    ],
    [
      'the one term of a sum that is suppressed',
      question({ kadin: 70, erkek: 20, cocuk: 'k', toplam: 93 }, { checks: sonim }),
      ['cocuk derivable_from_total'],
    ],
    [
      'the one term that was not reported',
      question({ kadin: 70, erkek: 20, cocuk: 'x', toplam: 93 }, { checks: sonim }),
      ['cocuk derivable_from_total'],
    ],
    [
      'a suppressed total of printed parts',
      question({ kadin: 70, erkek: 20, cocuk: 10, toplam: 'k' }, { checks: sonim }),
      ['toplam derivable_from_total'],
    ],
    [
      'two suppressed terms that share too little',
      question({ kadin: 70, erkek: 'k', cocuk: 'k', toplam: 73 }, { checks: sonim }),
      ['erkek derivable_from_total', 'cocuk derivable_from_total'],
    ],
    [
      'nothing where two share enough',
      question({ kadin: 70, erkek: 'k', cocuk: 'k', toplam: 74 }, { checks: sonim }),
      [],
    ],
    [
      'nothing where two were not reported',
      question({ kadin: 70, erkek: 'x', cocuk: 'x', toplam: 71 }, { checks: sonim }),
      [],
    ],
    [
      'the parts that do not apply count as none',
      question({ kadin: 70, erkek: '-', cocuk: 'k', toplam: 90 }, { checks: sonim }),
      ['cocuk derivable_from_total'],
    ],
    [
      'a part of a small whole',
      question(
        { cocuk: 'k', toplam: 6 },
        {
          checks: [{ ...sumOf('toplam', ['cocuk']), comparison: '<=', severity: 'hard' }],
          metrics: [counted('cocuk', { threshold: 8 }), counted('toplam')],
        },
      ),
      ['cocuk derivable_from_total'],
    ],
    [
      'nothing from a rule of practice',
      question({ cocuk: 'k', toplam: 6 }, { checks: [{ ...sumOf('toplam', ['cocuk']), comparison: '<=' }] }),
      [],
    ],
    [
      'a suppressed count that another edition prints small',
      question({ cocuk: 'k' }, { elsewhere: before(3) }),
      ['cocuk shown_in_another_edition 2024-1 1'],
    ],
    ['nothing where the other one is large', question({ cocuk: 'k' }, { elsewhere: before(300) }), []],
    [
      'a suppressed total between two editions that print nearly the same',
      question({ cocuk: 'k' }, { metrics: cumulative, elsewhere: [...before(30), ...after(32)] }),
      ['cocuk shown_in_another_edition 2025-1 1'],
    ],
    [
      'nothing between two that are far apart',
      question({ cocuk: 'k' }, { metrics: cumulative, elsewhere: [...before(30), ...after(50)] }),
      [],
    ],
    [
      'a small count that another edition suppresses',
      question({ cocuk: 3 }, { elsewhere: before('k') }),
      ['cocuk below_threshold', 'cocuk reveals_another_edition 2024-1 1'],
    ],
    [
      'what another edition suppresses between this and a third',
      question(
        { cocuk: 32 },
        { metrics: cumulative, elsewhere: [printed('2023-2', 1, { cocuk: 30 }), ...before('k')] },
      ),
      ['cocuk reveals_another_edition 2024-1 1', 'cocuk differencing 2023-2 1'],
    ],
    [
      'what an earlier number of the same booklet suppressed, however large',
      question({ cocuk: 5000 }, { elsewhere: [printed('2024-2', 1, { cocuk: 'k' })] }),
      ['cocuk reveals_another_edition 2024-2 1'],
    ],
    [
      'what an earlier number of the same booklet still shows',
      question(
        { cocuk: 'k' },
        { elsewhere: [printed('2024-2', 1, { cocuk: 12 }), printed('2024-2', 2, { cocuk: 13 })] },
      ),
      ['cocuk still_public 2024-2 2', 'cocuk still_public 2024-2 1'],
    ],
    [
      'a total that rose by few',
      question({ cocuk: 34 }, { metrics: cumulative, elsewhere: before(30) }),
      ['cocuk differencing 2024-1 1'],
    ],
    [
      'nothing of one that rose by more',
      question({ cocuk: 35 }, { metrics: cumulative, elsewhere: before(30) }),
      [],
    ],
    [
      'nothing of one that stayed',
      question({ cocuk: 30 }, { metrics: cumulative, elsewhere: before(30) }),
      [],
    ],
    ['nothing of one that fell', question({ cocuk: 29 }, { metrics: cumulative, elsewhere: before(30) }), []],
    ['nothing of a stock that rose', question({ cocuk: 34 }, { elsewhere: before(30) }), []],
    [
      'a total that a later edition has by few more',
      question({ cocuk: 34 }, { metrics: cumulative, elsewhere: after(36) }),
      ['cocuk differencing 2025-1 1'],
    ],
    [
      'a total that rose by few since the number before',
      question({ cocuk: 34 }, { metrics: cumulative, elsewhere: [printed('2024-2', 1, { cocuk: 32 })] }),
      ['cocuk differencing 2024-2 1'],
    ],
    [
      'a total that rose by few since a recorded edition',
      question({ cocuk: 34 }, { metrics: cumulative, elsewhere: [printed('2019-1', null, { cocuk: 33 })] }),
      ['cocuk differencing 2019-1 '],
    ],
  ])('is %s', (_, asked, expected) => {
    expect(risksIn(asked)).toEqual(expected);
  });

  it('offers the smallest term that protects a computable one, and last the total', () => {
    const asked = question({ kadin: 70, erkek: 20, cocuk: 'k', toplam: 93 }, { checks: sonim });
    expect(disclosureOf(asked).risks[0]?.others).toEqual(['erkek', 'kadin', 'toplam']);
    const few = question({ kadin: 70, erkek: 1, cocuk: 'k', toplam: 73 }, { checks: sonim });
    // With one man more two unknown ones still share three: that protects nobody.
    const computable = disclosureOf(few).risks.find(({ kind }) => kind === 'derivable_from_total');
    expect(computable?.others).toEqual(['kadin', 'toplam', 'erkek']);
  });
});

it('sees a number that another edition carried over from this one', () => {
  const carried = { kind: 'carried_over', amount: 371, edition: '2024-2' } as const;
  const elsewhere = [{ edition: '2025-1', number: 1, values: new Map([['cocuk', carried]]) }];
  expect(risksIn(question({ cocuk: 'k' }, { elsewhere }))).toEqual([
    'cocuk shown_in_another_edition 2025-1 1',
  ]);
});

describe('a decision', () => {
  it('to print takes the risks that were seen, for this value and revision alone', () => {
    const asked = question({ cocuk: 4 });
    const decided = { ...asked, decisions: [decisionOn(asked, 'cocuk', 'publish')] };
    expect(disclosureOf(decided)).toMatchObject({ risks: [{ metric: 'cocuk' }], undecided: [] });
    const figure = { value: valueOf(3), asOf: null, revision: 4 };
    expect(disclosureOf({ ...decided, figures: { cocuk: figure } }).undecided).toHaveLength(1);
    const again = { value: valueOf(4), asOf: null, revision: 7 };
    expect(disclosureOf({ ...decided, figures: { cocuk: again } }).undecided).toHaveLength(1);
  });

  it('to print does not take a risk that came later', () => {
    const asked = question({ cocuk: 4 });
    const decisions = [decisionOn(asked, 'cocuk', 'publish')];
    const later = { ...asked, decisions, elsewhere: before('k') };
    expect(disclosureOf(later).undecided.map(({ kind }) => kind)).toEqual(['reveals_another_edition']);
  });

  it('to suppress prints no number, leaves the value alone, and asks what follows from that', () => {
    const asked = question({ kadin: 70, erkek: 20, cocuk: 3, toplam: 93 }, { checks: sonim });
    const first = { ...asked, decisions: [{ ...decisionOn(asked, 'cocuk', 'suppress'), accepted: [] }] };
    const found = disclosureOf(first);
    expect(found.figures.cocuk).toEqual({ value: { kind: 'suppressed' }, asOf: null, revision: 4 });
    expect(asked.figures.cocuk?.value).toEqual({ kind: 'number', amount: 3 });
    expect(found.undecided.map(({ kind, metric }) => [kind, metric])).toEqual([
      ['derivable_from_total', 'cocuk'],
    ]);
    const second = { ...first, decisions: [...first.decisions, decisionOn(first, 'erkek', 'suppress')] };
    expect(disclosureOf(second).undecided).toEqual([]);
  });

  it('as it stands keeps what is suppressed suppressed, and what is printed printed', () => {
    const asked = question({ kadin: 70, erkek: 20, cocuk: 3, toplam: 93 }, { checks: sonim });
    const hidden = { ...asked, decisions: [{ ...decisionOn(asked, 'cocuk', 'suppress'), accepted: [] }] };
    const { risks } = disclosureOf(hidden);
    const standing = { metric: 'cocuk', value: valueOf(3), printed: valueOf('k'), risks };
    expect(asItStands(standing)).toEqual({
      metric: 'cocuk',
      choice: 'suppress',
      accepted: risks.map(keyOfRisk),
    });
    expect(asItStands({ ...standing, printed: valueOf(3) }).choice).toBe('publish');
    expect(asItStands({ ...standing, value: valueOf('k') }).choice).toBe('publish');
  });
});

describe('who may decide what', () => {
  const asked = question({ kadin: 70, erkek: 20, cocuk: 'k', toplam: 93, ev: 9 }, { checks: sonim });
  const standing = disclosureOf(asked);
  const publisher = { id: 'p', name: 'P', roles: ['publisher'], province: null } as const;
  const wish = { metric: 'cocuk', choice: 'publish', accepted: ['seen'] } as const;
  const wishes = { person: publisher, edition: 'open', reason: byWhom.reason ?? '', wishes: [wish] } as const;
  const problems = (changed: Partial<Parameters<typeof decisionIssues>[0]>) =>
    decisionIssues({ ...wishes, ...changed }, standing).map(({ problem }) => problem);

  it('is the publisher, on what is at risk or protects it, with a reason for each risk that is taken', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ wishes: [{ metric: 'erkek', choice: 'suppress', accepted: [] }], reason: '' })).toEqual(
      [],
    );
    expect(problems({ person: { ...publisher, roles: ['ministry_reviewer', 'province_editor'] } })).toEqual([
      'role_missing',
    ]);
    expect(problems({ wishes: [{ ...wish, metric: 'ev' }] })).toEqual(['no_risk']);
    expect(problems({ reason: ' ' })).toEqual(['reason_required']);
    expect(problems({ wishes: [] })).toEqual(['field_missing']);
    expect(problems({ wishes: [wish, wish] })).toEqual(['field_unreadable']);
    expect(problems({ edition: 'planned' })).toEqual(['edition_not_open']);
  });
});

describe('what a booklet of a later edition prints beside its own numbers', () => {
  /** Booklet 1 of 2025-1, which compares its numbers with these. */
  const quoted = (values: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
    quotesIn({
      edition: { code: '2025-1', year: 2025, month: 1, asOf: '2025-01-31' },
      publication: { number: 1, kind: 'first', reason: null, publishedOn: '2025-03-01', changes: [] },
      context: {
        earlier: Object.entries(values).map(([code, each]) => ({
          ...{ code, year: 2024, month: 1, asOf: '2024-01-31', next: '2025-1', values: each },
        })),
        peers: null,
      },
    });

  it.each([
    [
      'gives away a count that is suppressed now, however large',
      question({ cocuk: 'k' }, { elsewhere: quoted({ '2024-2': { cocuk: 371 } }) }),
      ['cocuk shown_in_another_edition 2025-1 1'],
    ],
    [
      'is told once of one that it carried over as well',
      question(
        { cocuk: 'k' },
        {
          elsewhere: [
            ...quoted({ '2024-2': { cocuk: 371 } }),
            {
              ...{ edition: '2025-1', number: 1 },
              values: new Map([['cocuk', { kind: 'carried_over', amount: 371, edition: '2024-2' }]]),
            },
          ],
        },
      ),
      ['cocuk shown_in_another_edition 2025-1 1'],
    ],
    [
      'is of the edition that it names: a total rose by few since that',
      question({ cocuk: 34 }, { metrics: cumulative, elsewhere: quoted({ '2024-1': { cocuk: 30 } }) }),
      ['cocuk differencing 2025-1 1'],
    ],
    [
      'says nothing of a count that is printed as it was',
      question({ cocuk: 371 }, { elsewhere: quoted({ '2024-2': { cocuk: 371 } }) }),
      [],
    ],
    [
      'says nothing of what a booklet of its own suppressed',
      question({ cocuk: 371 }, { elsewhere: quoted({ '2023-1': { cocuk: 371 } }) }),
      [],
    ],
  ] satisfies readonly (readonly [string, DisclosureQuestion, readonly string[]])[])(
    '%s',
    (_, asked, expected) => {
      expect(risksIn(asked)).toEqual(expected);
    },
  );
});

describe('a whole and its parts in the plan of what is derived', () => {
  const label = { tr: 'Başvuranlar', en: 'Applicants' };
  const whole = { key: 'basvuran', label, total: 'toplam', parts: ['kadin', 'erkek', 'cocuk'] };

  it('is a relation that readers know, like a check of the same sum', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(12),
        fc.constantFrom('kadin', 'erkek', 'cocuk', 'toplam'),
        (kadin, erkek, cocuk, hidden) => {
          const values = { kadin, erkek, cocuk, toplam: kadin + erkek + cocuk, [hidden]: 'k' as const };
          const [byPlan, byCheck] = [partitionChecks([whole]), sonim].map((checks) =>
            risksIn(question(values, { checks })),
          );
          expect(byPlan).toEqual(byCheck);
          expect(byPlan).toContain(`${hidden} derivable_from_total`);
        },
      ),
    );
  });

  it('is none where no metric states the whole, or where the parts do not make it up', () => {
    expect(partitionChecks([{ ...whole, total: null }])).toEqual([]);
    const asked = question(
      { kadin: 70, erkek: 20, cocuk: 'k', toplam: 80 },
      { checks: partitionChecks([whole]) },
    );
    expect(risksIn(asked)).toEqual([]);
  });
});
