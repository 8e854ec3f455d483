import { bookletFiles, dataFormats } from '@/domain/publication/address';
import { isWithdrawal } from '../colophonRows';
import { bookletName, kilobytesOf, latestPath, ownFolder, ownPath, type ScreenPage } from './screenPage';

const mediaTypes: Readonly<Record<string, string>> = {
  [bookletFiles.pdf]: 'application/pdf',
  [dataFormats.csv]: 'text/csv',
  [dataFormats.xlsx]: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  [dataFormats.json]: 'application/json',
};

/** Describes the booklet's data in schema.org's words; null where there are none, or where they are invented. */
export function structuredDataset(page: ScreenPage, description: string): object | null {
  const { composed, snapshot, locale, publicOrigin = '' } = page;
  if (publicOrigin === '' || snapshot.sample || isWithdrawal(snapshot)) return null;
  const { edition, publication } = snapshot;
  const files = Object.entries(mediaTypes).filter(([name]) => kilobytesOf(page, name) !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': publicOrigin + ownPath(page),
    name: `${bookletName(page)} (${edition.code})`,
    description,
    url: publicOrigin + latestPath(page, locale),
    inLanguage: 'tr',
    version: String(publication.number),
    datePublished: publication.publishedOn,
    temporalCoverage: edition.asOf,
    spatialCoverage: { '@type': 'AdministrativeArea', name: composed.provinceName },
    creator: { '@type': 'GovernmentOrganization', name: composed.issuer },
    isAccessibleForFree: true,
    ...(composed.licence === null ? {} : { license: composed.licence.url }),
    distribution: files.map(([name, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: publicOrigin + ownFolder(page) + name,
    })),
  };
}
