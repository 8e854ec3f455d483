import { addressOf, collectionAddress } from '@/contract/addresses';
import { talkPart } from '@/contract/talkView';
import type { News } from '@/contract/bellView';
import { remarkIn } from '@/domain/conversations/remark';
import { sideOf } from '@/domain/conversations/conversation';
import { concernedBy } from '@/domain/people/accountChange';
import type { Person } from '@/domain/permissions/person';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import { isFigureField, isForceField, traceIn } from '@/domain/workflow/timelineEntry';
import { parseScope } from '@/domain/workflow/timelineScope';
import type { AccountChange, Timeline } from '@/payload-types';
import { forceActs, plateOf } from './newsQuery';
import { textIn, type Names } from './newsNames';

type Kind = News['kind'];

/** A piece of news before it has its facts: an entry of the timeline, or an act on an account that waits for a second person. */
export type Tidings =
  | { readonly key: string; readonly at: string; readonly entry: Timeline }
  | { readonly key: string; readonly at: string; readonly account: AccountChange };

/** Tells whether something that was found is news to a person: nobody is told of their own act, nor asked to confirm it. */
export function isNewsTo(person: Person, tidings: Tidings): boolean {
  if ('account' in tidings) {
    const { proposedBy, person: concerned = null, change } = tidings.account;
    return proposedBy !== person.id && !concernedBy(concerned, change).includes(person.id);
  }
  return tidings.entry.actor !== person.id && kindOf(person, tidings.entry) !== null;
}

/** Which sort of news an entry is to a person; null for none. */
function kindOf(person: Person, entry: Timeline): Kind | null {
  const scope = parseScope(entry.scope)?.kind;
  const isApproval = entry.action === 'approve';
  if (scope === 'conversation') return remarkKind(person, entry);
  if (scope === 'edition') return editionKinds[entry.action] ?? null;
  if (scope === 'imports') return isApproval ? 'import_approved' : 'import_returned';
  if (scope === 'sheet') return sheetKind(entry);
  return isApproval ? 'text_approved' : 'text_returned';
}

function sheetKind(entry: Timeline): Kind | null {
  const { action, changes } = entry;
  if (action === 'approve') return changes.some(isApproved) ? 'approved' : null;
  return sheetKinds[action] ?? forceKind(entry);
}

const sheetKinds: Readonly<Record<string, Kind>> = {
  present: 'published',
  grant_exception: 'extra_time',
  return: 'returned',
};

const editionKinds: Readonly<Record<string, Kind>> = {
  open: 'opened',
  close: 'closed',
  propose_dates: 'dates_asked',
  confirm: 'dates_changed',
  refuse: 'dates_refused',
};

const isApproved = ({ field, after }: Timeline['changes'][number]): boolean =>
  isFigureField(field) && traceIn(after).state === 'approved';

function forceKind({ action, changes }: Timeline): Kind | null {
  if (!changes.some(({ field }) => isForceField(field))) return null;
  if (forceActs.some((each) => each === action)) return 'force_asked';
  return action === 'confirm' ? 'force_confirmed' : 'force_refused';
}

/** A remark names the person, answers what they asked, or is said to their side or in their conversation. */
function remarkKind(person: Person, { province, changes }: Timeline): Kind | null {
  const { side, mentions, answers } = remarkIn(changes[0]?.after);
  if (mentions.includes(person.id)) return 'mention';
  if (answers === person.id) return 'answer';
  return side === sideOf(person, province ?? '') ? 'answer' : 'question';
}

/** Writes the facts of one piece of news; none where what it is about is gone. */
export function newsOf(person: Person, tidings: Tidings, names: Names, unread: boolean): readonly News[] {
  const { key, at } = tidings;
  if ('account' in tidings) {
    const { proposedByName, change } = tidings.account;
    const name = 'details' in change ? change.details.name : proposedByName;
    const address = addressOf('people');
    return [{ kind: 'account_asked', key, at, unread, by: proposedByName, onBehalfOf: null, name, address }];
  }
  const { entry } = tidings;
  const kind = kindOf(person, entry);
  if (kind === null) return [];
  const by = entry.actorName ?? null;
  const base = { key, at, unread, by, onBehalfOf: entry.onBehalfOfName ?? null };
  const facts = factsOf[kind]({ person, entry, names });
  return facts === null ? [] : [{ ...base, ...facts }];
}

type NewsFacts = News extends infer N
  ? N extends News
    ? Omit<N, 'key' | 'at' | 'unread' | 'by' | 'onBehalfOf'>
    : never
  : never;

interface Told {
  readonly person: Person;
  readonly entry: Timeline;
  readonly names: Names;
}

