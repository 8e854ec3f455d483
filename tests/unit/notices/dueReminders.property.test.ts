import fc from 'fast-check';
import { hasWorkday, isWorkday, momentAt, daysFrom, workdayFrom } from '@/domain/workdays';
import type { Person, Role } from '@/domain/permissions/person';
import {
  dueReminders,
  reminderKey,
  readReminderKey,
  type RemindedEdition,
  type RemindedSheet,
  type Reminder,
} from '@/domain/notices/dueReminders';
import { waitingFigures } from '@/domain/workflow/duties';
import { reminderDaysOf } from '@/domain/workflow/reminderDays';

const hours = { from: '09:00', until: '17:30' };
const settings = { hours, leave: true };
const nothing = {
  asked: 5,
  required: 4,
  entered: 4,
  enteredRequired: 4,
  inReview: 0,
  returned: 0,
  approved: 4,
};
const all = { asked: 5, required: 4, entered: 0, enteredRequired: 0, inReview: 0, returned: 0, approved: 0 };
const reviewed = { ...nothing, inReview: 3, approved: 1 };

const person = (id: string, province: string | null, ...roles: readonly Role[]): Person => ({
  id,
  name: id,
  roles,
  province,
});
const people = ['06', '34', '76']
  .flatMap((plate) => [
    person(`editor-${plate}`, plate, 'province_editor'),
    person(`approver-${plate}`, plate, 'province_approver'),
  ])
  .concat(person('reviewer', null, 'ministry_reviewer'), person('publisher', null, 'publisher'));

/** 76 has all to do, 34 waits for its review, 06 is done. */
const sheets: readonly RemindedSheet[] = [
  { province: '06', exceptions: [], progress: nothing },
  { province: '34', exceptions: [], progress: reviewed },
  { province: '76', exceptions: [], progress: all },
];

const start = '2025-01-01';
const day = fc.integer({ min: 0, max: 700 }).map((days) => daysFrom(start, days));
const counted = fc
  .uniqueArray(fc.integer({ min: 1, max: 15 }), { maxLength: 3 })
  .map((days) => days.join(', '));

/** An open edition whose days lie in order; its due day at least one day after it opens. */
const edition = fc
  .record({ opens: day, due: fc.integer({ min: 1, max: 40 }), closes: fc.integer({ min: 0, max: 30 }) })
  .chain(({ opens, due, closes }) =>
    fc
      .record({ before: counted, late: counted, closing: counted })
      .map(({ before, late, closing }): RemindedEdition => ({
        code: '2024-2',
        state: 'open',
        sample: false,
        calendar: {
          openedOn: opens,
          closedOn: null,
          entryOpens: null,
          entryDue: daysFrom(opens, due),
          entryCloses: daysFrom(opens, due + closes),
        },
        reminders: reminderDaysOf({
          remindBeforeDue: before,
          remindAfterDue: late,
          remindBeforeClose: closing,
        }),
      })),
  );

const at = (date: string, time = '10:00'): Date => new Date(momentAt(date, time));
const daysOf = ({ calendar }: RemindedEdition): readonly string[] =>
  Array.from({ length: 90 }, (_, days) => daysFrom(calendar.openedOn, days - 3));

const earlier = (a: string, b: string): string => (a < b ? a : b);

interface Sent extends Reminder {
  readonly on: string;
}

/** What is sent when somebody looks on these days, in this order, and remembers what was sent. */
function walk(
  days: readonly string[],
  editionOn: (day: string) => RemindedEdition,
  own: (day: string) => readonly RemindedSheet[] = () => sheets,
): readonly Sent[] {
  const sent = new Set<string>();
  return days.flatMap((date) => {
    const due = dueReminders(editionOn(date), own(date), people, sent, { ...settings, now: at(date) });
    for (const { key } of due) sent.add(key);
    expect(dueReminders(editionOn(date), own(date), people, sent, { ...settings, now: at(date) })).toEqual(
      [],
    );
    return due.map((reminder) => ({ ...reminder, on: date }));
  });
}

const property = <T>(of: fc.Arbitrary<T>, holds: (value: T) => void): void => {
  fc.assert(fc.property(of, holds), { numRuns: 25 });
};

