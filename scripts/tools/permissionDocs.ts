import type { Locale } from '@/domain/bilingual';
import { permissions, resources, verbs, type Resource, type Verb } from '@/domain/permissions/permissions';
import { roles } from '@/domain/permissions/person';
import { collectionWords } from '@/messages/payload/collections';
import { permissionWords } from '@/messages/desk/permissions';
import { workflowWords } from '@/messages/desk/workflow';
import { keepPage } from './keepPage';

/** Writes docs/permissions.md from the permission table; `--check` only tells if it is up to date. */
const file = 'docs/permissions.md';

function row(subject: Resource, verb: Verb, locale: Locale): string {
  const words = permissionWords[locale];
  const grants = permissions[subject][verb] ?? {};
  const cells = roles.map((role) => {
    const reach = grants[role];
    return reach === undefined ? '' : words.reaches[reach];
  });
  return `| ${[collectionWords[locale].plural[subject], `**${words.verbs[verb]}**`, ...cells].join(' | ')} |`;
}

function chapter(locale: Locale): string {
  const words = permissionWords[locale];
  const head = [words.subject, words.verb, ...roles.map((role) => workflowWords[locale].roles[role])];
  const rows = resources.flatMap((subject) =>
    verbs
      .filter((verb) => permissions[subject][verb] !== undefined)
      .map((verb) => row(subject, verb, locale)),
  );
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  const limits = words.limitList.map((limit) => `- ${limit}`).join('\n');
  return [`## ${words.title}`, words.intro, table, `### ${words.limits}`, limits].join('\n\n');
}

await keepPage({
  file,
  script: 'scripts/tools/permissionDocs.ts',
  source: 'src/domain/permissions/permissions.ts',
  chapter,
});
