import { importTemplate } from '@/exchange/importTemplate';
import type { Issue } from '@/domain/issue';
import { approveImport } from '@/workflow/imports/approveImport';
import type { ImportRef } from '@/workflow/imports/moveImport';
import { previewImport } from '@/workflow/imports/previewImport';
import { proposeImport, type ImportAnswer } from '@/workflow/imports/proposeImport';
import { bodyOfImport, readImport } from '@/workflow/imports/readImport';
import { readImports } from '@/workflow/imports/readImports';
import { readTemplate } from '@/workflow/imports/readTemplate';
import { returnImport } from '@/workflow/imports/returnImport';
import { withdrawImport } from '@/workflow/imports/withdrawImport';
import { ministryPeople, rolesFor } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf, editionOf } from '../place';
import { Refused, refuse } from '../refused';
import { largestUpload, readImportUpload, readSeenHash } from './readImportUpload';

const importers = rolesFor('import', 'send');
const longestReason = 2000;
const hashLength = 64;

/** Earlier editions, taken over from files: looked at, proposed, and decided as a whole. */
export const importDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/imports',
    callers: ministryPeople,
    answer: async (visit) => readImports(actingOf(visit)),
  },
  { method: 'get', path: '/desk/imports/:import', callers: ministryPeople, answer: importAnswer },
  { method: 'get', path: '/desk/imports/template/:edition', callers: importers, answer: templateAnswer },
  {
    method: 'post',
    path: '/desk/imports/preview',
    callers: importers,
    largestBody: largestUpload,
    answer: async (visit) => {
      const file = readImportUpload(visit.body);
      const { prepared, issues } = await previewImport(actingOf(visit), file);
      if (prepared === null) throw new Refused(issues);
      return bodyOfImport(visit.req.payload, { ...prepared, ...file });
    },
  },
  {
    method: 'post',
    path: '/desk/imports/propose',
    callers: importers,
    largestBody: largestUpload,
    answer: async (visit) => {
      const contentHash = readSeenHash(visit.body);
      const wish = { ...readImportUpload(visit.body), contentHash };
      return answerOf(await proposeImport(actingOf(visit), wish));
    },
  },
  {
    method: 'post',
    path: '/desk/imports/:import/withdraw',
    callers: rolesFor('import', 'recall'),
    answer: async (visit) => {
      answerOf(await withdrawImport(actingOf(visit), refOf(visit)));
      return importAnswer(visit);
    },
  },
  {
    method: 'post',
    path: '/desk/imports/:import/approve',
    callers: rolesFor('import', 'approve'),
    answer: async (visit) => {
      answerOf(await approveImport(actingOf(visit), refOf(visit)));
      return importAnswer(visit);
    },
  },
  {
    method: 'post',
    path: '/desk/imports/:import/return',
    callers: rolesFor('import', 'return'),
    answer: async (visit) => {
      const reason = readInput(visit.body, (input) => input.text('reason', longestReason));
      answerOf(await returnImport(actingOf(visit), { ...refOf(visit), reason }));
      return importAnswer(visit);
    },
  },
];

async function importAnswer(visit: Visit): Promise<object> {
  return (await readImport(actingOf(visit), idOf(visit))) ?? refuse('not_found');
}

async function templateAnswer(visit: Visit): Promise<object> {
  const edition = editionOf(visit);
  const figures = await readTemplate(actingOf(visit));
  const lines = figures.map(({ plate, province, metric: { key, label, unit } }) => ({
    edition,
    plate,
    province,
    metric: key,
    label: label.tr,
    unit: unit.kind === 'money' ? 'TL' : unit.noun.tr,
  }));
  return { fileName: `${edition}-sablon.csv`, content: importTemplate(lines) };
}

/** `2023-3:1`; anything of another shape is not found. */
function idOf({ params }: Visit): string {
  const id = params['import'] ?? '';
  return /^\d{4}-[1-9]:\d{1,4}$/.test(id) ? id : refuse('not_found');
}

function refOf(visit: Visit): ImportRef {
  const seen = readInput(visit.body, (input) => ({
    revision: input.count('revision'),
    contentHash: input.text('contentHash', hashLength),
  }));
  return { id: idOf(visit), ...seen };
}

function answerOf({ import: id, issues }: ImportAnswer & { readonly issues: readonly Issue[] }): object {
  if (id === null) throw new Refused(issues);
  return { import: id };
}
