import fc from 'fast-check';
import { actionsOf, type ActionOf } from '@/domain/workflow/action';
import { decide } from '@/domain/workflow/decide';
import { fallAccepted, moved, saved } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { factsOf, figureFacts } from './facts';
import type { Person } from '@/domain/permissions/person';

const everyRole = ['province_editor', 'province_approver', 'ministry_reviewer', 'publisher'] as const;
/** The worst case: each of few people holds every role. */
const people: readonly Person[] = ['ada', 'can', 'ece', 'nil', 'oya'].map((id) => ({
  id,
  name: id,
  roles: everyRole,
  province: '76',
}));
const place = { edition: '2024-2', province: '76', metric: 'a' };

interface Step {
  readonly action: ActionOf<'figure'>;
  readonly person: Person | null;
  readonly amount: number;
}
/** Approvals and sendings come more often, so that many figures get through. */
const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom<Step['action']>(
    ...actionsOf.figure,
    'send',
    'approve',
    'approve',
    'approve',
    'approve',
  ),
  person: fc.constantFrom(...people, null),
  amount: fc.nat(9),
});

function act(record: FigureRecord | null, { action, person, amount }: Step): FigureRecord | null {
  const figure = figureFacts({ fell: true, note: 'Gerekçe.' });
  const decision = decide(action, factsOf({ person, record, figure }));
  if (!decision.allowed) return record;
  const deed = {
    next: decision.next,
    by: person?.id ?? null,
    at: '2024-05-31T09:00:00.000Z',
    reason: 'Gerekçe.',
  };
  if (action === 'save')
    return saved(
      record,
      place,
      { value: { kind: 'number', amount }, note: null, asOf: null, unchanged: null },
      { ...deed, action },
    );
  if (record === null || action === 'type') return record;
  if (action === 'present') return { ...record, ...decision.next };
  return action === 'accept_fall' ? fallAccepted(record, deed) : moved(record, { ...deed, action });
}

describe('any sequence of acts by people who hold every role', () => {
  it('never yields an approved copy whose approver touched it, nor one that one person passed through both stages', () => {
    let finals = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), (steps) => {
        let record: FigureRecord | null = null;
        // Kept apart from the code under test: who touched since the last final approval, who approved since the last send.
        let touched = new Set<string>();
        let passed: string[] = [];
        for (const taken of steps) {
          const before: FigureRecord | null = record;
          record = act(before, taken);
          if (record === before || record === null || taken.person === null) continue;
          const by = taken.person.id;
          if (['save', 'send', 'recall'].includes(taken.action)) {
            touched.add(by);
            passed = [];
          }
          if (taken.action !== 'approve') continue;
          expect(touched.has(by)).toBe(false);
          expect(passed).not.toContain(by);
          passed.push(by);
          if (record.state !== 'approved') continue;
          finals += 1;
          expect(record.approved?.value).toEqual(before?.value);
          touched = new Set();
        }
      }),
      { numRuns: 2000, seed: 76 },
    );
    expect(finals).toBeGreaterThan(100);
  });
});
