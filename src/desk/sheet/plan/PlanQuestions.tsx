import type { PlanChoices } from '@/domain/entry/plan';
import { readCell, type Offer } from '@/domain/entry/readCell';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { planWords, unclearWords } from '@/messages/desk/plan';
import { DeskButton } from '../../shared/controls';
import { useWords } from '../../shared/words';
import {
  answersGiven,
  answerTo,
  lineQuestions,
  twiceQuestions,
  unclearGroups,
  type Answered,
  type LineQuestion,
  type TwiceQuestion,
  type UnclearGroup,
  type OpenPlan,
} from './planGroups';
import { labelOf, RowName } from './RowName';
import css from './plan.module.css';

interface QuestionsProps {
  readonly open: OpenPlan;
  readonly choose: (change: PlanChoices) => void;
  readonly showRow: (metric: string) => void;
}

/** Asks about what was not understood and what is undecided; each answer makes the plan again. */
export function PlanQuestions(props: QuestionsProps) {
  const words = useWords(planWords);
  const { plan, choices } = props.open;
  const unclear = unclearGroups(plan);
  const lines = lineQuestions(plan);
  const twice = twiceQuestions(plan);
  const isHead = plan.ambiguous.some(({ reason }) => reason === 'head');
  const isColumns = plan.ambiguous.some(({ reason }) => reason === 'columns');
  const answers = answersGiven(choices.offers ?? []);
  return (
    <>
      {(isHead || isColumns || lines.length > 0 || twice.length > 0) && (
        <section className={css.part} data-kind="ambiguous">
          <h3>{words.ambiguous}</h3>
          {isHead && <HeadQuestion {...props} />}
          {isColumns && <p className={css.question}>{words.ambiguousWhy.columns}</p>}
          {lines.map((each) => (
            <LineAsked key={each.line} question={each} {...props} />
          ))}
          {twice.map((each) => (
            <TwiceAsked key={each.metric} question={each} {...props} />
          ))}
        </section>
      )}
      {unclear.length > 0 && (
        <section className={css.part} data-kind="unclear">
          <h3>{words.unclear}</h3>
          {unclear.map((group) => (
            <UnclearAsked
              key={`${String(group.first.at.line)} ${String(group.first.at.column)}`}
              group={group}
              {...props}
            />
          ))}
        </section>
      )}
      {answers.length > 0 && (
        <section className={css.part}>
          <h3>{words.answered}</h3>
          {answers.map((each) => (
            <AnswerLine key={`${each.text} ${JSON.stringify(each.offer)}`} answer={each} {...props} />
          ))}
        </section>
      )}
    </>
  );
}

function HeadQuestion({ open: { plan }, choose }: QuestionsProps) {
  const words = useWords(planWords);
  const first = plan.ambiguous.find(({ reason }) => reason === 'head')?.text ?? '';
  return (
    <div className={css.question} data-question="">
      <p>
        {words.said(first)}: {words.ambiguousWhy.head}
      </p>
      <p className={css.offers}>
        {[true, false].map((head) => (
          <DeskButton
            key={String(head)}
            onClick={() => {
              choose({ head });
            }}
          >
            {head ? words.isHead : words.isValue}
          </DeskButton>
        ))}
      </p>
    </div>
  );
}

function LineAsked({ question, open, choose }: QuestionsProps & { readonly question: LineQuestion }) {
  const words = useWords(planWords);
  const { line, reason, candidates, cells } = question;
  const { rows = {} } = open.choices;
  const choosing = (metric: string | null) => () => {
    choose({ rows: { ...rows, [line]: metric } });
  };
  const name = cells.find(({ at }) => open.plan.columns[at.column]?.role === 'name') ?? cells[0];
  return (
    <div className={css.question} data-question="">
      <p>
        <strong>{words.said(name?.text ?? '')}</strong>: {words.ambiguousWhy[reason]}
      </p>
      <p className={css.offers}>
        {candidates.map((metric) => (
          <DeskButton key={metric} onClick={choosing(metric)}>
            {labelOf(open, metric)}
          </DeskButton>
        ))}
        <DeskButton kind="quiet" onClick={choosing(null)}>
          {words.notThis}
        </DeskButton>
      </p>
    </div>
  );
}

