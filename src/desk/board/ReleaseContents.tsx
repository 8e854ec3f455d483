'use client';
import type { ReleaseView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { useIssueWords, useLocale, useWords, valueInWords } from '../shared/words';
import css from './board.module.css';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import { publicChanges } from '@/domain/publication/changes';
import { erratumEntries, erratumWords } from '@/messages/booklet/erratum';
import type { Issue } from '@/domain/issue';
import { Callout } from '../shared/feedback';

/** Shows the figures that differ from the published ones; before a first publication only their number. */
export function ReleaseChanges({ release }: { release: ReleaseView }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const { isFirst, changes, metrics } = release;
  if (isFirst) {
    return (
      <p>
        {words.releaseFirst} {words.releaseFigures(changes.length)}
      </p>
    );
  }
  if (changes.length === 0) return <p>{words.releaseNoChanges}</p>;
  return (
    <table className={css.changes}>
      <caption>{words.releaseChanges}</caption>
      <thead>
        <tr>
          <th scope="col">{words.changeColumns.metric}</th>
          <th scope="col">{words.changeColumns.before}</th>
          <th scope="col">{words.changeColumns.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ metric, before, after }) => (
          <tr key={metric}>
            <th scope="row">{metrics.find(({ key }) => key === metric)?.label[locale] ?? metric}</th>
            <td>{valueInWords(before, locale)}</td>
            <td>
              <strong>{valueInWords(after, locale)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shows the erratum as readers will find it, written out for the chosen kind; nothing for a withdrawal. */
export function ReleaseErratum({ release, kind }: { release: ReleaseView; kind: PublicationKind | null }) {
  const locale = useLocale();
  const words = boardWords[locale];
  const { erratum, metrics } = release;
  if (erratum === null || kind === null || kind === 'withdrawal') return null;
  const changes = publicChanges({ publication: { kind, changes: release.changes } });
  const entries = erratumEntries({ erratum, kind, changes, metrics }, locale);
  return (
    <section className={css.erratum} aria-label={words.erratumPreview}>
      <h3 className={css.part}>
        {words.erratumPreview}: {erratumWords[locale].titles[kind]}
      </h3>
      {entries.length === 0 && <p>{erratumWords[locale].empty}</p>}
      {entries.map(({ place, sentences }, index) => (
        <div key={index} className={css.erratumEntry}>
          <p className={css.small}>{place}</p>
          {sentences.map((sentence) => (
            <p key={sentence} className={css.line}>
              {sentence}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Lists the issues that stand against publishing now; nothing when there are none. */
export function ReleaseIssues({ issues }: { issues: readonly Issue[] }) {
  const words = useWords(boardWords);
  const inWords = useIssueWords();
  if (issues.length === 0) return null;
  const sentences = [...new Set(issues.map(inWords))];
  return (
    <Callout tone="warning" title={words.releaseIssues}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}
