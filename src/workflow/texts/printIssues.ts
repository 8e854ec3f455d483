import { newestRules, type FrontMatter, type Section, type Service } from '@/domain/booklet/text';
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
  return id === frontKey
    ? frontIssues(copy as FrontMatter)
    : sectionIssues(copy as Section, await readPrintRules(req));
}

/** The metrics as approved, else as they are being written: text and metric may come together. */
async function readPrintRules(req: PayloadRequest): Promise<PrintRules> {
  const docs = await readAll(req, 'metrics');
  const metrics = docs.map(
    (metric) => readIfStored('metrics', metric.approved, metric) ?? metricCopy(metric),
  );
  return { metrics, rules: newestRules };
}
