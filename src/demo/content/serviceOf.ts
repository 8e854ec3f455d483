import type { Service, Statement } from '@/domain/booklet/text';

/** Makes a statement set as a sentence; `highlight` gives the large number instead. */
export function statement(given: Omit<Statement, 'layout'> & Partial<Pick<Statement, 'layout'>>): Statement {
  return { layout: 'sentence', ...given };
}

/** Makes a service with its defaults. */
export function serviceOf(
  given: Pick<Service, 'key' | 'name' | 'icon' | 'description'> & Partial<Service>,
): Service {
  const { acronym = null, statements = [], constants = [] } = given;
  return { ...given, acronym, statements, constants };
}
