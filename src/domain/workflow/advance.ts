import type { ActionOf } from './action';
import type { Standing } from './position';
import type { ReturnReason } from './returnReason';
import { untouchedRecord, type WorkRecord } from './workRecord';

/** The acts that move a work record. Accepting a fall, presenting and one typing of two leave its content alone; a force keeps none. */
type Move = Exclude<ActionOf<'figure' | 'text' | 'import'>, 'accept_fall' | 'present' | 'type'>;

/** An allowed act: who, when (ISO), where it leads, and the reason typed with it. `by` is null for the system. */
export interface ActTrace {
  readonly action: Move;
  readonly next: Standing;
  readonly by: string | null;
  /** Whom `by` stood in for: both have their hands in it. */
  readonly onBehalfOf?: string | undefined;
  readonly at: string;
  readonly reason: string | null;
  /** The coded reason of a figure's return. */
  readonly returned?: ReturnReason | undefined;
}

type Effect = (record: WorkRecord, deed: ActTrace) => Partial<WorkRecord>;

const handsIn = ({ by, onBehalfOf }: ActTrace): readonly string[] =>
  [by, onBehalfOf].filter((hand) => typeof hand === 'string');

const touched: Effect = (record, deed) => ({
  touchedBy: [...new Set([...record.touchedBy, ...handsIn(deed)])],
  approvals: [],
  revision: record.revision + 1,
});

const approved: Effect = (record, { by, onBehalfOf, at, next }) => {
  const stage = record.stage;
  const given =
    by === null || stage === null
      ? []
      : [{ stage, by, ...(onBehalfOf !== undefined && { onBehalfOf }), round: record.round, at }];
  const final = next.state === 'approved';
  return {
    approvals: [...record.approvals, ...given],
    revision: record.revision + 1,
    ...(final ? { touchedBy: [], returnReason: null, returnedBy: null } : {}),
  };
};

/** What each act changes besides the standing. */
const effects: Readonly<Record<Move, Effect>> = {
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
  read: (record) => ({ revision: record.revision + 1 }),
  // Whoever takes a figure past its first review has a hand in it.
  skip_province: touched,
  refuse: (record) => ({ approvals: [], revision: record.revision + 1 }),
};

/** Gives the record after an act that `decide` allowed. */
export function advance(record: WorkRecord | null, deed: ActTrace): WorkRecord {
  const before = record ?? untouchedRecord;
  return { ...before, ...effects[deed.action](before, deed), state: deed.next.state, stage: deed.next.stage };
}
