'use client';
import { dateInWords, monthInWords } from '@/domain/days';
import type { ImportBody } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import desk from '../desk/desk.module.css';
import { Notice } from '../desk/Notice';
import { useLocale } from '../desk/useWords';
import { ImportChanges } from './ImportChanges';
import { ImportRows } from './ImportRows';
import { ImportWarnings } from './ImportWarnings';
import css from './imports.module.css';

/** What a file would record: importer and reviewer read the same. */
export function ImportBodyView({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const { edition, findings, fileName, fileHash, provinces, rows } = body;
  const { counts, formerFacts } = findings;
  const present = new Set(rows.map(({ province }) => province));
  const missing = provinces.filter(({ plate }) => !present.has(plate)).map(({ name }) => name);
  return (
    <>
      <h2 className={css['heading']}>
        {words.heading(edition.code, monthInWords(edition.year, edition.month, locale))}
      </h2>
      <p>
        {words.asOf(dateInWords(edition.asOf, locale))}
        {' · '}
        {words.counts(counts.rows, counts.provinces, counts.metrics)}
      </p>
      {formerFacts !== null && (
        <Notice tone="warning">
          {words.former(
            monthInWords(formerFacts.year, formerFacts.month, locale),
            dateInWords(formerFacts.asOf, locale),
          )}
        </Notice>
      )}
      <dl className={css['counts']}>
        {(['fresh', 'same', 'changed', 'blank'] as const).map((each) => (
          <div key={each}>
            <dt>{words[each]}</dt>
            <dd>{counts[each]}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && <p>{words.missing(missing.join(', '))}</p>}
      <p className={desk['small']}>
        {words.file}: {fileName} · {words.hash}: <code className={css['hash']}>{fileHash}</code>
      </p>
      <ImportChanges body={body} />
      <ImportWarnings body={body} />
      <ImportRows body={body} />
    </>
  );
}
