import fc from 'fast-check';
import { deliveryOf, type DeliveryFacts } from '@/domain/notices/delivery';
import type { LetterPart } from '@/domain/notices/letter';
import { mergedParts } from '@/domain/notices/mergedParts';
import { noticeKinds, notices } from '@/domain/notices/notices';
import { approversOf } from '@/domain/notices/returnApprovers';
import { mailingOf, usualMailing, type MailChoice } from '@/domain/people/mailing';
import { isWorkday, istanbulTime, nextWorkdayAt } from '@/domain/workdays';
import { readReminderDays, reminderDaysOf, tidyReminderDays } from '@/domain/workflow/reminderDays';
import { place } from '../../factories/notices';

const gathering = { minutes: 5, hourly: 3 };
/** Monday, 12:00 in Türkiye. */
const now = new Date('2026-11-30T09:00:00.000Z');
const facts = (choice: MailChoice, kinds: DeliveryFacts['kinds'], more: Partial<DeliveryFacts> = {}) => ({
  kinds,
  mailing: { choice, digestAt: '08:30' },
  recent: [],
  waiting: null,
  ...more,
});
const minutesLater = (minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();

describe('when somebody hears of something', () => {
  it.each(noticeKinds.filter((kind) => notices[kind].weight === 'safety'))(
    'is at once for %s, whatever they chose and however much they got',
    (kind) => {
      const recent = Array.from({ length: 20 }, (_, minute) => minutesLater(minute - 30));
      for (const choice of ['at_once', 'digest', 'duties'] as const)
        expect(deliveryOf(facts(choice, [kind], { recent, waiting: minutesLater(3) }), gathering, now)).toBe(
          'now',
        );
    },
  );

  it('waits a little for more where it is about figures, counted from the first of it', () => {
    const first = deliveryOf(facts('at_once', ['figures_returned']), gathering, now);
    expect(first).toEqual({ due: minutesLater(5) });
    const second = deliveryOf(
      facts('at_once', ['figures_returned'], { waiting: minutesLater(2) }),
      gathering,
      now,
    );
    expect(second).toEqual({ due: minutesLater(2) });
    expect(deliveryOf(facts('at_once', ['published']), gathering, now)).toBe('now');
    expect(deliveryOf(facts('at_once', ['published'], { waiting: minutesLater(2) }), gathering, now)).toEqual(
      {
        due: minutesLater(0),
      },
    );
  });

  it('is once a day for who chose the digest, at their time on a working day; days that are due come at once', () => {
    expect(deliveryOf(facts('digest', ['figures_returned']), gathering, now)).toEqual({
      due: '2026-12-01T05:30:00.000Z',
    });
    const friday = new Date('2026-11-27T09:00:00.000Z');
    expect(deliveryOf(facts('digest', ['published']), gathering, friday)).toEqual({
      due: '2026-11-30T05:30:00.000Z',
    });
    expect(deliveryOf(facts('digest', ['entry_due'], { waiting: minutesLater(900) }), gathering, now)).toBe(
      'now',
    );
  });

  it('is never for news where only duties are wanted', () => {
    expect(deliveryOf(facts('duties', ['published']), gathering, now)).toBe('none');
    expect(deliveryOf(facts('duties', ['figures_approved']), gathering, now)).toBe('none');
    expect(deliveryOf(facts('duties', ['figures_returned']), gathering, now)).toEqual({
      due: minutesLater(5),
    });
    expect(deliveryOf(facts('duties', ['entry_late']), gathering, now)).toBe('now');
  });

  it('makes no wall of mails: within any hour no more than the bound, and nothing waits longer than an hour and a little', () => {
    const events = fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 40 }), kind: fc.constantFrom(...noticeKinds) }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(events, (happened) => {
        const sent: number[] = [];
        let time = now.getTime();
        let waiting: { due: number; since: number } | null = null;
        const leave = (until: number): void => {
          if (waiting === null || waiting.due > until) return;
          expect(waiting.due - waiting.since).toBeLessThanOrEqual(66 * 60_000);
          sent.push(waiting.due);
          waiting = null;
        };
        for (const { gap, kind } of happened) {
          if (notices[kind].weight === 'safety') continue;
          time += gap * 60_000;
          leave(time);
          const open: { due: number; since: number } | null = waiting;
          const delivery = deliveryOf(
            facts('at_once', [kind], {
              recent: sent.filter((at) => at > time - 3_600_000).map((at) => new Date(at).toISOString()),
              waiting: open === null ? null : new Date((open as { due: number }).due).toISOString(),
            }),
            gathering,
            new Date(time),
          );
          if (delivery === 'now') sent.push(time);
          else if (delivery !== 'none') {
            const since: number = open === null ? time : (open as { since: number }).since;
            waiting = { due: Date.parse(delivery.due), since };
            leave(time);
          }
        }
        leave(Infinity);
        for (const at of sent)
          expect(sent.filter((each) => each > at - 3_600_000 && each <= at).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is at once for who chose nothing', () => {
    expect(mailingOf({})).toEqual(usualMailing);
    expect(mailingOf({ mailChoice: 'digest', digestAt: '17:00' })).toEqual({
      choice: 'digest',
      digestAt: '17:00',
    });
  });
});

describe('the working days of offices in Türkiye', () => {
  it.each([
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-30', true, 'a Monday'],
    ['2026-10-29', false, 'the day of the Republic'],
    ['2026-03-20', false, 'the first day of the feast of Ramazan'],
    ['2026-03-19', true, 'the day before it'],
    ['2026-05-27', false, 'the first day of the feast of Kurban'],
    ['2025-06-09', false, 'the last day of the feast of Kurban'],
    ['2025-06-10', true, 'the day after it'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });

  it('give the next time of the day, which is always ahead and on one of them', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (at) => {
          const next = nextWorkdayAt('08:30', at);
          expect(next > at.toISOString()).toBe(true);
          expect(istanbulTime(new Date(next))).toBe('08:30');
          expect(isWorkday(next.slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});

describe('the days on which an edition reminds', () => {
  it.each([
    ['7, 2', [7, 2]],
    [' 2;7 7 ', [7, 2]],
    ['', []],
    ['0', null],
    ['61', null],
    ['iki', null],
    ['-1', null],
    ['1.5', null],
    ['1,2,3,4,5,6,7', null],
  ])('%j are %j', (typed, expected) => {
    expect(readReminderDays(typed)).toEqual(expected);
  });

  it('are kept tidy, and are the usual ones where none were ever written', () => {
    expect(tidyReminderDays('2 7')).toBe('7, 2');
    expect(tidyReminderDays('iki')).toBe('iki');
    expect(reminderDaysOf({ remindAfterDue: null, remindBeforeClose: '' })).toEqual({
      remindBeforeDue: [7, 2],
      remindAfterDue: [1],
      remindBeforeClose: [],
    });
  });
});

describe('what is gathered', () => {
  const part = (
    names: readonly string[],
    more: Partial<Pick<LetterPart, 'by' | 'comment' | 'act'>> = {},
  ): LetterPart => ({
    about: 'figure',
    kind: 'figures_returned',
    matter: { place },
    names: names.map((name) => ({ tr: name, en: name })),
    act: 'a',
    by: 'Mehmet',
    onBehalfOf: null,
    comment: null,
    ...more,
  });

  it('is one thing where the same person said the same of the same sheet', () => {
    const merged = mergedParts([
      part(['A']),
      part(['B', 'A'], { act: 'b' }),
      part(['C'], { comment: 'başka' }),
    ]);
    expect(merged.map(({ names }) => names.map(({ tr }) => tr))).toEqual([['A', 'B'], ['C']]);
  });
});

describe('who approved what came back', () => {
  interface Act {
    readonly action?: string;
    readonly onBehalfOf?: string;
  }
  const deed = (
    actor: string,
    before: string,
    after: string,
    { action = 'approve', onBehalfOf }: Act = {},
  ) => ({
    action,
    actor,
    onBehalfOf: onBehalfOf ?? null,
    changes: [
      { field: 'hane', before: { state: before, revision: 1 }, after: { state: after, revision: 2 } },
    ],
  });

  it('is everybody since it was sent, and who was stood in for', () => {
    const deeds = [
      {
        action: 'approve',
        actor: 'other',
        changes: [{ field: 'cocuk', before: { state: 'in_review' }, after: { state: 'approved' } }],
      },
      deed('reader', 'in_review', 'in_review', { action: 'read' }),
      deed('publisher', 'in_review', 'in_review', { action: 'accept_fall' }),
      deed('approver', 'in_review', 'in_review', { onBehalfOf: 'principal' }),
      deed('skipper', 'in_review', 'in_review', { action: 'skip_province' }),
      deed('editor', 'draft', 'in_review', { action: 'send' }),
      deed('earlier', 'in_review', 'approved'),
    ];
    expect(approversOf('hane', deeds)).toEqual(['approver', 'principal']);
  });

  it('is nobody of the round before, which ended with a return', () => {
    const deeds = [
      deed('reviewer', 'in_review', 'changes_requested', { action: 'return' }),
      deed('approver', 'in_review', 'in_review'),
    ];
    expect(approversOf('hane', deeds)).toEqual([]);
  });
});