function TwiceAsked({
  question: { metric, lines },
  ...props
}: QuestionsProps & { readonly question: TwiceQuestion }) {
  const words = useWords(planWords);
  const { open, choose, showRow } = props;
  const { rows = {} } = open.choices;
  const without = (kept: number | null): Readonly<Record<number, string | null>> =>
    Object.fromEntries(lines.filter(({ line }) => line !== kept).map(({ line }) => [line, null]));
  return (
    <div className={css.question} data-question="">
      <p>
        <RowName open={open} metric={metric} showRow={showRow} />: {words.ambiguousWhy.twice}
      </p>
      <p className={css.offers}>
        {lines.map(({ line, texts }) => (
          <DeskButton
            key={line}
            onClick={() => {
              choose({ rows: { ...rows, ...without(line), [line]: metric } });
            }}
          >
            {words.takeLine(words.line(line + 1), texts.join(' · '))}
          </DeskButton>
        ))}
        <DeskButton
          kind="quiet"
          onClick={() => {
            choose({ rows: { ...rows, ...without(null) } });
          }}
        >
          {words.notThis}
        </DeskButton>
      </p>
    </div>
  );
}

function UnclearAsked({ group, open, choose, showRow }: QuestionsProps & { readonly group: UnclearGroup }) {
  const words = useWords(planWords);
  const why = useWords(unclearWords);
  const { first, cells, text } = group;
  const { offers = [] } = open.choices;
  const answer = (offer: Offer | null) => () => {
    choose({ offers: [...offers, ...answerTo(group, offer)] });
  };
  return (
    <div className={css.question} data-question="">
      <p>
        <RowName open={open} metric={first.metric} showRow={showRow} more={cells.length - 1} />:{' '}
        <q className={css.raw}>{text}</q>, {why[first.problem]}
      </p>
      <p className={css.offers}>
        {first.offers.map((offer) => (
          <OfferButton
            key={JSON.stringify(offer)}
            open={open}
            metric={first.metric}
            {...{ offer }}
            onTake={answer(offer)}
          />
        ))}
        <DeskButton kind="quiet" onClick={answer(null)}>
          {words.leave}
        </DeskButton>
      </p>
    </div>
  );
}

interface OfferButtonProps {
  readonly open: OpenPlan;
  readonly metric: string;
  readonly offer: Offer;
  readonly onTake: () => void;
}

function OfferButton({ open, metric, offer, onTake }: OfferButtonProps) {
  const words = useWords(planWords);
  const unit = open.place.rows.find((row) => row.metric.key === metric)?.metric.unit ?? { kind: 'money' };
  const reading = offer.kind === 'number' ? readCell(offer.input, unit) : null;
  const number = reading?.kind === 'number' ? formatInteger(reading.amount) : '';
  return (
    <DeskButton onClick={onTake}>
      {offer.kind === 'number' ? words.makeNumber(number) : words.absences[offer.kind]}
    </DeskButton>
  );
}

function AnswerLine({ answer, open, choose }: QuestionsProps & { readonly answer: Answered }) {
  const words = useWords(planWords);
  const { text, offer } = answer;
  const said =
    offer === null ? words.left : offer.kind === 'number' ? offer.input : words.absences[offer.kind];
  return (
    <p className={css.answer}>
      {words.answer(text, said)}{' '}
      <DeskButton
        kind="quiet"
        onClick={() => {
          const { offers = [] } = open.choices;
          choose({ offers: offers.filter((each) => each.text !== text) });
        }}
      >
        {words.takeBack}
      </DeskButton>
    </p>
  );
}
