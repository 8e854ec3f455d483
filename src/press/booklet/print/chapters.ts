import type { ComposedBooklet, ComposedPart, ComposedSection } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import { anchors } from '../anchors';
import { changeNote, isWithdrawal, type BookletContent } from '../colophonRows';
import { colophonRows } from './colophonFacts';
import { changeParts } from './changeParts';
import { entriesOf } from './listEntries';
import { regularLayout, type PageLayout } from './pageLayout';
import type { Chapter, Group, Part, WordList } from './parts';
import { listParts, readingParts } from './oneColumn';
import { definitionParts, tableNotes, tableParts } from './tableParts';

const flow = (parts: readonly Part[]): Group => ({ columns: 1, parts });
const columns = (parts: readonly Part[]): Group => ({ columns: 2, parts });

const title = (id: string, text: string, lead: readonly string[] = []): Part => ({
  key: `title.${id}`,
  type: 'title',
  id,
  title: text,
  lead,
});

/** Statements that follow each other directly stand together: large numbers between two rules, others as a part. */
function loose(parts: readonly ComposedPart[]): readonly (readonly ComposedPart[])[] {
  return parts.reduce<readonly (readonly ComposedPart[])[]>((done, part) => {
    const last = done.at(-1);
    const kind = (each: ComposedPart | undefined): string =>
      each?.type === 'statement' ? each.statement.layout : '';
    if (last === undefined || kind(part) === '' || kind(last[0]) !== kind(part)) return [...done, [part]];
    return [...done.slice(0, -1), [...last, part]];
  }, []);
}

/** Gives the parts of a section: its opener, then what it consists of. */
export function sectionParts(section: ComposedSection, province: string): readonly Part[] {
  const { key, number, parts } = section;
  let level: 3 | 4 = 3;
  const rest = loose(parts).flatMap((run, index): readonly Part[] => {
    const [first] = run;
    if (first?.type === 'service')
      return [{ key: `service.${first.key}`, type: 'service', section: number, level, service: first }];
    if (first?.type === 'heading') {
      level = 4;
      return [{ key: `group.${key}.${String(index)}`, type: 'group', section: number, group: first }];
    }
    const own = run.flatMap((part) => (part.type === 'statement' ? [part] : []));
    const statements = own.map(({ statement }) => statement);
    const place = `${key}.${String(index)}`;
    return first?.statement.layout === 'highlight'
      ? [{ key: `honour.${place}`, type: 'honour', section: number, province, statements }]
      : [
          {
            key: `statements.${place}`,
            type: 'statements',
            section: number,
            statements,
            blocks: own.flatMap(({ blocks }) => blocks),
          },
        ];
  });
  return [{ key: `opener.${key}`, type: 'opener', section }, ...rest];
}

function glanceParts(
  { glance: { title: text, intro, blocks } }: ComposedBooklet,
  { isBroad }: PageLayout,
): readonly Part[] {
  const glanceColumns = isBroad ? 3 : 1;
  const rows = Array.from({ length: Math.ceil(blocks.length / glanceColumns) }, (_, row): Part => {
    const cells = blocks.slice(row * glanceColumns, (row + 1) * glanceColumns);
    return { key: `glance.${String(row)}`, type: 'blocks', blocks: cells };
  });
  return [title(anchors.glance, text, intro === '' ? [] : [intro]), ...rows];
}

/** The province on the map and among the others, what changed, and what it does not have. */
function placeParts(
  { glance, provinceName, sections }: ComposedBooklet,
  { isBroad }: PageLayout,
): readonly Part[] {
  const { places, placesTitle, placesIntro } = glance;
  const numbers = new Map(sections.map(({ key, number }) => [key, number]));
  const plain = (text: string): WordList['items'][number] => [{ text, emphasis: false, metric: null }];
  const lists = [
    { title: glance.changedTitle, items: glance.changed },
    { title: glance.absentTitle, items: glance.absent.map(plain) },
  ].filter(({ items }) => items.length > 0);
  const look = { look: 'places', section: null, note: placesIntro } as const;
  return [
    { key: `map.${provinceName}`, type: 'map' },
    ...(placesTitle === null
      ? []
      : [{ key: 'places', type: 'heading', text: placesTitle, ...look } as const]),
    ...places.map((place): Part => {
      return { key: `place.${place.key}`, type: 'place', place, accent: numbers.get(place.section) ?? null };
    }),
    ...(lists.length === 0 ? [] : listParts('glance.lists', lists, isBroad)),
  ];
}

/** So few numbers leave room for the map under them. */
const fewBlocks = 6;

/** A page of numbers and one of places; where there are few numbers, all together. */
function glanceChapters(
  composed: ComposedBooklet,
  behind: readonly Group[],
  layout: PageLayout,
): readonly Chapter[] {
  const running = composed.glance.title;
  const [numbers, places] = [glanceParts(composed, layout), placeParts(composed, layout)];
  if (composed.glance.blocks.length <= fewBlocks)
    return [{ name: 'glance', running, groups: [flow([...numbers, ...places]), ...behind] }];
  return [
    { name: 'glance', running, groups: [flow(numbers)] },
    { name: 'places', running, groups: [flow(places), ...behind] },
  ];
}

