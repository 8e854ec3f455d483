import type { CollectionAfterChangeHook } from 'payload';
import { personOf } from '@/access/personOf';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import { recordTimeline, type TimelineEvent } from '@/workflow/timeline/recordTimeline';

type Document = Readonly<Record<string, unknown>> & { readonly id: string };

interface Recorded {
  readonly action: string;
  /** Whether a change of this document is recorded here; left out, each is. */
  readonly when?: (before: Document | null) => boolean;
  /** Fields whose changes are kept, with what they were before. */
  readonly fields: readonly string[];
  /** The chain the entry belongs to, and whose it is. */
  readonly place: (id: string) => Pick<TimelineEvent, 'scope' | 'edition' | 'province'>;
}

/** Makes a hook that puts changes of these fields into the timeline, in the transaction of the change. */
export function recordChanges({
  action,
  fields,
  place,
  when = () => true,
}: Recorded): CollectionAfterChangeHook<Document> {
  return async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? null : previousDoc;
    if (!when(before)) return doc;
    const changes = fields.map((field) => changeOf(field, before, doc)).filter((change) => change !== null);
    if (changes.length > 0) {
      const actor = personOf(req);
      await recordTimeline(req, { ...place(doc.id), action, actor, at: new Date(), comment: null, changes });
    }
    return doc;
  };
}

/** A request may ask for documents in place of the keys that are stored. */
function withIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) => {
    const { id } = Object(each) as { readonly id?: unknown };
    return id ?? each;
  });
}

function changeOf(field: string, before: Document | null, after: Document): TimelineChange | null {
  const was = withIds(before?.[field] ?? null);
  const is = withIds(after[field] ?? null);
  return canonicalJson(was) === canonicalJson(is) ? null : { field, before: was, after: is };
}