describe('the mails about the days of an edition', () => {
  it('are each sent once, whatever order a jumping clock shows the days in', () => {
    const days = edition.chain((of) =>
      fc.shuffledSubarray([...daysOf(of), ...daysOf(of)]).map((walked) => ({ of, walked })),
    );
    property(days, ({ of, walked }) => {
      const keys = walk(walked, () => of).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('reach everybody who has something to enter, before the last day ends', () => {
    property(edition, (of) => {
      const sent = walk(daysOf(of), () => of);
      const mine = sent.filter(
        ({ to, on }) => to.includes('editor-76') && on <= (of.calendar.entryDue ?? ''),
      );
      expect(mine.length).toBeGreaterThan(0);
    });
  });

  it('go to nobody who has nothing to do', () => {
    property(edition, (of) => {
      for (const { kind, to } of walk(daysOf(of), () => of)) {
        const isOpening = kind === 'opened';
        if (!isOpening) expect(to).not.toContain('editor-06');
        if (!isOpening) expect(to).not.toContain('approver-76');
        if (!isOpening) expect(to).not.toContain('editor-34');
        if (isOpening) expect(to.some((id) => ['reviewer', 'publisher'].includes(id))).toBe(false);
      }
      const done = sheets.map((sheet) => ({ ...sheet, progress: nothing }));
      const told = walk(
        daysOf(of),
        () => of,
        () => done,
      );
      expect(told.filter(({ kind }) => kind !== 'opened')).toEqual([]);
    });
  });

  it('ask for nothing once entry has closed, and say once that it has', () => {
    property(edition, (of) => {
      const { entryCloses } = of.calendar;
      const after = walk(daysOf(of), () => of).filter(({ on }) => on > (entryCloses ?? ''));
      expect(after.map(({ kind }) => kind)).toEqual(['closed']);
    });
  });

  it('leave in the hours of offices, on their days unless there is none before it is too late', () => {
    property(edition, (of) => {
      const { openedOn, entryDue, entryCloses } = of.calendar;
      for (const { kind, on } of walk(daysOf(of), () => of)) {
        if (isWorkday(on)) continue;
        const last = kind === 'opened' || kind === 'due' ? entryDue : entryCloses;
        const until = kind === 'closed' ? daysFrom(last ?? '', 7) : (last ?? openedOn);
        expect(hasWorkday(on, kind === 'opened' ? earlier(until, daysFrom(openedOn, 7)) : until)).toBe(false);
      }
      for (const date of daysOf(of)) {
        for (const time of ['00:00', '08:59', '17:30', '23:59'])
          expect(dueReminders(of, sheets, people, new Set(), { ...settings, now: at(date, time) })).toEqual(
            [],
          );
      }
    });
  });

  it('follow a day that is moved: the old one is not told any more, the new one is', () => {
    const moved = edition.chain((of) =>
      fc
        .record({ on: fc.integer({ min: 0, max: 30 }), by: fc.integer({ min: 20, max: 40 }) })
        .map(({ on, by }) => ({ of, on: daysFrom(of.calendar.openedOn, on), by })),
    );
    property(moved, ({ of, on, by }) => {
      const { entryDue, entryCloses } = of.calendar;
      const later = {
        entryDue: daysFrom(entryDue ?? '', by),
        entryCloses: daysFrom(entryCloses ?? '', by),
      };
      const next: RemindedEdition = {
        ...of,
        calendar: { ...of.calendar, ...later },
        reminders: { ...of.reminders, remindBeforeDue: [2] },
      };
      const sent = walk(daysOf(of), (date) => (date < on ? of : next)).filter((each) => each.on >= on);
      for (const { kind, day: told } of sent)
        if (kind !== 'opened') expect([later.entryDue, later.entryCloses]).toContain(told);
      const isAhead = on < workdayFrom(daysFrom(later.entryDue, -10));
      const told = sent.filter(
        ({ kind, day: of }) => ['due', 'closing'].includes(kind) && of === later.entryDue,
      );
      if (isAhead) expect(told.length).toBeGreaterThan(0);
    });
  });

  it('follow more time for one province, and leave the others as they are', () => {
    property(edition, (of) => {
      const { entryCloses, openedOn } = of.calendar;
      const until = daysFrom(entryCloses ?? '', 20);
      const given = { until, at: momentAt(openedOn, '12:00') };
      const own = sheets.map((sheet) =>
        sheet.province === '76' ? { ...sheet, exceptions: [given] } : sheet,
      );
      const sent = walk(
        daysOf(of),
        () => of,
        () => own,
      );
      const mine = sent.filter(({ to }) => to.includes('editor-76'));
      expect(
        mine.every(({ kind, group, day: told }) => kind === 'opened' || (group !== null && told === until)),
      ).toBe(true);
      const others = walk(daysOf(of), () => of).filter(({ to }) => to.includes('approver-34'));
      expect(sent.filter(({ to }) => to.includes('approver-34')).map(({ key }) => key)).toEqual(
        others.map(({ key }) => key),
      );
    });
  });

  it('are one mail for all provinces that were given the same time', () => {
    property(edition, (of) => {
      const until = daysFrom(of.calendar.entryCloses ?? '', 20);
      const given = { until, at: momentAt(of.calendar.openedOn, '12:00') };
      const own = sheets.map((sheet) => ({ ...sheet, exceptions: [given] }));
      const sent = walk(
        daysOf(of),
        () => of,
        () => own,
      );
      const told = sent.map(({ kind, day: about, days }) => `${kind} ${about} ${String(days)}`);
      expect(new Set(told).size).toBe(told.length);
    });
  });

  it('tell the publishers which provinces are late, only once something is late', () => {
    property(edition, (of) => {
      for (const { kind, to } of walk(daysOf(of), () => of))
        expect(to.includes('publisher')).toBe(['late', 'closing', 'closed'].includes(kind));
    });
  });

  it('are none of an edition that is planned or recorded, and none that leave of a sample country', () => {
    property(edition, (of) => {
      for (const date of daysOf(of)) {
        const due = (changed: Partial<RemindedEdition>, leave = true) =>
          dueReminders({ ...of, ...changed }, sheets, people, new Set(), { hours, leave, now: at(date) });
        expect(due({ state: 'planned' })).toEqual([]);
        expect(due({ state: 'recorded' })).toEqual([]);
        expect(due({ sample: true })).toEqual([]);
        expect(due({ sample: true }, false)).toEqual(due({}));
      }
    });
  });

  it('have names that are read again', () => {
    const name = { edition: '2024-2', group: null, kind: 'due', day: '2024-06-10', days: 7 } as const;
    expect(reminderKey(name)).toBe('2024-2:-:due:2024-06-10:7');
    for (const each of [name, { ...name, group: '/2024-07-15', kind: 'closed' as const }])
      expect(readReminderKey(reminderKey(each))).toEqual(each);
    expect(readReminderKey('2024-2:-:never:2024-06-10:7')).toBeNull();
  });
});

it('a person of the rule owes what the home screen says', () => {
  expect(sheets.map(({ progress }) => waitingFigures({ entry: 'open', progress }))).toEqual([0, 0, 4]);
});
