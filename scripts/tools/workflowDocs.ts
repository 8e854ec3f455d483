import { noticeKinds, notices, type NoticeRow } from '@/domain/notices/notices';
import { destinationOf } from '@/domain/workflow/destination';
import { positionOf, positions, stages, standingAt, type Position } from '@/domain/workflow/position';
import { subjects, type Subject } from '@/domain/workflow/action';
import { transitions } from '@/domain/workflow/transitions';
import type { Destination } from '@/domain/workflow/transition';
import { type Transition } from '@/domain/workflow/transition';
import { noticeWords } from '@/messages/mail/notices';
import { noticeTableWords } from '@/messages/mail/noticeTable';
import { dayNoticeWords } from '@/messages/mail/dayNotices';
import { personNoticeWords } from '@/messages/mail/personNotices';
import { workflowWords } from '@/messages/desk/workflow';
import type { Locale } from '@/domain/bilingual';
import { keepPage, keepTable } from './keepPage';

/** Writes docs/workflow.md from the workflow's tables; with `--check` only tells whether it is up to date. */
const file = 'docs/workflow.md';

/** Where a row leads from one position, under both stages (figures) or the ministry's alone (texts). */
function arrival(subject: Subject, from: Position, to: Destination): Position {
  const record = from === 'none' ? null : standingAt(from);
  return positionOf(destinationOf({ to }, { record, stages: subject === 'figure' ? stages : ['ministry'] }));
}

function diagram(subject: Subject, locale: Locale): string {
  const words = workflowWords[locale];
  const rows = transitions.filter((row) => row.subject === subject);
  const arrows = rows.flatMap((row) =>
    row.from.map((from) => ({ from, to: arrival(subject, from, row.to), label: words.actions[row.action] })),
  );
  const used = positions.filter((position) =>
    arrows.some(({ from, to }) => position === from || position === to),
  );
  const names = used.filter((each) => each !== 'none').map((each) => `  ${each}: ${words.positions[each]}`);
  const lines = arrows.map(
    ({ from, to, label }) => `  ${from === 'none' ? '[*]' : from} --> ${to}: ${label}`,
  );
  return ['```mermaid', 'stateDiagram-v2', ...names, ...lines, '```'].join('\n');
}

function tableLine(row: Transition, from: Position, locale: Locale): string {
  const words = workflowWords[locale];
  const to = arrival(row.subject, from, row.to);
  return `| ${[
    words.positions[from],
    `**${words.actions[row.action]}** (\`${row.action}\`)`,
    to === from ? words.docs.sameState : words.positions[to],
    row.roles.length === 0 ? words.docs.nobody : row.roles.map((role) => words.roles[role]).join(', '),
    row.conditions.map((condition) => words.conditions[condition]).join('; ') || '–',
  ].join(' | ')} |`;
}

function table(subject: Subject, locale: Locale): string {
  const { docs } = workflowWords[locale];
  const lines = transitions
    .filter((row) => row.subject === subject)
    .flatMap((row) => row.from.map((from) => tableLine(row, from, locale)));
  const head = `| ${[docs.from, docs.action, docs.to, docs.who, docs.conditions].join(' | ')} |`;
  return [head, '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function chapter(locale: Locale): string {
  const words = workflowWords[locale];
  const parts = subjects.map((subject) =>
    [`### ${words.subjects[subject]}`, diagram(subject, locale), table(subject, locale)].join('\n\n'),
  );
  const { title, intro } = noticeTableWords[locale];
  const mails = [`### ${title}`, intro, noticeTable(locale, { acts: true })];
  return [`## ${words.docs.title}`, ...parts, ...mails].join('\n\n');
}

/** Every mail in a row: its subject, the acts unless they are left out, its words, and who gets it. */
function noticeTable(locale: Locale, { acts }: { readonly acts: boolean }): string {
  const words = noticeTableWords[locale];
  const texts = { ...noticeWords[locale], ...personNoticeWords[locale], ...dayNoticeWords[locale] };
  const line = (subject: string, act: string, mail: string, to: string): string =>
    `| ${[subject, ...(acts ? [act] : []), mail, to].join(' | ')} |`;
  const lines = noticeKinds.map((kind) => {
    const row: NoticeRow = notices[kind];
    const whence = row.subject === 'reminder' ? words.calendar : words.job;
    const act = 'actions' in row ? row.actions.map((action) => `\`${action}\``).join(', ') : whence;
    const to = row.to.map((audience) => words.audiences[audience]).join(', ');
    return line(words.subjects[row.subject], act, texts[kind].listed, to);
  });
  const head = line(words.subject, words.act, words.mail, words.to);
  return [head, line('---', '---', '---', '---'), ...lines].join('\n');
}

const script = 'scripts/tools/workflowDocs.ts';
await keepPage({ file, script, source: 'src/domain/workflow/transitions.ts', chapter });
await keepTable({
  file: 'docs/kilavuz/e-postalar.md',
  script,
  source: 'src/domain/notices/notices.ts',
  table: noticeTable('tr', { acts: false }),
});
