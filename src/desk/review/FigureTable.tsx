import type { OpenedVote, ReviewedFigure, ReviewedGroup, TwoReaders } from '@/contract/reviewQueue';
import { dateInWords, momentBriefly, momentInWords } from '@/domain/days';
import type { Issue } from '@/domain/issue';
import { amountOf } from '@/domain/figures/figureValue';
import type { Decision } from '@/domain/review/decisions';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { checkWords, findingText } from '@/messages/desk/checks';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { reviewWords } from '@/messages/desk/review';
import { workflowWords } from '@/messages/desk/workflow';
import { Icon } from '../shared/Icon';
import { unitInWords, useIssueWords, useLocale, valueInWords } from '../shared/words';
import { DecisionSign, percentOf } from './CardHead';
import type { SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface FigureTableProps {
  readonly group: ReviewedGroup;
  readonly decisions: readonly (Decision | null)[];
  readonly answers: readonly (readonly Issue[] | null)[];
  readonly skipped: readonly string[];
  readonly review: SheetReview;
  readonly now: string;
}

/** Shows the figures of a sentence: before, now, how far apart, who says so, and all that speaks against them. */
export function FigureTable({ group, decisions, answers, skipped, review, now }: FigureTableProps) {
  const locale = useLocale();
  const words = reviewDeskWords[locale].columns;
  const editions = [...new Set(group.figures.flatMap(({ before }) => before?.edition ?? []))];
  return (
    <div className={css.tableFrame}>
      <table className={css.figures}>
        <thead>
          <tr>
            <th scope="col">
              <span className={css.unseen}>{words.decision}</span>
            </th>
            <th scope="col">{words.metric}</th>
            <th scope="col">{words.before(editions.length === 1 ? (editions[0] ?? null) : null)}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.difference}</th>
            <th scope="col">{words.percent}</th>
            <th scope="col">{words.note}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {group.figures.map((figure, index) => (
            <FigureRow
              key={figure.metric}
              figure={figure}
              decision={decisions[index] ?? null}
              answer={answers[index] ?? null}
              isSkipped={skipped.includes(figure.metric)}
              now={now}
              isLooked={review.looked === figure.metric}
              onLook={() => {
                review.look(figure.metric);
              }}
              onReturn={() => {
                review.beginReturn(group.key, figure.metric);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function differenceOf({ difference }: ReviewedFigure): string {
  if (difference === null) return '';
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return sign + formatInteger(Math.abs(difference));
}

interface FigureRowProps {
  readonly figure: ReviewedFigure;
  readonly decision: Decision | null;
  readonly answer: readonly Issue[] | null;
  readonly isSkipped: boolean;
  /** The server's clock, ISO. */
  readonly now: string;
  /** It is told of beside the sheet. */
  readonly isLooked: boolean;
  readonly onLook: () => void;
  readonly onReturn: () => void;
}

function FigureRow({ figure, decision, answer, isSkipped, isLooked, onLook, onReturn, now }: FigureRowProps) {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const label = figure.label[locale];
  return (
    <>
      <tr data-metric={figure.metric}>
        <td>
          <DecisionSign decisions={[decision]} />
        </td>
        <th scope="row">
          <button type="button" className={css.look} aria-pressed={isLooked} onClick={onLook}>
            {label}
          </button>
        </th>
        <td>{valueInWords(figure.before?.value ?? null, locale)}</td>
        <td>
          <b>{valueInWords(figure.value, locale)}</b>{' '}
          {amountOf(figure.value) !== null && <span className={css.meta}>{unitInWords(figure, locale)}</span>}
        </td>
        <td>{differenceOf(figure)}</td>
        <td>{percentOf(figure, locale)}</td>
        <td className={css.words}>
          {figure.note !== '' && <p>{figure.note}</p>}
          {figure.asOf !== null && <p>{reviewWords[locale].asOf(dateInWords(figure.asOf, locale))}</p>}
          <p className={css.meta}>
            {figure.enteredBy !== null &&
              words.entered(figure.enteredBy, momentBriefly(figure.enteredAt, now, locale))}
          </p>
        </td>
        <td>
          {figure.barred.return === undefined && (
            <button
              type="button"
              className={css.iconButton}
              aria-label={words.acts.returnOne(label)}
              title={words.acts.returnOne(label)}
              onClick={onReturn}
            >
              <Icon name="back" size={14} />
            </button>
          )}
        </td>
      </tr>
      <Remarks figure={figure} answer={answer} isSkipped={isSkipped} />
    </>
  );
}

/** All that is to be known of one figure before it is decided on. */
function Remarks({ figure, answer, isSkipped }: Pick<FigureRowProps, 'figure' | 'answer' | 'isSkipped'>) {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const inWords = useIssueWords();
  const { flags, returned, twoReaders } = figure;
  const said = answer ?? [];
  const isSilent =
    flags.length === 0 && returned === null && twoReaders === null && said.length === 0 && !isSkipped;
  if (isSilent) return null;
  return (
    <tr className={css.remarks}>
      <td />
      <td colSpan={7}>
        {flags.map((flag) => (
          <p key={flag.code} className={css.flag} data-tone={flag.serious ? 'serious' : 'warn'}>
            <Icon name="warn" size={14} />
            <b>{flag.code}</b> {flag.rule !== 'check' && <span>{checkWords[locale].names[flag.rule]}: </span>}
            {flag.message === null
              ? findingText(flag, locale)
              : `${flag.message[locale]} (${findingText(flag, locale)})`}
            <span className={css.given}>
              {flag.reason === null ? words.noReason : words.reason(flag.reason.text)}
              {flag.reason !== null && flag.reason.by !== null && ` ${words.reasonBy(flag.reason.by)}`}
            </span>
          </p>
        ))}
        {returned !== null && (
          <p>
            <Icon name="back" size={14} />{' '}
            {words.returnedBefore(
              returned.by,
              [
                returned.code === null ? '' : workflowWords[locale].returnCodes[returned.code],
                returned.reason,
              ]
                .filter((part) => part !== '')
                .join(': '),
            )}
          </p>
        )}
        {isSkipped && <p>{words.skipped}</p>}
        {twoReaders !== null && <Readers readers={twoReaders} />}
        {said.map((issue) => (
          <p key={issue.problem} className={css.barred}>
            <Icon name="info" size={14} /> {inWords(issue)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Says how two people stand who decide without seeing each other. */
function Readers({ readers: { own, opened } }: { readonly readers: TwoReaders }) {
  const locale = useLocale();
  const words = reviewDeskWords[locale].readers;
  const vote = ({ vote: cast, code, reason }: Omit<OpenedVote, 'name'>): string =>
    [
      words.votes[cast],
      code === null ? '' : workflowWords[locale].returnCodes[code],
      reason === null || reason === '' ? '' : `“${reason}”`,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  if (opened !== null)
    return (
      <div className={css.readers}>
        <p>
          <Icon name="people" size={14} /> {words.differ}
        </p>
        <ul>
          {opened.map((each) => (
            <li key={each.name}>{words.vote(each.name, vote(each), momentInWords(each.at, locale))}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <p className={css.readers}>
      <Icon name="people" size={14} />{' '}
      {own === null ? words.secret : words.own(vote(own), momentInWords(own.at, locale))}
    </p>
  );
}
