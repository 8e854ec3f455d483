'use client';
import type { Locale } from '@/domain/bilingual';
import type { PersonAct } from '@/contract/peopleView';
import { personActions } from '@/domain/people/personChange';
import { momentInWords } from '@/domain/days';
import { peopleWords } from '@/messages/desk/people';
import { personChangeText } from '@/messages/mail/personChangeText';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import css from './people.module.css';

/** Who did what to an account and when, with what it was before. */
export function PersonHistory({ acts }: { readonly acts: readonly PersonAct[] }) {
  const locale = useLocale();
  const { person: words, system } = peopleWords[locale];
  return (
    <section className={css['panel']} aria-label={words.history}>
      <h2>{words.history}</h2>
      {acts.length === 0 && <p>{words.noHistory}</p>}
      <table className={css['table']} aria-label={words.history}>
        <TableHeads heads={[words.when, words.who, words.what]} />
        <tbody>
          {acts.map((act) => (
            <tr key={act.at + act.action}>
              <td className={css['moment']}>{momentInWords(act.at, locale)}</td>
              <td>{act.actor ?? system}</td>
              <td>
                {nameOf(act, locale)}
                {act.changes.map((change) => (
                  <div key={change.field}>{personChangeText(change, locale)}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function nameOf({ action, changes }: PersonAct, locale: Locale): string {
  const words = peopleWords[locale];
  const isFirst = changes.some((change) => change.field === 'roles' && change.before.length === 0);
  const known = personActions.find((each) => each === action);
  if (known === 'grant' && isFirst) return words.firstGrant;
  return known === undefined ? words.otherAction : words.actions[known];
}
