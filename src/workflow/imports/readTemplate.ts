import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import type { Metric } from '@/domain/figures/metric';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import type { Acting } from '../sheet/acting';
import { provinceFacts } from '../sheet/provinceRecord';
import { approvedCopies } from '../editions/readPins';

/** A figure that a file of an edition may bring. */
export interface TemplateFigure {
  readonly plate: string;
  readonly province: string;
  readonly metric: Metric;
}

/** Every figure that an edition could have, by the metrics approved now: province by province, in the sheet's order. */
export async function readTemplate({ payload }: Acting): Promise<readonly TemplateFigure[]> {
  return inTransaction(payload, async (req) => {
    const metrics = [...(await approvedCopies(req, 'metrics')).values()];
    const docs = await readAll(req, 'provinces', { sort: 'id' });
    return docs
      .map(provinceFacts)
      .flatMap(({ plate, name, absentServices }) =>
        askedMetrics(metrics, absentServices).map((metric) => ({ plate, province: name, metric })),
      );
  });
}
