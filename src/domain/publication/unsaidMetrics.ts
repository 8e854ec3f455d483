import { metricsOf } from '../booklet/source';
import { trialProvinces } from '../booklet/statementIssues';
import type { EditionTexts, Statement } from '../booklet/text';
import type { EditionPins } from '../booklet/textCopy';
import { isAsked, isMeantFor, type AskedProvince, type Metric } from '../figures/metric';
import type { Issue } from '../issue';

/** A statement as it stands in the booklet, with the service that must be there for it to be printed. */
interface Placed {
  readonly statement: Statement;
  readonly service: string | null;
}

function placedIn({ sections, services }: EditionTexts): readonly Placed[] {
  return sections.flatMap(({ parts }) =>
    parts.flatMap((part): readonly Placed[] => {
      if (part.type === 'statement') return [{ statement: part.statement, service: null }];
      if (part.type === 'heading') return [];
      const { statements = [] } = services.find(({ key }) => key === part.service) ?? {};
      return statements.map((statement) => ({ statement, service: part.service }));
    }),
  );
}

function unsaidIn(province: AskedProvince, placed: readonly Placed[], metrics: readonly Metric[]) {
  const said = new Set(
    placed
      .filter(({ service }) => service === null || !province.absentServices.includes(service))
      .filter(({ statement }) => isMeantFor(statement.where, province))
      .flatMap(({ statement }) => metricsOf([statement.text])),
  );
  return metrics.filter((metric) => isAsked(metric, province) && !said.has(metric.key));
}

/**
 * Lists the metrics that booklets say, but not that of every province which is asked for them: there none of its
 * statements has them, because these are meant for other provinces or stand with a service that it does not have.
 * What no statement names anywhere is data without a sentence (docs/adr/0022-absences.md).
 */
export function unsaidMetrics({ texts, metrics }: EditionPins): readonly Issue[] {
  const placed = placedIn(texts);
  const named = new Set(placed.flatMap(({ statement }) => metricsOf([statement.text])));
  const services = [...new Set(placed.flatMap(({ service }) => (service === null ? [] : [service])))];
  const absences = [[], ...services.map((service) => [service])];
  const provinces = trialProvinces([...metrics, ...placed.map(({ statement }) => statement)]).flatMap(
    (each) => absences.map((absentServices) => ({ ...each, absentServices })),
  );
  const unsaid = new Set(provinces.flatMap((province) => unsaidIn(province, placed, metrics)));
  return [...unsaid]
    .filter(({ key }) => named.has(key))
    .map(({ key, label }) => ({
      field: key,
      problem: 'metric_unsaid',
      context: { metric: key, ...label },
    }));
}
