import { checks, front, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import { sheetVerbs } from '@/contract/sheetView';
import { newestRules } from '@/domain/booklet/text';
import { usualBounds } from '@/domain/checks/bounds';
import type { ContextValues } from '@/domain/checks/peers';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { EarlierFigure } from '@/domain/publication/carriable';
import { figureId, type FigureRecord } from '@/domain/workflow/figureRecord';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { sheetView } from '@/workflow/entry/sheetView';
import { sheetContext, type SheetContext } from '@/workflow/sheet/sheetContext';
import { makePerson, type MadePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

/** What the JSON of one sheet may weigh, in bytes. */
const most = 40_000;

const [first, second, third] = ['2023-2', '2024-1', '2024-2'] as const;
const country = sampleProvinces(provinces);
const figures = sampleFigures({ provinces: country, editions: [first, second, third], metrics });
const now = new Date('2024-06-03T09:00:00.000Z');

let installation: TestPayload;
let editor: MadePerson;

beforeAll(async () => {
  installation = await startTestPayload();
  editor = await makePerson(installation.payload, { roles: ['province_editor'], province: '34' });
});

afterAll(() => installation.close());

const valuesOf = (edition: string, plate: string): ReadonlyMap<string, FigureValue> =>
  new Map(
    figures
      .filter((figure) => figure.edition === edition && figure.province === plate)
      .map(({ metric, value }) => [metric, value]),
  );

function contextValues(): ContextValues {
  const values: Record<string, Record<string, number>> = {};
  for (const { edition, province, metric, value } of figures)
    if (edition === second && value.kind === 'number') (values[metric] ??= {})[province] = value.amount;
  return { edition: second, bounds: usualBounds, values, earlier: [] };
}

/** A sheet half of which was published and half is worked on, with notes, as it is at its largest. */
function recordOf(plate: string, metric: string, index: number): FigureRecord {
  const value = valuesOf(third, plate).get(metric) ?? { kind: 'not_applicable' };
  const copy = { value, note: null, asOf: null, revision: 4, by: editor.person.id, at: now.toISOString() };
  const isDone = index % 2 === 0;
  return {
    ...untouchedRecord,
    ...{ id: figureId(third, plate, metric), edition: third, province: plate, metric, value },
    ...{ state: isDone ? 'published' : 'draft', revision: 4, unchanged: null, reasons: [] },
    note: index % 5 === 0 ? 'Kayıt sisteminden alınmıştır.' : null,
    asOf: null,
    returnCode: null,
    fallAccepted: null,
    approved: isDone ? copy : null,
    published: isDone ? { ...copy, publication: 1 } : null,
    recorded: null,
    typists: [],
    changedBy: editor.person.id,
    changedAt: now.toISOString(),
  };
}

function sheetOf(plate: string): SheetContext {
  const province = country.find((each) => each.plate === plate);
  if (province === undefined) throw new Error(`No province ${plate}`);
  const facts = { code: third, year: 2024, month: 5, asOf: '2024-05-31' };
  const days = { entryOpens: '2024-05-01', entryDue: '2024-06-10', entryCloses: '2024-06-20' };
  const asked = [...valuesOf(third, plate).keys()];
  const earlierOf = (metric: string): readonly EarlierFigure[] =>
    [second, first].flatMap((edition) => {
      const value = valuesOf(edition, plate).get(metric);
      const definition = metrics.find(({ key }) => key === metric);
      if (value === undefined || definition === undefined) return [];
      return [{ edition, value, asOf: '2024-01-31', metric: definition, withdrawn: false, sample: false }];
    });
  const edition = {
    head: { ...facts, ...days, state: 'open' as const, sample: true },
    ...{ facts, ...days, state: 'open' as const, releaseMode: 'rolling' as const, revision: 1, sample: true },
    ...{ stages: ['province', 'ministry'] as const, proposals: [] },
    pins: { texts: { rules: newestRules, front, sections, services }, metrics, checks },
  };
  return sheetContext(
    {
      sheet: {
        ...{ id: `${third}:${plate}`, edition: third, province: plate, revision: 9, exceptions: [] },
        ...{ facts: null, timelineHead: null, forces: [], disclosure: [], progress: null },
      },
      edition,
      province,
      before: { edition: second, values: valuesOf(second, plate), dates: new Map() },
      earlier: new Map(asked.map((metric) => [metric, earlierOf(metric)])),
      figures: new Map(asked.map((metric, index) => [metric, recordOf(plate, metric, index)])),
      publications: [],
      context: contextValues(),
    },
    now,
  );
}

describe('the JSON of a sheet', () => {
  it('weighs at most 40 KB in every province of the sample country, and still says what each row needs', async () => {
    const { payload } = installation;
    const weights: number[] = [];
    for (const { plate } of country) {
      const person = { ...editor.person, province: plate };
      const view = await sheetView({ payload, person, now }, sheetOf(plate), 'tr');
      const rows = view.sections.flatMap(({ services: parts }) => parts.flatMap((part) => part.figures));
      expect(rows.length).toBeGreaterThan(40);
      for (const row of rows) {
        expect(row.previous?.age).toBeGreaterThanOrEqual(1);
        expect(sheetVerbs).toEqual(expect.arrayContaining([...(row.may ?? [])]));
        expect(row.may).toContain('save');
      }
      expect(rows.filter(({ peers }) => peers !== undefined).length).toBeGreaterThan(40);
      weights.push(Buffer.byteLength(JSON.stringify(view)));
    }
    expect(Math.max(...weights)).toBeLessThanOrEqual(most);
  });

  it('has no definition, no reason why an act is barred, and no words of the other language', async () => {
    const { payload } = installation;
    const view = await sheetView({ payload, person: editor.person, now }, sheetOf('34'), 'en');
    const json = JSON.stringify(view);
    for (const { definition, label } of metrics) {
      expect(json).not.toContain(JSON.stringify(definition.tr).slice(1, -1));
      if (label.tr !== label.en && !label.en.includes(label.tr)) expect(json).not.toContain(`"${label.tr}"`);
    }
    expect(json).not.toContain('wrong_state');
  });
});
