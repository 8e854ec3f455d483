import fc from 'fast-check';
import { restored, withoutForcedCopy, withVoids } from '@/domain/forces/afterChange';
import { forceRecord, toucherOf, type Force } from '@/domain/forces/force';
import { isLive, liveFigures } from '@/domain/forces/liveForces';
import { readiness } from '@/domain/publication/readiness';
import type { Person } from '@/domain/permissions/person';
import { decide } from '@/domain/workflow/decide';
import { moved, saved } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { metric } from '../../factories/texts';
import { factsOf, figureFacts } from '../workflow/facts';

/** The worst case: each of few people holds every role. */
const people: readonly Person[] = ['ada', 'can', 'ece', 'nil', 'oya'].map((id) => ({
  id,
  name: id,
  roles: ['province_editor', 'province_approver', 'ministry_reviewer', 'publisher'],
  province: '76',
}));
const moves = ['save', 'send', 'recall', 'approve', 'return', 'skip_province', 'confirm', 'refuse'] as const;
type Move = (typeof moves)[number];
interface Step {
  readonly move: Move;
  readonly person: Person;
}
const step: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom<Move>(...moves, 'send', 'skip_province', 'approve', 'approve', 'confirm'),
  person: fc.constantFrom(...people),
});

interface Sheet {
  readonly figure: FigureRecord | null;
  readonly forces: readonly Force[];
}

const at = '2024-05-31T09:00:00.000Z';
const place = { edition: '2024-2', province: '76', metric: 'a' };
const figuresOf = ({ figure }: Sheet) => new Map(figure === null ? [] : [['a', figure]]);
const deedOf = ({ id }: Person) => ({
  by: id,
  byName: id,
  onBehalfOf: null,
  onBehalfOfName: null,
  at,
  reason: 'Gerekçe.',
});

/** The latest force, judged as the table judges it; null when the act is not allowed. */
function onForce(sheet: Sheet, move: 'confirm' | 'refuse', person: Person): Force | null {
  const force = sheet.forces.at(-1);
  if (force === undefined || !isLive(force, { figures: figuresOf(sheet), standIns: {} })) return null;
  const record = forceRecord(force, figuresOf(sheet));
  const facts = {
    subject: 'force',
    field: 'force',
    person,
    record,
    reason: 'Gerekçe.',
    released: false,
  } as const;
  return decide(move, facts).allowed ? force : null;
}

function act(sheet: Sheet, { move, person }: Step): Sheet {
  const { figure: before, forces } = sheet;
  const deed = deedOf(person);
  const force = move === 'confirm' || move === 'refuse' ? onForce(sheet, move, person) : null;
  const others = forces.slice(0, -1);
  if (move === 'confirm')
    return force === null ? sheet : { ...sheet, forces: [...others, { ...force, confirmed: deed }] };
  if (move === 'refuse' && force === null) return sheet;
  const forced = forces.some((each) => liveFigures(each, figuresOf(sheet)).length > 0);
  const decision = decide(move, factsOf({ person, record: before, figure: figureFacts({ forced }) }));
  if (!decision.allowed) return sheet;
  const moving = { action: move, next: decision.next, by: person.id, at, reason: 'Gerekçe.' } as const;
  const value = { kind: 'number', amount: 1 } as const;
  if (before === null)
    return {
      ...sheet,
      figure: saved(null, place, { value, note: null, asOf: null, unchanged: null }, moving),
    };
  const after =
    move === 'save'
      ? saved(before, place, { value, note: null, asOf: null, unchanged: null }, moving)
      : moved(before, moving);
  const [entry] = force?.figures ?? [];
  const figure = withoutForcedCopy(forces, before, entry ? restored(after, entry) : after);
  const next =
    force === null ? forces : [...others, { ...force, ended: { ...deed, how: 'refused' as const } }];
  const made = move === 'skip_province' ? [forceOn(before, figure, person, forces.length)] : [];
  const matter = { figures: new Map([['a', figure]]), standIns: {} };
  return { figure, forces: withVoids([...next, ...made], matter, deed) };
}

function forceOn(before: FigureRecord, after: FigureRecord, person: Person, count: number): Force {
  const { round, touchedBy } = after;
  return {
    number: count + 1,
    kind: 'skip_province',
    figures: [{ metric: 'a', round, touchedBy, approvedBefore: before.approved }],
    check: null,
    values: {},
    touchedBy: [...toucherOf(before), person.id],
    forced: deedOf(person),
    confirmed: null,
    ended: null,
  };
}

const isReady = (sheet: Sheet): boolean => {
  const judged = { before: new Map(), edition: '2024-2', earlier: new Map(), checks: [] };
  const set = { ...judged, asked: [metric('a', { order: 1 })] };
  return readiness({ ...set, figures: figuresOf(sheet), forces: sheet.forces }, 1).length === 0;
};

/** Kept apart from the code under test: what each person did since the last copy that stands for good. */
interface Told {
  readonly touched: ReadonlySet<string>;
  readonly forcer: string | null;
  readonly confirmer: string | null;
  readonly approver: string | null;
}
const nothing: Told = { touched: new Set(), forcer: null, confirmer: null, approver: null };

function tell(told: Told, { move, person: { id } }: Step, ready: boolean): Told {
  if (ready && move === 'save') return { ...nothing, touched: new Set([id]) };
  const touched = new Set([...told.touched, id]);
  if (move === 'save' || move === 'recall' || move === 'send') return { ...nothing, touched };
  if (move === 'skip_province') return { ...told, touched, forcer: id, confirmer: null };
  if (move === 'confirm') return { ...told, confirmer: id };
  if (move === 'refuse') return { ...told, forcer: null, confirmer: null, approver: null };
  return move === 'approve' ? { ...told, approver: id } : told;
}

describe('any sequence of acts and forces by people who hold every role', () => {
  it('releases nothing that was not approved by somebody who had not touched it, nor forced without a second person', () => {
    let [forced, plain] = [0, 0];
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }), (steps) => {
        let sheet: Sheet = { figure: null, forces: [] };
        let told = nothing;
        for (const taken of steps) {
          const before: Sheet = sheet;
          sheet = act(before, taken);
          if (sheet === before) continue;
          told = tell(told, taken, isReady(before));
          if (!isReady(sheet)) continue;
          expect(told.approver).not.toBeNull();
          expect(told.touched.has(told.approver ?? '')).toBe(false);
          if (told.forcer === null) plain += 1;
          else {
            forced += 1;
            expect(told.confirmer).not.toBeNull();
            expect(told.touched.has(told.confirmer ?? '')).toBe(false);
          }
        }
      }),
      { numRuns: 1500, seed: 76 },
    );
    expect(Math.min(forced, plain)).toBeGreaterThan(100);
  });
});
