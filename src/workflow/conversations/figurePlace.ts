import { readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Bilingual } from '@/domain/bilingual';
import { noQuestion, sideOf, type Question, type Side } from '@/domain/conversations/conversation';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import type { Conversation } from '@/payload-types';
import { cachedPins } from '../sheet/editions';
import { pinnedFacts, reachesProvince } from '../sheet/directory';
import type { ActContext } from '../sheet/actRequest';
import { readersOn } from '../sheet/figureFacts';
import { loadSheet, readSheetRow } from '../sheet/loadSheet';
import { speakIssue } from '@/domain/workflow/readers';
import { askedMetrics } from '@/domain/workflow/progress';
import type { State } from '@/domain/workflow/position';

/** A figure that people may talk about, whether or not something is entered for it. */
export interface SpokenFigure {
  readonly id: string;
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
  readonly label: Bilingual;
  /** Null: nothing is entered. */
  readonly state: State | null;
  /** Its metric asks for two readers. */
  readonly twoReaders: boolean;
}

/** Reads the figure with this id for a person; null where there is none that they may read. An edition that is closed may be talked about, too. */
export async function readSpokenFigure(
  scope: ReadScope,
  person: Person,
  id: string,
): Promise<SpokenFigure | null> {
  const [edition = '', province = '', metric = '', ...rest] = id.split(':');
  if (rest.length > 0 || !reachesProvince(person, province)) return null;
  const sheet = await readSheetRow(scope, { edition, province });
  const facts = sheet && pinnedFacts(sheet);
  const row = await readOne(scope, 'editions', edition, { select: { pins: false } });
  if (facts === null || row === null) return null;
  const pinned = await cachedPins(scope, row);
  const asked = askedMetrics(pinned?.pins.metrics ?? [], facts).find(({ key }) => key === metric);
  if (asked === undefined) return null;
  const figure = await readOne(scope, 'figures', id, { select: { state: true } });
  const { label, twoReaders } = asked;
  return { id, edition, province, metric, label, twoReaders, state: figure?.state ?? null };
}

/** Gives the issue against a person's words about a figure while votes on it are secret; null where they may speak. */
export async function silenceOn(
  scope: ReadScope,
  { person, now }: Pick<ActContext, 'person' | 'now'>,
  { edition, province, metric, twoReaders, state }: SpokenFigure,
): Promise<Issue | null> {
  const votes = person.roles.includes('ministry_reviewer') || sideOf(person, province) === 'ministry';
  if (!twoReaders || state !== 'in_review' || !votes) return null;
  const sheet = await loadSheet(scope, { edition, province }, now);
  return sheet === null ? null : speakIssue('text', readersOn(sheet, metric));
}

/** Gives where a stored conversation stands; of none, that nobody has asked. */
export function questionOf(stored: ConversationRow | null): Question {
  if (stored === null) return noQuestion;
  const { state, asker, askerSide, people, side } = stored;
  return {
    state,
    asker: asker ?? null,
    askerSide: askerSide ?? null,
    people: people ?? [],
    side: side ?? null,
  };
}

/** A stored conversation as it is read. */
export type ConversationRow = Pick<Conversation, 'state'> &
  Partial<Pick<Conversation, 'asker' | 'askerSide' | 'people' | 'side'>>;

/** Whom a person is in a conversation about one province's figures. */
export interface Speaker {
  readonly id: string;
  readonly side: Side;
}
