import { newestRules, type FrontMatter, type Section, type Service } from '@/domain/booklet/text';
import { planIssues } from '@/domain/derived/planIssues';
import type { Metric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { TextName } from '@/domain/publication/adoption';
import {
  frontIssues,
  sectionIssues,
  serviceIssues,
  type PrintRules,
} from '@/domain/publication/unprintableTexts';
import { signIssuesIn } from '@/domain/turkish/signs';
import { readIfStored } from '@/stored/storedJson';
import { frontKey, metricCopy, type TextCopies } from './textCopy';

/** Gives the issues that keep a text from printing; of a definition only its words are printed as they are. */
export async function printIssues(
  req: PayloadRequest,
  { collection, id }: TextName,
  copy: TextCopies[TextCollection],
): Promise<readonly Issue[]> {
  if (collection === 'services') return serviceIssues(copy as Service, await readPrintRules(req));
  if (collection !== 'sections') return signIssuesIn(copy, id);
  if (id !== frontKey) return sectionIssues(copy as Section, await readPrintRules(req));
  const front = copy as FrontMatter;
  return [...frontIssues(front), ...planIssues(front.derived, await readDefinitions(req))];
}

async function readPrintRules(req: PayloadRequest): Promise<PrintRules> {
  return { metrics: await readDefinitions(req), rules: newestRules };
}

/** Reads the metrics as approved, else as they are being written: text and metric may come together. */
export async function readDefinitions(req: PayloadRequest): Promise<readonly Metric[]> {
  const docs = await readAll(req, 'metrics');
  return docs.map((metric) => readIfStored('metrics', metric.approved, metric) ?? metricCopy(metric));
}
