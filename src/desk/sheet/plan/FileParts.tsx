import { planWords } from '@/messages/desk/plan';
import type { Trouble } from '../../shared/callDesk';
import { TroubleNotice } from '../../shared/feedback';
import { Icon } from '../../shared/Icon';
import { useIssueWords, useWords } from '../../shared/words';
import type { SheetFileState } from './useSheetFile';
import css from './plan.module.css';

interface FileProps {
  readonly file: SheetFileState;
}

/** Says why a file was not read, and lets it be sent once more. */
export function FileRefused({
  file,
  trouble,
  name,
}: FileProps & { readonly trouble: Trouble; readonly name: string }) {
  const words = useWords(planWords);
  return (
    <section className={css.part}>
      <h3>{words.unreadable(name)}</h3>
      <TroubleNotice
        trouble={trouble}
        onRetry={() => {
          void file.again(null);
        }}
      />
    </section>
  );
}

/** Lets another worksheet of the file be read, where it has several with a table of figures. */
export function FileWorksheets({ file }: FileProps) {
  const words = useWords(planWords);
  const { shown } = file;
  if (shown?.kind !== 'read' || shown.reading.worksheets.length < 2) return null;
  const { worksheet, worksheets } = shown.reading;
  return (
    <section className={css.part}>
      <label className={css.worksheet}>
        {words.worksheet}
        <select
          value={worksheet ?? ''}
          onChange={(event) => {
            void file.again(event.target.value);
          }}
        >
          {worksheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </section>
  );
}

/** Lists what there is to know of the file; what was left out of it comes first. */
export function FileFindings({ file }: FileProps) {
  const words = useWords(planWords);
  const issueText = useIssueWords();
  const { shown } = file;
  if (shown?.kind !== 'read' || shown.reading.findings.length === 0) return null;
  const { findings } = shown.reading;
  const sorted = findings.toSorted((a, b) => Number(b.leftOut) - Number(a.leftOut));
  return (
    <section className={css.part}>
      <h3>{words.findings}</h3>
      <ul className={css.findings}>
        {sorted.map((each, index) => (
          <li key={`${each.field} ${each.problem} ${String(index)}`} data-left={each.leftOut}>
            <Icon name={each.leftOut ? 'warn' : 'info'} size={14} />
            <span>
              {issueText(each)}
              {each.leftOut && <b> {words.leftOut}</b>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