type Write<K extends Kind> = (kind: K, told: Told) => NewsFacts | null;

const ofText: Write<'text_approved' | 'text_returned'> = (kind, { entry, names }) => {
  const found = textIn(entry.scope);
  const name = names.text(entry.scope);
  if (found === null || name === null) return null;
  return { kind, name, text: entry.comment ?? '', address: collectionAddress(found.collection, found.id) };
};

const ofImport: Write<'import_approved' | 'import_returned'> = (kind, { entry: { edition, scope } }) => {
  const [, ...id] = scope.split(':');
  return edition ? { kind, edition, address: addressOf('imports', { record: id.join(':') }) } : null;
};

const ofEdition: Write<'opened' | 'closed' | 'dates_asked' | 'dates_changed' | 'dates_refused'> = (
  kind,
  { person, entry: { edition } },
) => {
  const address = plateOf(person) === null ? addressOf('board', { edition }) : addressOf('home');
  return edition ? { kind, edition, address } : null;
};

interface Place {
  readonly edition: string;
  readonly province: { readonly plate: string; readonly name: string };
  /** The sheet's. */
  readonly address: string;
}

function placeOf({ entry: { edition, province: plate }, names }: Told): Place | null {
  if (!edition || !plate) return null;
  const province = { plate, name: names.province(plate) };
  return { edition, province, address: addressOf('sheet', { edition, plate }) };
}

const ofForce: Write<'force_asked' | 'force_confirmed' | 'force_refused'> = (kind, told) => {
  const place = placeOf(told);
  if (place === null) return null;
  const { edition, province } = place;
  const isOwn = plateOf(told.person) === province.plate;
  const board = { address: addressOf('board', { edition, plate: province.plate }) };
  return { kind, ...place, ...(!isOwn && board) };
};

const ofTime: Write<'extra_time'> = (kind, told) => {
  const place = placeOf(told);
  const { until = '' } = Object(told.entry.changes[0]?.after) as { readonly until?: string };
  return place && { kind, ...place, until };
};

const ofBooklet: Write<'published'> = (kind, told) => {
  const place = placeOf(told);
  const { number = 0 } = Object(told.entry.changes[0]?.after) as { readonly number?: number };
  return place && { kind, ...place, number };
};

const ofFigures: Write<'returned' | 'approved' | 'mention' | 'answer' | 'question'> = (kind, told) => {
  const place = placeOf(told);
  const { changes, comment } = told.entry;
  const figures = changes.filter(kind === 'approved' ? isApproved : isFigure);
  const [first] = figures;
  if (place === null || first === undefined) return null;
  const { edition, province } = place;
  const metric = { key: first.field, label: told.names.label(edition, first.field) };
  const isSaid = kind !== 'approved' && kind !== 'returned';
  const part = isSaid ? talkPart : null;
  const address = addressOf('sheet', { edition, plate: province.plate, metric: metric.key, part });
  const facts = { ...place, figures: figures.length, metric, address };
  if (kind === 'approved') return { kind, ...facts };
  if (kind !== 'returned') return { kind, ...facts, text: comment ?? '' };
  const reason = returnReasonIn(first.after);
  return { kind, ...facts, code: reason?.code ?? null, text: reason?.text ?? comment ?? '' };
};

const isFigure = ({ field }: Timeline['changes'][number]): boolean => isFigureField(field);

function writer<K extends Kind>(kind: K, write: Write<K>): (told: Told) => NewsFacts | null {
  return (told) => write(kind, told);
}

/** Writes the facts of each sort of news; null where what it is about is gone. */
const factsOf: Readonly<Record<Kind, (told: Told) => NewsFacts | null>> = {
  returned: writer('returned', ofFigures),
  approved: writer('approved', ofFigures),
  mention: writer('mention', ofFigures),
  answer: writer('answer', ofFigures),
  question: writer('question', ofFigures),
  extra_time: writer('extra_time', ofTime),
  published: writer('published', ofBooklet),
  force_asked: writer('force_asked', ofForce),
  force_confirmed: writer('force_confirmed', ofForce),
  force_refused: writer('force_refused', ofForce),
  dates_asked: writer('dates_asked', ofEdition),
  dates_changed: writer('dates_changed', ofEdition),
  dates_refused: writer('dates_refused', ofEdition),
  opened: writer('opened', ofEdition),
  closed: writer('closed', ofEdition),
  text_approved: writer('text_approved', ofText),
  text_returned: writer('text_returned', ofText),
  import_approved: writer('import_approved', ofImport),
  import_returned: writer('import_returned', ofImport),
  account_asked: () => null,
};
