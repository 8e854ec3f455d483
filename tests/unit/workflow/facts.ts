import type { FactsOf, FigureFacts } from '@/domain/workflow/facts';
import { oneReader } from '@/domain/workflow/readers';
import type { Person, Role } from '@/domain/permissions/person';
import { standingAt, type Position } from '@/domain/workflow/position';
import { untouchedRecord, type WorkRecord } from '@/domain/workflow/workRecord';

/** A person of Iğdır (province roles) or of the ministry. */
export function personWith(roles: readonly Role[], id = roles.join('+')): Person {
  const ofProvince = roles.some((role) => role.startsWith('province'));
  return { id, name: id, roles, province: ofProvince ? '76' : null };
}

/** A record at the position, sent and touched by somebody else. */
export function recordAt(position: Position, changes: Partial<WorkRecord> = {}): WorkRecord | null {
  if (position === 'none') return null;
  return {
    ...untouchedRecord,
    ...standingAt(position),
    revision: 3,
    round: 1,
    sentBy: 'province_editor',
    touchedBy: ['someone'],
    ...changes,
  };
}

/** Figure facts of a sheet of Iğdır on which nothing stands in the way. */
export function figureFacts(changes: Partial<FigureFacts> = {}): FigureFacts {
  return {
    province: '76',
    edition: 'open',
    entry: 'open',
    asked: true,
    entered: true,
    absent: false,
    fell: false,
    fallAccepted: false,
    note: '',
    questions: [],
    failedChecks: [],
    carried: null,
    forcedBy: [],
    forced: false,
    readers: oneReader,
    typing: 'one',
    ...changes,
  };
}

/** Facts of a figure on which nothing but state and role decides. */
export function factsOf(changes: Partial<FactsOf<'figure'>> = {}): FactsOf<'figure'> {
  return {
    subject: 'figure',
    field: 'figures.a',
    person: personWith(['province_editor']),
    record: null,
    stages: ['province', 'ministry'],
    reason: 'Kaynak belirtilmemiş.',
    figure: figureFacts(),
    ...changes,
  };
}
