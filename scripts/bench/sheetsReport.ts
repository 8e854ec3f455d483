import { median, ms, quantile, ratio, table } from './benchmarkReport';

export const acts = ['ours, save', 'stock, save', 'ours, read', 'stock, read'] as const;
export type ActName = (typeof acts)[number];

/** Times of single acts, and what the clients got done in a second in each round. */
export interface Measure {
  readonly clients: number;
  readonly act: ActName;
  readonly times: number[];
  readonly perSecond: number[];
}

export interface SheetsRun {
  readonly database: string;
  /** Figures on a sheet. */
  readonly figures: number;
  readonly rounds: number;
}

/** Writes the report of a sheet's measurements on one database. */
export function sheetsReport(measures: readonly Measure[], { database, figures, rounds }: SheetsRun): string {
  const referenceOf = ({ clients, act }: Measure): Measure | undefined =>
    measures.find((other) => other.clients === clients && other.act === act.replace('ours', 'stock'));
  const rows = measures.map((measure) => {
    const { clients, act, times, perSecond } = measure;
    return [
      `${act}, ${String(clients)} ${clients === 1 ? 'client' : 'clients'}`,
      ms(median(times)),
      ms(quantile(times, 0.95)),
      median(perSecond).toFixed(1),
      ratio(median(times), median(referenceOf(measure)?.times ?? [])),
    ];
  });
  return `## A sheet of ${String(figures)} figures on ${database}

Reference: the same figures in a stock Payload collection with drafts, one document each, the stock adapter, a database
of its own; saved by ${String(figures)} Local API updates one after the other, read by one \`find\` of the drafts. In this process, without
HTTP; each client has a sheet of its own and begins its next act when the last has ended. ${String(rounds)} rounds in which all rows take
turns, after one to warm up.

${table(['', 'median, ms', '95 %, ms', 'sheets in a second', 'ratio to stock'], rows)}

${notes[database] ?? ''} ${sameWork}`;
}

const sameWork = `Our save does more than the reference: it judges permission, state, revision and entry phase of each figure, and
writes figures, sheet and a chained timeline entry in one transaction, all or nothing; the stock one has no transaction over
the sheet and no check against a stale writer. Our read returns what the screen shows (sections, names, words of states,
checks, the figures before) after six queries, three at once at most, the stock one only its rows after one. The pinned
texts are read when the edition’s revision has changed, not each time.`;

const notes: Readonly<Record<string, string>> = {
  SQLite: `SQLite is called synchronously and has one writer, so eight clients wait for one another on either side. Both databases write ahead (WAL);\nthe rest of the stock adapter is as it comes, which means no transactions.`,
  MongoDB: `A replica set of one on the same machine, so the database server competes with this process for the cores.`,
};
