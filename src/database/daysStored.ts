import type { Db } from 'mongodb';
import { dayOf } from '@/domain/days';

/** Days of an edition that were stored as moments, by the names of the columns and of the fields. */
export const editionDayColumns = {
  as_of: 'asOf',
  entry_opens: 'entryOpens',
  entry_due: 'entryDue',
  entry_closes: 'entryCloses',
} as const;

/** Gives a sheet's extensions with their last days as days. */
export function withDays(exceptions: unknown): unknown {
  if (!Array.isArray(exceptions)) return exceptions;
  return exceptions.map((each: unknown) => {
    const until: unknown = typeof each === 'object' && each !== null && 'until' in each ? each.until : null;
    return typeof until === 'string' ? { ...(each as object), until: dayOf(until) } : each;
  });
}

/**
 * Makes days of what a MongoDB holds as moments of a day that was meant: what was there before a day was kept as a day, or
 * came back from a backup of then. Changes nothing where all are days.
 */
export async function storeDays(db: Db): Promise<void> {
  const editions = db.collection<Record<string, unknown> & { _id: string }>('editions');
  const fields = Object.values(editionDayColumns);
  const inMoments = { $or: fields.map((field) => ({ [field]: { $type: 'date' as const } })) };
  for (const edition of await editions.find(inMoments).toArray()) {
    const moments = fields.flatMap((field) => {
      const stored = edition[field];
      return stored instanceof Date ? [[field, dayOf(stored.toISOString())] as const] : [];
    });
    await editions.updateOne({ _id: edition._id }, { $set: Object.fromEntries(moments) });
  }
  const sheets = db.collection<{ _id: string; exceptions: unknown }>('sheets');
  for (const { _id, exceptions } of await sheets.find({ 'exceptions.until': /T/ }).toArray())
    await sheets.updateOne({ _id }, { $set: { exceptions: withDays(exceptions) } });
}
