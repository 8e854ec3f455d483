import type { Action } from './action';
import type { Standing } from './state';
import { untouchedRecord, type WorkRecord } from './workRecord';

/** An allowed act: who, when (ISO), where it leads, and the reason typed with it. `by` is null for the system. */
export interface Deed {
  readonly action: Action;
  readonly next: Standing;
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
}

type Effect = (record: WorkRecord, deed: Deed) => Partial<WorkRecord>;

const touched: Effect = (record, { by }) => ({
  touchedBy: by === null || record.touchedBy.includes(by) ? record.touchedBy : [...record.touchedBy, by],
  approvals: [],
  revision: record.revision + 1,
});

const approved: Effect = (record, { by, at, next }) => {
  const given =
    by === null || record.stage === null ? [] : [{ stage: record.stage, by, round: record.round, at }];
  const final = next.state === 'approved';
  return {
    approvals: [...record.approvals, ...given],
    revision: record.revision + 1,
    ...(final ? { touchedBy: [], returnReason: null, returnedBy: null } : {}),
  };
};

/** What each act changes besides the standing. `present` and `accept_fall` leave the content's revision alone (design §5). */
const effects: Readonly<Record<Action, Effect>> = {
  save: touched,
  send: (record, deed) => ({ ...touched(record, deed), sentBy: deed.by, round: record.round + 1 }),
  recall: touched,
  approve: approved,
  return: (record, { by, reason }) => ({
    returnReason: reason,
    returnedBy: by,
    approvals: [],
    revision: record.revision + 1,
  }),
  accept_fall: () => ({}),
  present: () => ({}),
};

/** The record after an act that `decide` allowed. */
export function advance(record: WorkRecord | null, deed: Deed): WorkRecord {
  const before = record ?? untouchedRecord;
  return { ...before, ...effects[deed.action](before, deed), state: deed.next.state, stage: deed.next.stage };
}
