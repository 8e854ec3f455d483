import type { FrontMatter, Section, Service } from '@/domain/booklet/text';
import type { Issue } from '@/domain/issue';
import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import type { Metric } from '@/domain/figures/metric';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { TextName } from '@/domain/publication/adoption';
import { frontIssues, sectionIssues, serviceIssues } from '@/domain/publication/unprintableTexts';
import { signIssuesIn } from '@/domain/turkish/signs';
import { readIfStored } from '@/stored/storedJson';
import { frontKey, metricCopy, type TextCopies } from './textCopy';

/** Gives the issues that keep a text from printing; of a definition only its words are printed as they are. */
export async function printIssues(
  req: PayloadRequest,
  { collection, id }: TextName,
  copy: TextCopies[TextCollection],
): Promise<readonly Issue[]> {
  if (collection === 'services') return serviceIssues(copy as Service, await readMetrics(req));
  if (collection !== 'sections') return signIssuesIn(copy, id);
  return id === frontKey
    ? frontIssues(copy as FrontMatter)
    : sectionIssues(copy as Section, await readMetrics(req));
}

/** The metrics as approved, else as they are being written: text and metric may come together. */
async function readMetrics(req: PayloadRequest): Promise<readonly Metric[]> {
  const docs = await readAll(req, 'metrics');
  return docs.map((metric) => readIfStored('metrics', metric.approved, metric) ?? metricCopy(metric));
}
