'use client';
import type { Locale } from '@/domain/bilingual';
import type { ImportWarning } from '@/domain/imports/importFindings';
import type { ImportBody } from '@/contract/importView';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { importWords } from '@/messages/desk/imports';
import { Notice } from '../desk/Notice';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import { bodyNames, mostLines } from './bodyNames';
import css from './imports.module.css';

type Names = ReturnType<typeof bodyNames>;

/** What a reviewer should look at before deciding; none of it stops the import. */
export function ImportWarnings({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const { warnings } = body.findings;
  const names = bodyNames(body, locale);
  if (warnings.length === 0) return <Notice tone="success">{words.noWarnings}</Notice>;
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
