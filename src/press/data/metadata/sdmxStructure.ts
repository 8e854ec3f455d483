import type { Bilingual } from '@/domain/bilingual';
import { observationStatuses, revisions, unitWords } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import { siteWords } from '@/messages/booklet/site';
import type { DataSet } from '../dataSet';
import { areaCode, sdmxComponents, sdmxIds, unitCode } from '../sdmx';

const { tr, en } = openDataWords;
const { agency, dataflow, structure, version } = sdmxIds;
const conceptScheme = 'CS_IL_GOSTERGELERI';

type ComponentId =
  | (typeof sdmxComponents.dimensions)[number]
  | typeof sdmxComponents.measure
  | (typeof sdmxComponents.attributes)[number];

/** The column of `veri.csv` that says the same as a component. */
const columnOf: Readonly<Record<ComponentId, keyof typeof tr.columns>> = {
  EDITION: 'edition',
  REF_AREA: 'iso3166_2',
  INDICATOR: 'metric',
  TIME_PERIOD: 'as_of',
  OBS_VALUE: 'value',
  UNIT_MEASURE: 'unit',
  OBS_STATUS: 'status',
  AS_OF: 'as_of',
  CARRIED_FROM: 'carried_from',
  REVISION: 'revision',
  PUBLICATION: 'publication',
  SAMPLE: 'sample',
};

const maintained = (id: string): string => `${agency}:${id}(${version})`;
const conceptUrn = (id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${maintained(conceptScheme)}.${id}`;
const codelistUrn = (id: string): string => `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${maintained(id)}`;

const called = ({ tr: name, en: english }: Bilingual): object => ({
  name,
  names: { tr: name, en: english },
});
const item = (id: string, names: Bilingual): object => ({ id, ...called(names) });
const maintainable = (id: string, names: Bilingual): object => ({
  id,
  agencyID: agency,
  version,
  isFinal: true,
  ...called(names),
});

const title: Bilingual = { tr: siteWords.tr.catalogueTitle, en: siteWords.en.catalogueTitle };

/** The codes of each list, each once: areas, metrics and units as the observations have them. */
function codelists({ observations }: DataSet): Readonly<Record<string, ReadonlyMap<string, Bilingual>>> {
  return {
    CL_AREA: new Map(
      observations.map(({ province: { plate, name } }) => [areaCode(plate), { tr: name, en: name }]),
    ),
    CL_INDICATOR: new Map(observations.map(({ metric }) => [metric.key, metric.label])),
    CL_UNIT: new Map(observations.map(({ metric }) => [unitCode(metric), unitWords(metric)])),
    CL_OBS_STATUS: new Map(
      observationStatuses.map((letter) => [letter, { tr: tr.statuses[letter], en: en.statuses[letter] }]),
    ),
    CL_REVISION: new Map(revisions.map((each) => [each, { tr: tr.revisions[each], en: en.revisions[each] }])),
  };
}

const coded = (list: string): object => ({ enumeration: codelistUrn(list) });
const typed = (dataType: string): object => ({ format: { dataType } });

const representations: Readonly<Record<ComponentId, object>> = {
  EDITION: typed('String'),
  REF_AREA: coded('CL_AREA'),
  INDICATOR: coded('CL_INDICATOR'),
  TIME_PERIOD: typed('ObservationalTimePeriod'),
  OBS_VALUE: typed('Long'),
  UNIT_MEASURE: coded('CL_UNIT'),
  OBS_STATUS: coded('CL_OBS_STATUS'),
  AS_OF: typed('String'),
  CARRIED_FROM: typed('String'),
  REVISION: coded('CL_REVISION'),
  PUBLICATION: typed('Integer'),
  SAMPLE: typed('Boolean'),
};

const mandatory: readonly ComponentId[] = ['UNIT_MEASURE', 'OBS_STATUS', 'AS_OF', 'SAMPLE'];

const component = (id: ComponentId): object => ({
  id,
  conceptIdentity: conceptUrn(id),
  localRepresentation: representations[id],
});

function dataStructure(): object {
  const { dimensions, measure, attributes } = sdmxComponents;
  const plain = dimensions.filter((id) => id !== 'TIME_PERIOD');
  return {
    ...maintainable(structure, title),
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: plain.map(component),
        timeDimensions: [component('TIME_PERIOD')],
      },
      measureList: { id: 'MeasureDescriptor', measures: [{ ...component(measure), usage: 'optional' }] },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: attributes.map((id) => ({
          ...component(id),
          usage: mandatory.includes(id) ? 'mandatory' : 'optional',
          attributeRelationship: { observation: {} },
        })),
      },
    },
  };
}

/** Writes the structure that `veri.sdmx.csv` follows, as SDMX-JSON 2.0: concepts, code lists, data structure, dataflow. */
export function sdmxStructure(set: DataSet): string {
  const { dimensions, measure, attributes } = sdmxComponents;
  const ids: readonly ComponentId[] = [...dimensions, measure, ...attributes];
  const words = (id: ComponentId): Bilingual => ({
    tr: tr.columns[columnOf[id]][0] ?? id,
    en: en.columns[columnOf[id]][0] ?? id,
  });
  const document = {
    meta: {
      schema: 'https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json',
      id: 'IL_GOSTERGELERI_YAPI',
      prepared: `${set.issued ?? '2024-01-01'}T00:00:00Z`,
      contentLanguages: ['tr', 'en'],
      sender: { id: agency },
    },
    data: {
      conceptSchemes: [
        { ...maintainable(conceptScheme, title), concepts: ids.map((id) => item(id, words(id))) },
      ],
      codelists: Object.entries(codelists(set)).map(([id, codes]) => ({
        ...maintainable(id, title),
        codes: [...codes].map(([code, names]) => item(code, names)),
      })),
      dataStructures: [dataStructure()],
      dataflows: [
        {
          ...maintainable(dataflow, title),
          structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${maintained(structure)}`,
        },
      ],
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
