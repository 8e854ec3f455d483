import type { EditionData } from '@/domain/openData/editionData';
import { bookletPath } from '@/domain/publication/address';
import { jsonFormat, definitionJson, provinceJson } from '../bookletJson';
import { provincesIn } from '../countryJson';
import type { DataSet } from '../dataSet';
import { formats } from '../formats';
import type { FileFacts } from './inLanguages';

/** Writes `dizin.json`, where a program begins: the sets with their files, editions, provinces, metrics and booklets. */
export function directory(
  sets: readonly [DataSet, ...DataSet[]],
  editions: readonly EditionData[],
  { files, origin }: { readonly files: readonly FileFacts[]; readonly origin: string },
): string {
  const [everything] = sets;
  const document = {
    format: jsonFormat,
    title: everything.title,
    origin: origin === '' ? null : origin,
    publisher: everything.issuer,
    licence: everything.licence,
    sets: sets.map(({ edition, title, path, version }) => ({
      edition,
      title,
      path,
      version,
      files: formats.flatMap(({ file, mediaType }) => filesOf(path + file, mediaType, files)),
    })),
    editions: editions.map(({ edition, recorded, sample }) => ({ ...edition, recorded, sample })),
    provinces: provincesIn(editions).map(provinceJson),
    metrics: metricsIn(editions),
    booklets: editions.flatMap(bookletsOf),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function filesOf(path: string, mediaType: string, files: readonly FileFacts[]): readonly object[] {
  const file = files.find((each) => `/${each.path}` === path);
  return file === undefined ? [] : [{ path, mediaType, bytes: file.bytes, sha256: file.sha256 }];
}

/** Each metric as the newest edition that has it defines it. */
function metricsIn(editions: readonly EditionData[]): readonly object[] {
  const inOrder = editions.toSorted((a, b) => (a.edition.asOf < b.edition.asOf ? -1 : 1));
  const metrics = inOrder.flatMap(({ definitions }) => definitions.flatMap((set) => set.metrics));
  return [...new Map(metrics.map((metric) => [metric.key, metric])).values()].map(definitionJson);
}

function bookletsOf({ edition, provinces }: EditionData): readonly object[] {
  return provinces.flatMap(({ plate, slug, publication }) =>
    publication === null
      ? []
      : [
          {
            edition: edition.code,
            plate,
            number: publication.number,
            kind: publication.kind,
            path: bookletPath({ edition: edition.code, slug }),
          },
        ],
  );
}
