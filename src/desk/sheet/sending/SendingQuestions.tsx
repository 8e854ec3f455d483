import type { SendingPlan } from '@/contract/figureView';
import type { SheetView } from '@/contract/sheetView';
import { checkWords, findingText } from '@/messages/desk/checks';
import { sendingWords } from '@/messages/desk/sending';
import { DeskButton } from '../../shared/controls';
import desk from '../../shared/desk.module.css';
import { useLocale } from '../../shared/words';
import { FigureLink, FigureLinks, labelIn } from './FigureLinks';
import { questionGroups, type QuestionGroup, type SendingQuestion } from './sendingPlan';
import type { Sending } from './useSending';
import css from './sending.module.css';

interface QuestionsProps {
  readonly sending: Sending;
  readonly view: SheetView;
  readonly plan: SendingPlan;
  readonly goTo: (metric: string) => void;
}

/** Asks for the reasons that rules and checks want: of a check one for all its figures. */
export function SendingQuestions(props: QuestionsProps) {
  const words = sendingWords[useLocale()];
  const { plan, sending } = props;
  if (plan.asks.length === 0) return null;
  return (
    <section className={css.part} data-kind="asks">
      <h3>{words.asks(plan.asks.length)}</h3>
      <p className={desk.small}>{words.asksHint}</p>
      {sending.isRestored && (
        <p className={desk.small} role="status">
          {words.restored}
        </p>
      )}
      {questionGroups(plan).map((group) => (
        <Group key={group.code} group={group} {...props} />
      ))}
    </section>
  );
}

/** A server refuses longer ones. */
const longest = 500;

function Group({ group, ...props }: QuestionsProps & { readonly group: QuestionGroup }) {
  const locale = useLocale();
  const words = sendingWords[locale];
  const { sending } = props;
  const { flag, questions, code } = group;
  const name = flag.rule === 'check' ? (flag.message?.[locale] ?? '') : checkWords[locale].names[flag.rule];
  const [first] = questions;
  const text = first === undefined ? '' : (sending.answers[first.key] ?? '').trim();
  return (
    <div className={css.group}>
      <h4>
        <code>{code}</code> {name}
      </h4>
      {questions.map((question) => (
        <Question key={question.key} question={question} {...props} />
      ))}
      {questions.length > 1 && text !== '' && (
        <DeskButton
          kind="quiet"
          onClick={() => {
            for (const { key } of questions) sending.answer(key, text);
          }}
        >
          {words.forAll(questions.length)}
        </DeskButton>
      )}
    </div>
  );
}

function Question({
  question: { key, flag, metrics },
  sending,
  view,
  goTo,
}: QuestionsProps & { readonly question: SendingQuestion }) {
  const locale = useLocale();
  const words = sendingWords[locale];
  const [metric = ''] = metrics;
  const isCheck = flag.rule === 'check';
  return (
    <div className={css.question}>
      {isCheck ? (
        <>
          <FigureLinks view={view} metrics={flag.metrics} goTo={goTo} />
          <p>{findingText(flag, locale)}</p>
        </>
      ) : (
        <p>
          <FigureLink view={view} metric={metric} goTo={goTo} />: {findingText(flag, locale)}
        </p>
      )}
      <textarea
        rows={2}
        maxLength={longest}
        aria-label={isCheck ? words.reasonOfCheck(metrics.length) : words.reason(labelIn(view, metric))}
        placeholder={isCheck ? words.reasonOfCheck(metrics.length) : words.reasonShort}
        value={sending.answers[key] ?? ''}
        onChange={(event) => {
          sending.answer(key, event.target.value);
        }}
      />
    </div>
  );
}
