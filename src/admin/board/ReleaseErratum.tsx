'use client';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { ReleaseView } from '@/contract/boardView';
import { publicChanges } from '@/domain/publication/changes';
import { boardWords } from '@/messages/desk/board';
import { erratumEntries, erratumWords } from '@/messages/booklet/erratum';
import { useLocale } from '../desk/useWords';
import css from './board.module.css';

/** The erratum as readers will find it, written out for the kind that was chosen. */
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
