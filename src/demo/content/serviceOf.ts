import type { Paragraph, Service, Statement } from '@/domain/booklet/text';

type Given = Pick<Statement, 'key' | 'text' | 'zero' | 'notReported' | 'suppressed'> & Partial<Statement>;

/** Makes a statement set as a sentence, in all provinces; `highlight` gives the large number instead. */
export function statement(given: Given): Statement {
  const notApplicable = withoutData(given.notReported);
  return { layout: 'sentence', figures: [], where: null, notApplicable, ...given };
}

const [unreported, noData] = ['bildirilmemiştir.', 'için veri bulunmamaktadır.'];

/** What is not reported and what there is nothing of are the same thing, said with another end. */
function withoutData(notReported: Paragraph): Paragraph {
  const last = notReported.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(unreported)) {
    throw new Error(`A wording that does not end with “${unreported}” needs its own notApplicable`);
  }
  return [...notReported.slice(0, -1), { ...last, text: last.text.replace(unreported, noData) }];
}

/** Makes a service with its defaults. */
export function serviceOf(
  given: Pick<Service, 'key' | 'name' | 'icon' | 'description'> & Partial<Service>,
): Service {
  const { acronym = null, absence = [], statements = [], constants = [] } = given;
  return { ...given, acronym, absence, statements, constants };
}
