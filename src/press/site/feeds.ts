import type { Locale } from '@/domain/bilingual';
import { changedLabel, type ListedPublication } from '@/domain/country/changeList';
import { bookletPath } from '@/domain/publication/address';
import { escapeMarkup } from '@/domain/escapeMarkup';
import { noticeWords } from '@/messages/booklet/notices';
import type { PressFile } from '../booklet/assets';
import { changeWords } from './parts/Value';
import type { SiteContext } from './siteContext';
import { feedPath, fileOf, pagePath, rootPath } from './sitePaths';

/** Entries of a feed: older ones are on the page that it belongs to. */
const most = 100;

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;

const momentOf = (day: string): string => `${day}T00:00:00+03:00`;

/** A name that never changes, also where the site does not know its own address. */
const idOf = ({ edition, province, number }: ListedPublication): string =>
  `urn:kitapcik:${edition.code}:${province.plate}:${String(number)}`;

function contentOf(publication: ListedPublication, locale: Locale): string {
  const words = noticeWords[locale].corrections;
  const { reason, changes, withdrawn, withdraws } = publication;
  if (withdrawn) return words.withdrawn;
  const taken = withdraws.length === 0 ? [] : [words.taken(withdraws)];
  const said = reason === null ? [] : [(locale === 'en' ? reason.en : null) ?? reason.tr];
  const lines = changes.map((change) => {
    const label = changedLabel(change)[locale];
    if (change.hidden) return `${label}: ${words.hidden}`;
    const { before, after } = changeWords(change, locale);
    return words.change(label, before, after);
  });
  return [...taken, ...said, ...lines].join('\n');
}

function entryOf(publication: ListedPublication, locale: Locale, origin: string): string {
  const { edition, province, number, kind, publishedOn, updatedOn } = publication;
  const words = noticeWords[locale].corrections;
  const path = bookletPath({ edition: edition.code, slug: province.slug }, number);
  return [
    '<entry>',
    element('id', idOf(publication)),
    element('title', words.entry(province.name, edition.code, number, words.kinds[kind])),
    element('updated', momentOf(updatedOn)),
    element('published', momentOf(publishedOn)),
    `<link rel="alternate" type="text/html" hreflang="tr" href="${escapeMarkup(origin + path)}"/>`,
    `<category term="${kind}" label="${escapeMarkup(words.kinds[kind])}"/>`,
    element('content', contentOf(publication, locale), ' type="text"'),
    '</entry>',
  ].join('\n');
}

interface Feed {
  readonly name: 'duzeltmeler' | 'yayimlar';
  readonly title: string;
  readonly page: string;
  readonly entries: readonly ListedPublication[];
}

function feedFile(feed: Feed, locale: Locale, { origin, index }: SiteContext): PressFile {
  const path = feedPath(locale, feed.name);
  const days = feed.entries.map(({ updatedOn }) => updatedOn).sort();
  const updated = momentOf(days.at(-1) ?? '2000-01-01');
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', `urn:kitapcik:${feed.name}:${locale}`),
    element('title', feed.title),
    element('updated', updated),
    `<author>${element('name', index.issuer === '' ? feed.title : index.issuer)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeMarkup(origin + feed.page)}"/>`,
    ...feed.entries.slice(0, most).map((entry) => entryOf(entry, locale, origin)),
    '</feed>',
    '',
  ];
  return { path: fileOf(path), content: lines.join('\n') };
}

/** Writes the Atom feeds of a language: of corrections and withdrawals, and of all publications. */
export function feedFiles(context: SiteContext, locale: Locale): readonly PressFile[] {
  const words = noticeWords[locale].corrections;
  const { publications } = context;
  const later = publications.filter(({ kind }) => kind !== 'first');
  return [
    feedFile(
      { name: 'duzeltmeler', title: words.feedTitle, page: pagePath(locale, 'corrections'), entries: later },
      locale,
      context,
    ),
    feedFile(
      { name: 'yayimlar', title: words.releasesTitle, page: rootPath(locale), entries: publications },
      locale,
      context,
    ),
  ];
}
