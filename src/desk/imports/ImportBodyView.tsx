'use client';
import type { ImportBody } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { TableHeads } from '../shared/TableHeads';
import { useLocale, valueInWords } from '../shared/words';
import { bodyNames, mostLines } from './bodyNames';
import css from './imports.module.css';
import { useState } from 'react';
import { dateInWords, monthInWords } from '@/domain/days';
import type { Locale } from '@/domain/bilingual';
import type { ImportWarning } from '@/domain/imports/importFindings';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { Callout } from '../shared/feedback';
import desk from '../shared/desk.module.css';

/** Lists the figures that are recorded otherwise so far, the old value beside the new. */
export function ImportChanges({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const { changes } = body.findings;
  const names = bodyNames(body, locale);
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={css['heading']}>{words.changes}</h3>
      <table className={css['table']} aria-label={words.changes}>
        <TableHeads heads={[words.province, words.metric, words.before, words.after]} />
        <tbody>
          {changes.slice(0, mostLines).map(({ province, metric, before, after }) => (
            <tr key={`${province}:${metric}`}>
              <td>{names.province(province)}</td>
              <td>{names.metric(metric)}</td>
              <td className={css['number']}>{valueInWords(before, locale)}</td>
              <td className={css['number']}>{valueInWords(after, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostLines && <p>{words.more(changes.length - mostLines)}</p>}
    </>
  );
}

/** Lists every figure of the file, province by province; a province is made ready when it is opened. */
export function ImportRows({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const inFile = body.provinces.filter(({ plate }) => body.rows.some(({ province }) => province === plate));
  return (
    <>
      <h3 className={css['heading']}>{words.rows}</h3>
      {inFile.map(({ plate, name }) => (
        <ProvinceRows key={plate} body={body} plate={plate} name={name} />
      ))}
    </>
  );
}

interface ProvinceRowsProps {
  readonly body: ImportBody;
  readonly plate: string;
  readonly name: string;
}

function ProvinceRows({ body, plate, name }: ProvinceRowsProps) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const [isOpen, setOpen] = useState(false);
  const rows = body.rows.filter(({ province }) => province === plate);
  const names = bodyNames(body, locale);
  return (
    <details
      className={css['province']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {name} <span>{words.rowCount(rows.length)}</span>
      </summary>
      {isOpen && (
        <table className={css['table']} aria-label={name}>
          <thead>
            <tr>
              {[words.metric, words.value, words.note].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ metric, value, note, asOf }) => (
              <tr key={metric}>
                <td>{names.metric(metric)}</td>
                <td className={css['number']}>{valueInWords(value, locale)}</td>
                <td>
                  {[note, asOf === null ? null : words.asOf(dateInWords(asOf, locale))]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

type Names = ReturnType<typeof bodyNames>;

/** Lists the warnings for the reviewer to look at before deciding; none of them stops the import. */
export function ImportWarnings({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const { warnings } = body.findings;
  const names = bodyNames(body, locale);
  if (warnings.length === 0)
    return (
      <Callout tone="success" stands>
        {words.noWarnings}
      </Callout>
    );
  return (
    <>
      <h3 className={css['heading']}>{words.warnings}</h3>
      <table className={css['table']} aria-label={words.warnings}>
        <TableHeads heads={[words.province, words.warning, words.metric]} />
        <tbody>
          {warnings.slice(0, mostLines).map((warning) => (
            <tr key={JSON.stringify(warning)}>
              <td>{names.province(warning.province)}</td>
              <td>{words.kinds[warning.kind]}</td>
              <td>{detailOf(warning, names, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {warnings.length > mostLines && <p>{words.more(warnings.length - mostLines)}</p>}
    </>
  );
}

function detailOf(warning: ImportWarning, names: Names, locale: Locale): string {
  const words = importWords[locale].body;
  switch (warning.kind) {
    case 'fall': {
      const { metric, earlier, later } = warning;
      const [was, is] = [formatInteger(earlier.amount), formatInteger(later.amount)];
      return `${names.metric(metric)} (${words.fall(earlier.edition, was, later.edition, is)})`;
    }
    case 'service_absent':
    case 'outside_group':
      return names.metric(warning.metric);
    case 'hard_check':
    case 'soft_check': {
      const { message, left, right } = warning;
      return `${message[locale]} (${words.sides(sideInWords(left, locale), sideInWords(right, locale))})`;
    }
  }
}

/** Coefficients may be decimals, so a side of a check need not be whole. */
function sideInWords(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'tr' ? 'tr-TR' : 'en-GB').format(amount);
}

/** Shows the contents that a file would record, alike for importer and reviewer. */
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
        <Callout tone="warning">
          {words.former(
            monthInWords(formerFacts.year, formerFacts.month, locale),
            dateInWords(formerFacts.asOf, locale),
          )}
        </Callout>
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
