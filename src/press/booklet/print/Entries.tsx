import type { ReactNode } from 'react';
import { Unbroken } from '../parts/Runs';
import { accentClass } from '../styleRules';
import { frame, type Of, type ViewProps } from './Article';

type EntryProps = ViewProps<Of<'entry'>> & { readonly pages: ReadonlyMap<string, number> };

/** Keeps the place of a page number where none is known yet. */
const placeholder = 88;

function Line(props: EntryProps): ReactNode {
  const { target, number, title, section, level } = props.part.entry;
  const accent = section === null ? '' : ` ${accentClass(section)}`;
  return (
    <a href={`#${target}`} className={`entry entry-${String(level)}${accent}`} {...frame(props)}>
      <span className="entry-title">
        {number !== null && <b className="entry-number">{`${String(number)} `}</b>}
        <Unbroken text={`${title} `} />
      </span>
      <span className="leader" aria-hidden="true" />
      <span className="entry-page">{props.pages.get(target) ?? placeholder}</span>
    </a>
  );
}

/** Shows the lines of the contents in one column: each section with its services in a list of their own. */
export function Entries({ entries }: { readonly entries: readonly EntryProps[] }): ReactNode {
  const runs = entries.reduce<readonly (readonly EntryProps[])[]>((done, entry) => {
    const last = done.at(-1);
    const isInner = entry.part.entry.level === 2 && last !== undefined;
    return isInner ? [...done.slice(0, -1), [...last, entry]] : [...done, [entry]];
  }, []);
  return (
    <ul className="entries">
      {runs.map(([first, ...inner]) => (
        <li key={first?.part.key}>
          {first !== undefined && <Line {...first} />}
          {inner.length > 0 && (
            <ul>
              {inner.map((entry) => (
                <li key={entry.part.key}>
                  <Line {...entry} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
