import { escapeMarkup } from '@/domain/escapeMarkup';
import type { Licence } from '@/domain/booklet/text';

/** What a booklet's PDF says of itself. */
export interface BookletMetadata {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** BCP 47, e.g. `tr-TR`. */
  readonly language: string;
  /** ISO date; the only date in the file. */
  readonly publishedOn: string;
  /** SHA-256 of the canonical snapshot, 64 hex digits; makes the file's id. */
  readonly contentHash: string;
  /** Permanent public address of the publication; null where the host of the public side is not known. */
  readonly address: string | null;
  /** Null where none is set: nothing is claimed then. */
  readonly licence: Licence | null;
  /** Edition code, plate code and number of the publication. */
  readonly publication: { readonly edition: string; readonly plate: string; readonly number: number };
}

/** The programs that made a file. */
export interface Makers {
  readonly creator: string;
  readonly producer: string;
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  /** Ours: which publication a file is. */
  kitapcik: 'urn:x-kitapcik:publication:1/',
} as const;

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const text = (name: string, content: string): string => element(name, escapeMarkup(content));
const item = (content: string): string => text('rdf:li', content);
/** In one language only: some viewers show all of several, one after the other. */
const alternatives = (name: string, content: string): string =>
  element(name, `<rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(content)}</rdf:li></rdf:Alt>`);
const list = (name: string, kind: 'Bag' | 'Seq', contents: readonly string[]): string =>
  element(name, element(`rdf:${kind}`, contents.map(item).join('')));

interface Property {
  readonly name: string;
  readonly type: 'Text' | 'Integer';
  readonly category: 'external' | 'internal';
  readonly description: string;
}

interface Schema {
  readonly prefix: keyof typeof namespaces;
  readonly title: string;
  readonly properties: readonly Property[];
}

/** PDF/A knows neither of these by itself and wants them described. */
const schemas: readonly Schema[] = [
  {
    prefix: 'pdfuaid',
    title: 'PDF/UA identification schema',
    properties: [
      { name: 'part', type: 'Integer', category: 'internal', description: 'Part of ISO 14289 followed here' },
    ],
  },
  {
    prefix: 'kitapcik',
    title: 'Publication of a provincial information booklet',
    properties: [
      { name: 'edition', type: 'Text', category: 'external', description: 'Code of the edition' },
      { name: 'plate', type: 'Text', category: 'external', description: 'Plate code of the province' },
      { name: 'number', type: 'Integer', category: 'external', description: 'Number of the publication' },
      {
        name: 'contentHash',
        type: 'Text',
        category: 'external',
        description: 'SHA-256 of the canonical JSON of all approved figures and texts',
      },
    ],
  },
];

const propertyOf = ({ name, type, category, description }: Property): string =>
  `<rdf:li rdf:parseType="Resource">${text('pdfaProperty:name', name)}${text('pdfaProperty:valueType', type)}` +
  `${text('pdfaProperty:category', category)}${text('pdfaProperty:description', description)}</rdf:li>`;

const schemaOf = ({ prefix, title, properties }: Schema): string =>
  `<rdf:li rdf:parseType="Resource">${text('pdfaSchema:schema', title)}` +
  `${text('pdfaSchema:namespaceURI', namespaces[prefix])}${text('pdfaSchema:prefix', prefix)}` +
  `${element('pdfaSchema:property', element('rdf:Seq', properties.map(propertyOf).join('')))}</rdf:li>`;

const rightsOf = ({ name, url }: Licence): readonly string[] => [
  alternatives('dc:rights', name),
  text('xmpRights:Marked', 'True'),
  text('xmpRights:WebStatement', url),
];

function publicationOf({ address, contentHash, publication }: BookletMetadata): readonly string[] {
  const { edition, plate, number } = publication;
  return [
    ...(address === null ? [] : [text('dc:identifier', address)]),
    text('xmpMM:VersionID', String(number)),
    text('kitapcik:edition', edition),
    text('kitapcik:plate', plate),
    text('kitapcik:number', String(number)),
    text('kitapcik:contentHash', contentHash),
  ];
}

function factsOf(metadata: BookletMetadata, { creator, producer }: Makers): readonly string[] {
  const { title, author, description, keywords, language, publishedOn, licence } = metadata;
  const date = `${publishedOn}T00:00:00Z`;
  return [
    text('dc:format', 'application/pdf'),
    alternatives('dc:title', title),
    alternatives('dc:description', description),
    list('dc:creator', 'Seq', [author]),
    list('dc:publisher', 'Bag', [author]),
    list('dc:subject', 'Bag', keywords),
    list('dc:language', 'Bag', [language]),
    list('dc:date', 'Seq', [publishedOn]),
    ...(licence === null ? [] : rightsOf(licence)),
    text('xmp:CreatorTool', creator),
    text('xmp:CreateDate', date),
    text('xmp:ModifyDate', date),
    text('xmp:MetadataDate', date),
    text('pdf:Producer', producer),
    text('pdf:Keywords', keywords.join(', ')),
    ...publicationOf(metadata),
  ];
}

/**
 * Writes the XMP packet of a booklet: who, what, when, by which licence, which publication, and the claims to PDF/A-3a
 * and PDF/UA-1, with a description of what PDF/A does not know.
 */
export function xmpPacket(metadata: BookletMetadata, makers: Makers): string {
  const declared = Object.entries(namespaces).filter(([prefix]) => prefix !== 'rdf');
  const spaces = declared.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  const claims = [
    text('pdfaid:part', '3'),
    text('pdfaid:conformance', 'A'),
    text('pdfuaid:part', '1'),
    element('pdfaExtension:schemas', element('rdf:Bag', schemas.map(schemaOf).join(''))),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="${namespaces.rdf}">
<rdf:Description rdf:about="" ${spaces}>
${[...factsOf(metadata, makers), ...claims].join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