function contentsGroups(content: BookletContent): readonly Group[] {
  const { composed } = content;
  const paragraphs = composed.opening.map((runs, index): Part => {
    return {
      key: `opening.${String(index)}`,
      type: 'paragraph',
      runs,
      look: index === 0 ? 'serif' : 'indented',
    };
  });
  const entries = entriesOf(content).map((entry, index): Part => {
    return { key: `entry.${String(index)}`, type: 'entry', entry };
  });
  const opening: Part = {
    key: 'title.opening',
    type: 'subtitle',
    id: anchors.opening,
    title: composed.openingTitle,
  };
  return [
    flow([title(anchors.contents, words.contents)]),
    columns(entries),
    flow([opening]),
    columns(paragraphs),
  ];
}

const termsOf = (terms: readonly (readonly string[])[], look: 'gloss' | 'method'): readonly Part[] =>
  terms.map(([term = '', text = ''], index) => ({
    key: `${look}.${String(index)}`,
    type: 'term',
    term,
    text,
    section: null,
    look,
  }));

/** Terms of the glossary as parts; on a page of their own in two columns, elsewhere as far as there is room. */
export const glossaryParts: readonly Part[] = termsOf(printTexts.glossary.terms, 'gloss');

/** Stands over the terms that fill the last page of sections. */
export const glossaryHeading: Part = {
  key: 'glossary.heading',
  type: 'heading',
  text: printTexts.glossary.title,
  look: 'filler',
  section: null,
  note: null,
};

function colophonParts(content: BookletContent): readonly Part[] {
  const facts = colophonRows(content).map((row): Part => {
    return { key: `fact.${row.label}`, type: 'fact', table: 'colophon', row };
  });
  return [
    title(anchors.colophon, words.colophon.title),
    ...facts.filter((part) => part.type !== 'fact' || part.row.grouped !== true),
    { key: 'verification', type: 'verification' },
    ...facts.filter((part) => part.type === 'fact' && part.row.grouped === true),
    { key: 'help', type: 'help' },
  ];
}

/** The pages that nothing is left out of: what may be put between them or dropped is the plan's to say. */
export function chaptersOf(content: BookletContent, layout: PageLayout = regularLayout): readonly Chapter[] {
  const { composed, snapshot } = content;
  const note = changeNote(snapshot);
  const changes: Chapter = {
    name: 'changes',
    running: note?.title ?? null,
    groups: [flow(changeParts(content))],
  };
  const cover: Chapter = { name: 'cover', running: null, groups: [flow([{ key: 'cover', type: 'cover' }])] };
  const back: Chapter = { name: 'back', running: null, groups: [flow([{ key: 'back', type: 'back' }])] };
  const colophon: Chapter = {
    name: 'colophon',
    running: words.colophon.title,
    groups: [flow(colophonParts(content))],
  };
  const notes: Chapter = {
    name: 'notes',
    running: printTexts.notes,
    groups: [flow([title('notlar', printTexts.notes), { key: 'notes', type: 'notes' }])],
  };
  if (isWithdrawal(snapshot)) return [cover, changes, notes, colophon, back];
  const sections = composed.sections.flatMap((section) => sectionParts(section, composed.provinceName));
  // Without other provinces to stand among, the page of the map has room for the glossary.
  const hasPlaces = composed.glance.places.length > 0;
  const glossary: readonly Group[] = [
    flow([{ key: 'title.sozluk', type: 'subtitle', id: 'sozluk', title: printTexts.glossary.title }]),
    columns(glossaryParts),
  ];
  return [
    cover,
    {
      name: 'reading',
      running: printTexts.reading.running,
      groups: [flow(layout.isBroad ? [{ key: 'reading', type: 'reading' }] : readingParts(content))],
    },
    { name: 'contents', running: words.contents, groups: contentsGroups(content) },
    ...glanceChapters(composed, hasPlaces ? [] : glossary, layout),
    { name: 'sections', running: '', groups: [flow(sections)] },
    {
      name: 'table',
      running: printTexts.table.running,
      groups: [flow([...tableParts(composed, layout), ...tableNotes(content, layout)])],
    },
    ...(note === null ? [] : [changes]),
    ...(hasPlaces
      ? [{ name: 'glossary', running: printTexts.glossary.title, groups: glossary } as const]
      : []),
    {
      name: 'method',
      running: printTexts.method.title,
      groups: [
        flow([title('yontem', printTexts.method.title)]),
        columns(termsOf(printTexts.method.boxes, 'method')),
      ],
    },
    { name: 'definitions', running: printTexts.definitions.title, groups: definitionParts(composed) },
    notes,
    colophon,
    back,
  ];
}
