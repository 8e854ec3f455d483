import type { EditionData } from '@/domain/openData/editionData';
import { allEditions, bookletFiles } from '@/domain/publication/address';
import { openDataWords } from '@/messages/booklet/openData';
import type { DataSet } from '../dataSet';
import { schemas, type Schema, type SchemaName } from './schemas';

const { en } = openDataWords;

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
}

/** Writes `openapi.json`, which tells programs what JSON there is to read. Everything is read-only and open to all. */
export function openApi(everything: DataSet, editions: readonly EditionData[], origin: string): string {
  const { contact, licence, issuer } = everything;
  const email = contact?.email ?? null;
  const document = {
    openapi: '3.1.0',
    info: {
      title: everything.title.en,
      description: en.service,
      version: '2.0.0',
      ...(email === null ? {} : { contact: { name: issuer, email } }),
      ...(licence === null ? {} : { license: { name: licence.name, url: licence.url } }),
    },
    servers: [{ url: origin === '' ? '/' : origin }],
    security: [],
    paths: pathsOf(editions),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, { schema }]) => [name, schema])),
    },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function pathsOf(editions: readonly EditionData[]): object {
  const codes = editions.map(({ edition }) => edition.code);
  const scope: Parameter = { name: 'edition', description: en.api.scope, values: [allEditions, ...codes] };
  const own: Parameter = { name: 'edition', description: en.api.edition, values: codes };
  const province: Parameter = { name: 'province', description: en.api.province, values: slugsIn(editions) };
  const number: Parameter = { name: 'number', description: en.api.number, values: numbersIn(editions) };
  const ofBooklet = province.values.length === 0 ? [] : [own, province];
  const anything = answer('application/json', { type: 'object' });
  return {
    '/veri/dizin.json': path(en.api.directory, 'dizin', []),
    '/veri/degisiklikler.json': path(en.api.changes, 'degisiklikler', []),
    '/veri/katalog.jsonld': given(en.api.catalogue, [], answer('application/ld+json', { type: 'object' })),
    '/veri/{edition}/veri.json': path(en.api.country, 'ulke', [scope]),
    '/veri/{edition}/katalog.jsonld': given(
      en.api.editionCatalogue,
      [own],
      answer('application/ld+json', { type: 'object' }),
    ),
    '/veri/{edition}/veri.jsonstat.json': given(en.api.jsonStat, [scope], anything),
    ...(ofBooklet.length === 0
      ? {}
      : {
          '/{edition}/{province}/veri.json': path(en.api.booklet, 'kitapcik', ofBooklet),
          [`/{edition}/{province}/{number}/${bookletFiles.manifest}`]: path(en.api.manifest, 'yayim', [
            ...ofBooklet,
            number,
          ]),
          [`/{edition}/{province}/{number}/${bookletFiles.snapshot}`]: given(
            en.api.snapshot,
            [...ofBooklet, number],
            anything,
          ),
        }),
  };
}

/** The provinces that have a booklet in each edition: any two values make an address that is there, or a plain 404. */
function slugsIn(editions: readonly EditionData[]): readonly string[] {
  const published = editions.flatMap(({ provinces }) =>
    provinces.filter(({ publication }) => publication !== null).map(({ slug }) => slug),
  );
  return [...new Set(published)].sort();
}

/** The numbers that publications have: not each booklet has each of them. */
function numbersIn(editions: readonly EditionData[]): readonly string[] {
  const all = editions.flatMap(({ provinces }) =>
    provinces.flatMap(({ log }) => log.map((each) => each.number)),
  );
  return [...new Set(all)].sort((a, b) => a - b).map(String);
}

function path(summary: string, schema: SchemaName, parameters: readonly Parameter[]): object {
  return given(summary, parameters, answer('application/json', { $ref: `#/components/schemas/${schema}` }));
}

const answer = (mediaType: string, schema: Schema): object => ({
  description: en.api.found,
  content: { [mediaType]: { schema } },
});

function given(summary: string, parameters: readonly Parameter[], found: object): object {
  return {
    get: {
      summary,
      parameters: parameters.map(({ name, description, values }) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string', enum: [...values] },
      })),
      responses: {
        '200': found,
        '400': {
          description: en.api.malformed,
          content: { 'text/html': { schema: { type: 'string' } } },
        },
        '404': { description: en.api.missing, content: { 'text/html': { schema: { type: 'string' } } } },
      },
    },
  };
}
