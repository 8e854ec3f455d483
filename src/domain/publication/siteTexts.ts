import { composeParagraph } from '../booklet/composeStatement';
import { plainText } from '../booklet/pieces';
import type { EditionFacts } from '../booklet/snapshot';
import { plainProvince } from '../booklet/snapshot';
import type { CompositionSource } from '../booklet/source';
import type { Contact, EditionTexts, Inline, Licence, Paragraph, Service } from '../booklet/text';
import { usualBounds, type RuleBounds } from '../checks/bounds';
import type { DerivedPlan } from '../derived/plan';
import type { Metric } from '../figures/metric';
import { searchKey } from '../turkish/letters';

export interface SiteSection {
  readonly key: string;
  /** 1–7, as printed. */
  readonly number: number;
  /** Turkish. */
  readonly name: string;
}

/** A service as a page over all provinces tells of it. */
export interface SiteService {
  readonly key: string;
  readonly section: string;
  readonly name: string;
  /** `ASDEP`, or null. */
  readonly acronym: string | null;
  readonly icon: string;
  /** What is said of it in every booklet alike; Turkish. */
  readonly description: readonly string[];
}

/** What the newest edition with texts says for all provinces alike. Inert JSON. */
export interface SiteTexts {
  readonly sections: readonly SiteSection[];
  /** In the order of the booklet. */
  readonly services: readonly SiteService[];
  readonly plan: DerivedPlan;
  readonly contact: Contact;
  readonly licence: Licence | null;
  /** By what provinces are called similar. */
  readonly bounds: RuleBounds;
}

/** An edition's texts and definitions, as pinned. */
export interface PinnedTexts {
  readonly edition: EditionFacts;
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  readonly bounds: RuleBounds | undefined;
}

function isOfProvince(inline: Inline): boolean {
  if (inline.type === 'clause') return inline.content.some(isOfProvince);
  return inline.type === 'province' || inline.type === 'figure';
}

const sourceOf = ({
  edition,
  metrics,
  texts,
}: PinnedTexts): Omit<CompositionSource, 'constants' | 'place'> => ({
  edition,
  province: plainProvince,
  metrics,
  values: {},
  dates: {},
  rules: texts.rules,
});

/** A title without the province that it names: `Iğdır İli Yatırımları (2002–2024)` → `İl Yatırımları (2002–2024)`. */
function titleFor(title: Paragraph, source: CompositionSource): string {
  const text = plainText(
    composeParagraph(
      title.filter((inline) => !isOfProvince(inline)),
      source,
    ),
  ).trim();
  const [first = '', ...rest] = text.split(' ');
  if (!title.some(isOfProvince) || searchKey(first) !== 'ili') return text;
  // In capitals the heading has no ending that “İl” would want.
  return first === 'İli' ? ['İl', ...rest].join(' ') : rest.join(' ');
}

function serviceOf(service: Service, section: string, pinned: PinnedTexts): SiteService {
  const { key, name, acronym, icon, description, constants } = service;
  const source = { ...sourceOf(pinned), constants, place: key };
  const shared = description.filter((paragraph) => !paragraph.some(isOfProvince));
  const paragraphs = shared.map((paragraph) => plainText(composeParagraph(paragraph, source)));
  return { key, section, name, acronym, icon, description: paragraphs.filter((text) => text !== '') };
}

/** Gives what an edition's texts say of sections and services for all provinces alike. */
export function siteTextsOf(pinned: PinnedTexts): SiteTexts {
  const { front, sections, services } = pinned.texts;
  const inOrder = sections.toSorted((a, b) => a.number - b.number);
  return {
    sections: inOrder.map(({ key, number, title, constants }) => ({
      key,
      number,
      name: titleFor(title, { ...sourceOf(pinned), constants, place: key }),
    })),
    services: inOrder.flatMap(({ key, parts }) =>
      parts.flatMap((part) => {
        const service =
          part.type === 'service' ? services.find((each) => each.key === part.service) : undefined;
        return service === undefined ? [] : [serviceOf(service, key, pinned)];
      }),
    ),
    plan: front.derived,
    contact: front.contact,
    licence: front.licence,
    bounds: pinned.bounds ?? usualBounds,
  };
}
