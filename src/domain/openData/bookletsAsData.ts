import { canonicalJson } from '../booklet/canonicalJson';
import { composeParagraph } from '../booklet/composeStatement';
import { plainText } from '../booklet/pieces';
import { isPartlySample, type Snapshot } from '../booklet/snapshot';
import type { EditionTexts } from '../booklet/text';
import { isMeantFor } from '../figures/metric';
import { publicChanges } from '../publication/changes';
import type { RecordSource, SiteRecord } from '../publication/site';
import type { DefinitionSet, EditionData, FigureData, ProvinceData, PublicationData } from './editionData';
import type { Named } from './observation';

/** One booklet that readers have, and those before it. */
export interface BookletData {
  readonly snapshot: Snapshot;
  readonly contentHash: string;
  readonly log: readonly PublicationData[];
}

/** Gives what readers may know of a publication: when, why, and which figures it changed. */
export function publicationData(
  { publication }: Pick<Snapshot, 'publication'>,
  contentHash: string,
): PublicationData {
  const { number, kind, reason, publishedOn } = publication;
  return { number, kind, reason, publishedOn, contentHash, changes: publicChanges({ publication }) };
}

/** Puts the booklets of one edition together. What differs between them is taken from the newest. */
export function editionDataOf(booklets: readonly [BookletData, ...BookletData[]]): EditionData {
  const [first] = booklets;
  const newest = booklets.reduce((last, each) => (dayOf(each) > dayOf(last) ? each : last), first).snapshot;
  const sets = new Map<string, { readonly index: number; readonly set: DefinitionSet }>();
  const provinces = booklets.map((booklet) => provinceDataOf(booklet, indexIn(sets, booklet.snapshot)));
  const { issuer, contact, licence } = newest.texts.front;
  return {
    edition: newest.edition,
    sample: booklets.some(({ snapshot }) => snapshot.sample),
    recorded: false,
    issuer,
    contact,
    licence,
    definitions: [...sets.values()].map(({ set }) => set),
    provinces: provinces.toSorted((a, b) => (a.plate < b.plate ? -1 : 1)),
  };
}

const dayOf = ({ snapshot }: BookletData): string => snapshot.publication.publishedOn;

function indexIn(sets: Map<string, { index: number; set: DefinitionSet }>, snapshot: Snapshot): number {
  const { metrics, texts } = snapshot;
  const services = texts.services.map(({ key, name }) => ({ key, name }));
  const set = { metrics: metrics.toSorted((a, b) => a.order - b.order), services };
  const key = canonicalJson(set);
  const index = sets.get(key)?.index ?? sets.size;
  sets.set(key, { index, set });
  return index;
}

function provinceDataOf({ snapshot, contentHash, log }: BookletData, definitions: number): ProvinceData {
  const { plate, name, slug } = snapshot.province;
  return {
    plate,
    name,
    slug,
    definitions,
    sections: sectionNames(snapshot),
    publication: publicationData(snapshot, contentHash),
    figures: figuresOf(snapshot),
    corrected: [],
    log,
  };
}

function figuresOf(snapshot: Snapshot): ProvinceData['figures'] {
  const { publication, metrics, province, figures, sample } = snapshot;
  if (publication.kind === 'withdrawal') return {};
  const invented = sample && !isPartlySample(snapshot);
  const meant = metrics.filter(({ where }) => isMeantFor(where, province));
  return Object.fromEntries(
    meant.map(({ key }): [string, FigureData] => {
      const figure = figures[key];
      const value = figure?.value ?? { kind: 'not_applicable' };
      return [key, { value, asOf: figure?.asOf ?? null, sample: figure?.sample ?? invented }];
    }),
  );
}

function sectionNames({
  edition,
  province,
  metrics,
  texts,
}: Pick<Snapshot, 'edition' | 'province' | 'metrics'> & {
  readonly texts: Pick<EditionTexts, 'rules' | 'sections'>;
}): readonly Named[] {
  const source = { edition, province, metrics, values: {}, dates: {}, rules: texts.rules };
  return texts.sections.map(({ key, title, constants }) => ({
    key,
    name: plainText(composeParagraph(title, { ...source, constants, place: `${key}.title` })),
  }));
}

/** Gives a recorded edition the same form; its sections and services have no names of their own. */
export function editionDataOfRecord({
  edition,
  sample,
  issuer,
  metrics,
  provinces,
  sources,
}: SiteRecord): EditionData {
  const changes = sources.flatMap((source) => source.changes);
  return {
    edition,
    sample,
    recorded: true,
    issuer,
    contact: null,
    licence: null,
    definitions: [{ metrics: metrics.toSorted((a, b) => a.order - b.order), services: [] }],
    provinces: provinces.map(({ figures, ...province }) => ({
      ...province,
      definitions: 0,
      sections: [],
      publication: null,
      figures: Object.fromEntries(
        figures.map(({ metric, value, asOf }) => [metric, { value, asOf, sample }]),
      ),
      corrected: changes.filter((change) => change.province === province.plate).map(({ metric }) => metric),
      log: sources.flatMap((source) => importData(source, province.plate)),
    })),
  };
}

/** An import that corrected figures of a province, as a publication would tell it. */
function importData(
  { number, approvedOn, fileHash, changes }: RecordSource,
  plate: string,
): readonly PublicationData[] {
  const own = changes.filter(({ province }) => province === plate);
  const told = { number, kind: 'correction', reason: null, publishedOn: approvedOn } as const;
  return own.length === 0 ? [] : [{ ...told, contentHash: fileHash, changes: own }];
}

/** Gives the data of one booklet alone. */
export function bookletData(snapshot: Snapshot, contentHash: string): EditionData {
  return editionDataOf([{ snapshot, contentHash, log: [publicationData(snapshot, contentHash)] }]);
}
