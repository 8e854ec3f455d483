import type { Contact, Licence } from '@/domain/booklet/text';
import { dataRoot } from '@/domain/publication/address';
import type { FormatFacts } from '../formats';

const register = 'http://publications.europa.eu/resource/authority';

/** Addresses of what the catalogue names in registers that are not ours. */
export const registered = {
  themes: `${register}/data-theme`,
  theme: `${register}/data-theme/SOCI`,
  country: `${register}/country/TUR`,
  irregular: `${register}/frequency/IRREG`,
  open: `${register}/access-right/PUBLIC`,
  languages: ['TUR', 'ENG'].map((code) => `${register}/language/${code}`),
  nationalAuthority: 'http://purl.org/adms/publishertype/NationalAuthority',
  stable: `${register}/planned-availability/STABLE`,
  openApi: 'https://spec.openapis.org/oas/v3.1.0',
  sha256: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
} as const;

/** Gives the address of a file type, a media type and a region in their registers. */
export const fileTypeOf = (code: string): string => `${register}/file-type/${code}`;
export const mediaTypeOf = (name: string): string => `https://www.iana.org/assignments/media-types/${name}`;
export const regionOf = (nuts3: string): string => `http://data.europa.eu/nuts/code/${nuts3}`;

/** Says of what class each entry of a register is: a reader of the catalogue need not ask the register. */
export function registeredNodes(
  distributed: readonly Pick<FormatFacts, 'mediaType' | 'fileType' | 'conformsTo'>[],
  regions: readonly string[],
): readonly object[] {
  const typed = (type: string, ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ '@id': id, '@type': type }));
  return [
    { '@id': registered.themes, '@type': 'ConceptScheme', title: { tr: 'Veri teması', en: 'Data theme' } },
    {
      '@id': registered.theme,
      '@type': 'Concept',
      prefLabel: { tr: 'Nüfus ve toplum', en: 'Population and society' },
      inScheme: registered.themes,
    },
    {
      '@id': registered.nationalAuthority,
      '@type': 'Concept',
      prefLabel: { tr: 'Ulusal makam', en: 'National authority' },
    },
    { '@id': registered.stable, '@type': 'Concept', prefLabel: { tr: 'Kalıcı', en: 'Stable' } },
    ...typed('Location', [registered.country, ...regions]),
    ...typed('Frequency', [registered.irregular]),
    ...typed('RightsStatement', [registered.open]),
    ...typed('LinguisticSystem', registered.languages),
    ...typed('ChecksumAlgorithm', [registered.sha256]),
    ...typed(
      'MediaType',
      distributed.map(({ mediaType }) => mediaTypeOf(mediaType)),
    ),
    ...typed(
      'MediaTypeOrExtent',
      distributed.map(({ fileType }) => fileTypeOf(fileType)),
    ),
    ...typed('Standard', [registered.openApi, ...distributed.flatMap(({ conformsTo }) => conformsTo ?? [])]),
  ];
}

/** Who publishes, as far as the front matter of an edition tells it. */
export interface Publishing {
  readonly issuer: string;
  readonly contact: Contact | null;
  readonly licence: Licence | null;
}

/** Gives the addresses of publisher and contact; the contact's is null where nobody can be reached. */
export function publisherIds(
  { contact }: Publishing,
  origin: string,
): { publisher: string; contact: string | null } {
  const { email = null, telephone = null, web = null } = contact ?? {};
  const isReachable = email !== null || telephone !== null || web !== null;
  return {
    publisher: `${origin}/${dataRoot}/#yayimlayan`,
    contact: isReachable ? `${origin}/${dataRoot}/#iletisim` : null,
  };
}

/** Says who publishes, how they are reached, and under which terms, where these are set. */
export function publisherNodes(publishing: Publishing, origin: string): readonly object[] {
  const { issuer, contact } = publishing;
  const ids = publisherIds(publishing, origin);
  const { email = null, telephone = null, web = null } = contact ?? {};
  return [
    { '@id': ids.publisher, '@type': 'Agent', name: issuer, kind: registered.nationalAuthority },
    ...(ids.contact === null
      ? []
      : [
          {
            '@id': ids.contact,
            '@type': 'Kind',
            fn: issuer,
            ...(email === null ? {} : { hasEmail: `mailto:${email}` }),
            ...(telephone === null ? {} : { hasTelephone: `tel:${telephone.replace(/[^+\d]/g, '')}` }),
            ...(web === null ? {} : { hasURL: web }),
          },
        ]),
  ];
}

/** Gives each licence once. */
export function licenceNodes(licences: readonly (Licence | null)[]): readonly object[] {
  const byAddress = new Map(
    licences.flatMap((each) => (each === null ? [] : [[each.url, each.name] as const])),
  );
  return [...byAddress].map(([url, name]) => ({
    '@id': url,
    '@type': 'LicenseDocument',
    title: { tr: name },
  }));
}
