import { getTranslation } from '@payloadcms/translations';
import { Gutter } from '@payloadcms/ui';
import Link from 'next/link';
import type { AdminViewServerProps } from 'payload';
import { panelRoot } from '@/contract/addresses';
import { localeOf, type Locale } from '@/domain/bilingual';
import { stockWords } from '@/messages/payload/stock';
import css from './stock.module.css';

/** Gives the title of the page that lists Payload's forms, for the window. */
export function stockTitle(locale: Locale): string {
  return stockWords[locale].title;
}

/** Lists what Payload's forms hold for this person, by group, in place of Payload's first page. */
export default function StockStart({ initPageResult: { req, visibleEntities } }: AdminViewServerProps) {
  const { i18n, payload } = req;
  const words = stockWords[localeOf(i18n.language)];
  const shown = payload.config.collections.filter(({ slug }) => visibleEntities.collections.includes(slug));
  const groupOf = ({ admin: { group } }: (typeof shown)[number]): string => getTranslation(group || '', i18n);
  const groups = [...new Set(shown.map(groupOf))];
  return (
    <Gutter>
      <main className={css['start']}>
        <h1>{words.title}</h1>
        <p>{words.explained}</p>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h2>{group}</h2>
            <ul>
              {shown
                .filter((each) => groupOf(each) === group)
                .map(({ slug, labels }) => (
                  <li key={slug}>
                    <Link href={`${panelRoot}/collections/${slug}`}>
                      {getTranslation(labels.plural, i18n)}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </main>
    </Gutter>
  );
}
