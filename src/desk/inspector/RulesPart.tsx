import type { ReactNode } from 'react';
import type { InspectedSide, InspectorView } from '@/contract/figureView';
import { isAboutZero } from '@/domain/checks/check';
import type { FigureValue } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { findingText } from '@/messages/desk/checks';
import { inspectorWords } from '@/messages/desk/inspector';
import desk from '../shared/desk.module.css';
import { Icon, type IconName } from '../shared/Icon';
import { useLocale, useWords, valueInWords } from '../shared/words';
import { liveChecks, liveRules, type LiveCheck, type LiveRule, type TypedCell } from './liveRules';
import css from './inspector.module.css';

interface RulesPartProps {
  readonly view: InspectorView;
  readonly edition: string;
  readonly now: FigureValue | null;
  readonly typed: readonly TypedCell[];
  readonly onGoTo: ((metric: string) => void) | undefined;
}

/** Shows every rule that speaks of the figure as it is now, and every check that holds it against others, with both sides. */
export function RulesPart({ view, edition, now, typed, onGoTo }: RulesPartProps) {
  const words = useWords(inspectorWords);
  const checks = liveChecks(view, typed);
  const rules = liveRules(view, edition, now);
  const own = view.figure.metric.key;
  const stops = checks.filter(({ outcome, severity }) => outcome === 'fails' && severity === 'hard');
  const lines = (some: readonly LiveCheck[]): ReactNode =>
    some.map((check) => <CheckLine key={check.code} check={check} own={own} onGoTo={onGoTo} />);
  return (
    <section className={css.part}>
      <h3 className={css.heading}>{words.rules}</h3>
      {checks.length + rules.length === 0 && <p className={desk.small}>{words.rulesNone}</p>}
      <ul className={css.rules}>
        {lines(stops)}
        {rules.map((rule) => (
          <RuleLine key={rule.finding.code} rule={rule} />
        ))}
        {lines(checks.slice(stops.length))}
      </ul>
    </section>
  );
}

type Sort = 'hard' | 'soft' | 'holds' | 'untold';

const icons: Readonly<Record<Sort, IconName>> = {
  hard: 'error',
  soft: 'warn',
  holds: 'check',
  untold: 'info',
};

interface LineProps {
  readonly sort: Sort;
  readonly code: string;
  readonly reason: LiveRule['reason'];
  readonly children: ReactNode;
}

function Line({ sort, code, reason, children }: LineProps) {
  const words = useWords(inspectorWords);
  return (
    <li className={css.rule} data-sort={sort} data-rule={code}>
      <Icon name={icons[sort]} size={14} />
      <div>
        <b className={css.code}>{code}</b> {children}
        {reason !== null && (
          <p className={css.reason}>
            <span className={desk.small}>{words.reasonGiven(reason.by ?? '')}</span> {reason.text}
          </p>
        )}
      </div>
    </li>
  );
}

function RuleLine({ rule: { finding, reason } }: { readonly rule: LiveRule }) {
  return (
    <Line sort="soft" code={finding.code} reason={reason}>
      {findingText(finding, useLocale())}
    </Line>
  );
}

interface CheckLineProps {
  readonly check: LiveCheck;
  readonly own: string;
  readonly onGoTo: RulesPartProps['onGoTo'];
}

function CheckLine({ check, own, onGoTo }: CheckLineProps) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const { outcome, severity, left, right } = check;
  const sort = outcome === 'fails' ? severity : outcome === 'holds' ? 'holds' : 'untold';
  const said = { fails: words.fails, holds: words.holds, not_applicable: words.untold }[outcome];
  const difference = left.sum === null || right.sum === null ? 0 : Math.abs(left.sum - right.sum);
  const isZero = isAboutZero({ left: left.terms, right: right.terms });
  return (
    <Line sort={sort} code={check.code} reason={check.reason}>
      <span>{check.message[locale]}</span>{' '}
      <b className={css.verdict}>
        {said}
        {outcome === 'fails' && !isZero && `, ${words.difference(numberInWords(difference))}`}
      </b>
      <p className={css.equation}>
        {isZero ? (
          <Terms terms={[...left.terms, ...right.terms]} own={own} onGoTo={onGoTo} />
        ) : (
          <>
            <Side side={left} own={own} onGoTo={onGoTo} /> <b>{signOf(check)}</b>{' '}
            <Side side={right} own={own} onGoTo={onGoTo} />
          </>
        )}
      </p>
    </Line>
  );
}

const signs = { '=': '=', '<=': '≤', '>=': '≥', '<': '<', '>': '>' } as const;
const brokenSigns = { '=': '≠', '<=': '>', '>=': '<', '<': '≥', '>': '≤' } as const;

/** What stands between the two sides as they are: of a check that fails, what is true of them. */
function signOf({ comparison, outcome }: LiveCheck): string {
  return (outcome === 'fails' ? brokenSigns : signs)[comparison];
}

const numberInWords = (amount: number): string =>
  Number.isSafeInteger(amount) ? formatInteger(amount) : String(amount).replace('.', ',');

interface TermsProps extends Omit<SideProps, 'side'> {
  readonly terms: InspectedSide['terms'];
}

/** The figures that a check reads, one beside the other, where only their being zero counts. */
function Terms({ terms, own, onGoTo }: TermsProps) {
  return terms.map((term, index) => (
    <span key={term.metric}>
      {index > 0 && ' · '}
      <Term term={term} isOwn={term.metric === own} onGoTo={onGoTo} />
    </span>
  ));
}

interface SideProps {
  readonly side: InspectedSide;
  readonly own: string;
  readonly onGoTo: RulesPartProps['onGoTo'];
}

function Side({ side, own, onGoTo }: SideProps) {
  const isSum = side.terms.length > 1 || side.terms.some(({ coefficient }) => coefficient !== 1);
  return (
    <>
      {side.terms.map((term, index) => (
        <span key={term.metric}>
          {joint(term.coefficient, index === 0)}
          <Term term={term} isOwn={term.metric === own} onGoTo={onGoTo} />
        </span>
      ))}
      {isSum && side.sum !== null && (
        <span>
          {' = '}
          <b>{numberInWords(side.sum)}</b>
        </span>
      )}
    </>
  );
}

function joint(coefficient: number, isFirst: boolean): string {
  const sign = coefficient < 0 ? (isFirst ? '−' : ' − ') : isFirst ? '' : ' + ';
  const size = Math.abs(coefficient);
  return size === 1 ? sign : `${sign}${numberInWords(size)} × `;
}

interface TermProps {
  readonly term: InspectedSide['terms'][number];
  readonly isOwn: boolean;
  readonly onGoTo: RulesPartProps['onGoTo'];
}

function Term({ term: { metric, label, value }, isOwn, onGoTo }: TermProps) {
  const locale = useLocale();
  const words = inspectorWords[locale];
  const shown = value === null ? words.missing : valueInWords(value, locale);
  if (isOwn) return <b>{shown}</b>;
  if (onGoTo === undefined) return <span title={label[locale]}>{shown}</span>;
  return (
    <button
      type="button"
      className={css.link}
      title={label[locale]}
      aria-label={words.goTo(label[locale], shown)}
      onClick={() => {
        onGoTo(metric);
      }}
    >
      {shown}
    </button>
  );
}
