import type { Service, Statement } from '@/domain/booklet/text';
import { suppressionLimit } from './constants';

/** Makes a statement set as a sentence; `highlight` gives the large number instead. */
export function statement(given: Omit<Statement, 'layout'> & Partial<Pick<Statement, 'layout'>>): Statement {
  return { layout: 'sentence', ...given };
}

/** Makes a service with its defaults; with statements, with the limit that suppressed wordings name. */
export function serviceOf(
  given: Pick<Service, 'key' | 'name' | 'icon' | 'description'> & Partial<Service>,
): Service {
  const { acronym = null, statements = [], constants = [] } = given;
  const limits = statements.length > 0 ? [suppressionLimit] : [];
  return { ...given, acronym, statements, constants: [...constants, ...limits] };
}
