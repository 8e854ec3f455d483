import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { SiteBooklet, SiteEdition, SiteIndex } from '@/domain/publication/site';
import { compareTurkish } from '@/domain/turkish/letters';
import { siteWords } from '@/messages/booklet/site';

const distributions = [
  { file: bookletFiles.csv, mediaType: 'text/csv' },
  { file: bookletFiles.json, mediaType: 'application/json' },
  { file: bookletFiles.pdf, mediaType: 'application/pdf' },
] as const;

function dataset(index: SiteIndex, edition: SiteEdition, booklet: SiteBooklet): readonly object[] {
  const province = index.provinces.find(({ plate }) => plate === booklet.province);
  if (province === undefined) return [];
  const path = bookletPath({ edition: edition.code, slug: province.slug });
  return [
    {
      '@type': 'dcat:Dataset',
      'dct:identifier': `${edition.code}:${province.plate}:${booklet.number}`,
      'dct:title': {
        tr: siteWords.tr.datasetTitle(province.name, edition.code),
        en: siteWords.en.datasetTitle(province.name, edition.code),
      },
      'dct:language': 'tr',
      'dct:issued': booklet.publishedOn,
      'dct:temporal': edition.asOf,
      'dct:spatial': province.name,
      'dcat:version': String(booklet.number),
      'dcat:landingPage': path,
      sample: edition.sample,
      'dcat:distribution': distributions.map(({ file, mediaType }) => ({
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': `${path}${file}`,
        'dcat:mediaType': mediaType,
      })),
    },
  ];
}

/** Writes `veri/katalog.json`, every published data set in DCAT; addresses count from the public root. */
export function catalogue(index: SiteIndex, editions: readonly SiteEdition[]): string {
  const nameOf = ({ province }: SiteBooklet): string =>
    index.provinces.find(({ plate }) => plate === province)?.name ?? '';
  const document = {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
    '@type': 'dcat:Catalog',
    'dct:title': { tr: siteWords.tr.catalogueTitle, en: siteWords.en.catalogueTitle },
    'dct:publisher': index.issuer,
    'dcat:dataset': editions.flatMap((edition) =>
      [...edition.booklets]
        .filter(({ kind }) => kind !== 'withdrawal')
        .sort((a, b) => compareTurkish(nameOf(a), nameOf(b)))
        .flatMap((booklet) => dataset(index, edition, booklet)),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
