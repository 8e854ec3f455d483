import { memo } from 'react';
import { rowStates, type RowState } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { sheetWords } from '@/messages/desk/sheet';
import { Icon } from '../shared/Icon';
import { useLocale } from '../shared/words';
import css from './rail.module.css';
import { troubleIn } from './judgement';
import type { ModelSection } from './sheetModel';
import { StateMark } from './StateMark';
import { isSameSheet, type ShownSheet } from './useSheet';

/** The rows that are shown: all, or those in one state. */
export type Filter = RowState | 'all';

interface SheetRailProps {
  readonly sheet: ShownSheet;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onSection: (section: ModelSection) => void;
}

/** Shows the sections with how far each is and what is wrong in it, and the states to filter by. */
export const SheetRail = memo(function SheetRail({ sheet, filter, onFilter, onSection }: SheetRailProps) {
  const locale = useLocale();
  const words = gridWords[locale];
  const { model, judgement, state } = sheet;
  const current = state.active?.row ?? '';
  const states = [...judgement.values()].map((each) => each.state);
  return (
    <div className={css.rail}>
      <nav aria-label={words.rail.sections}>
        <h2 className={css.caption}>{words.rail.sections}</h2>
        <ul>
          {model.sections.map((section) => (
            <li key={section.key} data-section={section.number}>
              <SectionLink {...{ sheet, section, onSection }} isCurrent={section.keys.includes(current)} />
            </li>
          ))}
        </ul>
      </nav>
      <div role="group" aria-label={words.rail.show} className={css.filters}>
        <h2 className={css.caption}>{words.rail.show}</h2>
        <ul>
          {(['all', ...rowStates] as const).map((each) => {
            const count = each === 'all' ? states.length : states.filter((one) => one === each).length;
            if (count === 0 && (each === 'second' || each === 'differs')) return null;
            return (
              <li key={each}>
                <button
                  type="button"
                  aria-pressed={filter === each}
                  data-none={count === 0}
                  onClick={() => {
                    onFilter(each);
                  }}
                >
                  {each === 'all' ? (
                    <span>{words.rail.all}</span>
                  ) : (
                    <StateMark state={each} words={{ ...words.states, ...words.longStates }[each]} />
                  )}
                  <b>{count}</b>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      {model.view.edition.sample && <p className={css.sample}>{sheetWords[locale].sample}</p>}
    </div>
  );
}, isSameSheet);

interface SectionLinkProps extends Pick<SheetRailProps, 'sheet' | 'onSection'> {
  readonly section: ModelSection;
  readonly isCurrent: boolean;
}

function SectionLink({ sheet, section, isCurrent, onSection }: SectionLinkProps) {
  const words = gridWords[useLocale()];
  const { judgement } = sheet;
  const entered = section.keys.filter((key) => judgement.get(key)?.isEntered).length;
  const { errors, warnings } = troubleIn(judgement, section.keys);
  return (
    <button
      type="button"
      className={css.section}
      aria-current={isCurrent}
      onClick={() => {
        onSection(section);
      }}
    >
      <span className={css.number}>{section.number}</span>
      <span>{section.title}</span>
      <span className={css.count}>
        {entered === section.keys.length && <Icon name="check" size={14} />}
        {entered}/{section.keys.length}
      </span>
      {errors + warnings > 0 && (
        <span className={css.trouble}>
          {errors > 0 && (
            <b data-tone="error">
              <Icon name="error" size={14} /> {words.errors(errors)}
            </b>
          )}
          {warnings > 0 && (
            <b data-tone="warn">
              <Icon name="warn" size={14} /> {words.warnings(warnings)}
            </b>
          )}
        </span>
      )}
    </button>
  );
}
