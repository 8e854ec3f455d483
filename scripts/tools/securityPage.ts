import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const paths = v.array(text);

/** What holds of a requirement, by whom: `operator` is for what the program cannot see to. */
export const standings = ['yes', 'no', 'operator', 'n/a'] as const;

/** The list of the standard, as `security/asvs-5.0.0.json` keeps it. */
export const standardSchema = v.object({
  standard: text,
  version: text,
  source: text,
  licence: text,
  attribution: text,
  requirements: v.array(
    v.object({ id: text, level: v.picklist([1, 2]), chapter: text, section: text, text }),
  ),
});

/** Our answers, by the number of the requirement. */
export const answersSchema = v.record(
  text,
  v.strictObject({ status: v.picklist(standings), why: text, tests: paths, code: paths }),
);

/** What was tried against an installation of our own, and what became of it. */
export const attacksSchema = v.array(
  v.strictObject({
    about: text,
    tried: v.array(
      v.strictObject({
        what: text,
        holds: v.picklist(['yes', 'partly', 'no']),
        now: text,
        tests: paths,
        code: paths,
      }),
    ),
  }),
);

type Standard = v.InferOutput<typeof standardSchema>;
type Answers = v.InferOutput<typeof answersSchema>;
type Answer = Answers[string];
type Attacks = v.InferOutput<typeof attacksSchema>;

/** The three files that the page is made of, and what stands before them. */
export interface SecurityFiles {
  readonly foreword: string;
  readonly standard: Standard;
  readonly answers: Answers;
  readonly attacks: Attacks;
}

/**
 * Lists what is wrong between the files: a requirement without an answer, an answer without a requirement, a yes that nothing
 * shows, a path that is not there.
 */
export function securityFaults(
  { standard, answers, attacks }: SecurityFiles,
  exists: (path: string) => boolean,
): readonly string[] {
  const ids = standard.requirements.map(({ id }) => id);
  const known = new Set(ids);
  const tried = attacks.flatMap((each) => each.tried);
  const shown = [
    ...Object.entries(answers),
    ...tried.map(({ what, holds, ...rest }) => [what, { ...rest, status: holds }] as const),
  ];
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice in the list`),
    ...ids.filter((id) => answers[id] === undefined).map((id) => `${id} has no answer`),
    ...Object.keys(answers)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is no requirement of levels 1 and 2`),
    ...shown
      .filter(([, { status, tests, code }]) => status === 'yes' && tests.length + code.length === 0)
      .map(([name]) => `${name}: nothing shows this yes`),
    ...shown.flatMap(([name, { tests, code }]) =>
      [...tests, ...code].filter((path) => !exists(path)).map((path) => `${name}: there is no ${path}`),
    ),
  ];
}

/** Gives docs/security.md. */
export function securityPage({ foreword, standard, answers, attacks }: SecurityFiles): string {
  return [
    foreword.trim(),
    '## What was tried against it',
    triedIntro(attacks),
    ...attacks.flatMap(({ about, tried }) => [
      `### ${about}`,
      tried
        .map((each) => `- **${heldWords[each.holds]}** _${each.what}_ ${each.now}${evidence(each)}`)
        .join('\n'),
    ]),
    `## ${standard.standard} ${standard.version}, levels 1 and 2`,
    `Quoted: ${standard.attribution} Licence: ${standard.licence}. Source: ${standard.source}.`,
    'An answer is **yes** only where code or test shows all of it. **Operator**: the program cannot see to it, whoever runs it must.',
    countTable(standard, answers),
    '### What does not hold',
    openList(standard, answers),
    ...chaptersOf(standard).map((chapter) => chapterText(chapter, standard, answers)),
  ].join('\n\n');
}

const heldWords = { yes: 'Mended.', partly: 'In part.', no: 'Open.' } as const;

function triedIntro(attacks: Attacks): string {
  const tried = attacks.flatMap((each) => each.tried);
  const count = (wanted: string): number => tried.filter(({ holds }) => holds === wanted).length;
  return `Attacks, kills and full disks that broke something or nearly did, and what holds now: ${tried.length} in all, ${count('yes')} mended, ${count('partly')} in part, ${count('no')} open. What was tried and held from the start is not listed; its tests are in \`tests\`.`;
}

const chaptersOf = ({ requirements }: Standard): readonly string[] => [
  ...new Set(requirements.map(({ chapter }) => chapter)),
];

function countTable(standard: Standard, answers: Answers): string {
  const row = (name: string, of: Standard['requirements']): string => {
    const counts = standings.map((status) => of.filter(({ id }) => answers[id]?.status === status).length);
    return `| ${[name, of.length, ...counts].join(' | ')} |`;
  };
  return [
    '| Chapter | Requirements | yes | no | operator | not applicable |',
    '| --- | --: | --: | --: | --: | --: |',
    ...chaptersOf(standard).map((name) =>
      row(
        name,
        standard.requirements.filter(({ chapter }) => chapter === name),
      ),
    ),
    ...[1, 2].map((level) =>
      row(
        `Level ${level}`,
        standard.requirements.filter((each) => each.level === level),
      ),
    ),
    row('**All**', standard.requirements),
  ].join('\n');
}

function openList({ requirements }: Standard, answers: Answers): string {
  return requirements
    .filter(({ id }) => answers[id]?.status === 'no')
    .map(({ id, level }) => `- **${id}** (level ${level}) ${answers[id]?.why ?? ''}`)
    .join('\n');
}

function chapterText(name: string, { requirements }: Standard, answers: Answers): string {
  const own = requirements.filter(({ chapter }) => chapter === name);
  const sections = [...new Set(own.map(({ section }) => section))];
  return [
    `### ${name}`,
    ...sections.flatMap((section) => [
      `#### ${section}`,
      own
        .filter((each) => each.section === section)
        .map((each) => requirementText(each, answers[each.id]))
        .join('\n\n'),
    ]),
  ].join('\n\n');
}

const statusWords = { yes: 'Yes.', no: 'No.', operator: 'Operator.', 'n/a': 'Not applicable.' } as const;

function requirementText(
  { id, level, text: words }: Standard['requirements'][number],
  answer: Answer | undefined,
): string {
  if (answer === undefined) return `**${id}**`;
  const { status, why } = answer;
  return `**${id}** (level ${level}) **${statusWords[status]}** ${why}${evidence(answer)}\n\n> ${words}`;
}

function evidence({ tests, code }: Pick<Answer, 'tests' | 'code'>): string {
  const links = (of: readonly string[]): string => of.map((path) => `[${path}](../${path})`).join(', ');
  const shown = tests.length === 0 ? '' : ` Test: ${links(tests)}.`;
  return code.length === 0 ? shown : `${shown} Code: ${links(code)}.`;
}
