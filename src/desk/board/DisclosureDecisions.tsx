'use client';
import { useState } from 'react';
import type { DisclosureFigure, DisclosureView } from '@/contract/disclosureView';
import { asItStands, type DisclosureWish } from '@/domain/disclosure/decision';
import type { Risk } from '@/domain/disclosure/risk';
import type { Locale } from '@/domain/bilingual';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { disclosureWords } from '@/messages/desk/disclosure';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton, ReasonField } from '../shared/controls';
import deskCss from '../shared/desk.module.css';
import { TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';
import { useLocale, valueInWords } from '../shared/words';
import css from './board.module.css';

interface DisclosureDecisionsProps {
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
  /** Told whether these decisions were the last thing that the booklet waited for. */
  readonly onDecided: (published: boolean) => void;
}

/** Lists the figures that could tell of few persons, and asks the publisher what is printed of each. */
export function DisclosureDecisions({ edition, province, onDecided }: DisclosureDecisionsProps) {
  const words = disclosureWords[useLocale()];
  const place = { edition, province };
  const { record, reload } = useDesk('readDisclosure', place);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<Trouble | null>(null);
  if (record === null || record.figures.length === 0) return null;
  const decisions = wishesOf(record, choices);
  const isReady =
    decisions.length > 0 &&
    (reason.trim() !== '' || decisions.every(({ accepted }) => accepted.length === 0));
  const decide = async (): Promise<void> => {
    const { revision } = record;
    const answer = await callDesk('decideDisclosure', { ...place, revision, reason, decisions });
    setFailed(answer.kind === 'ok' ? null : answer);
    if (answer.kind !== 'ok') return reload();
    setChoices({});
    setReason('');
    await reload();
    onDecided(answer.body.publication !== null);
  };
  return (
    <section className={css.falls}>
      <h3>{words.title}</h3>
      <p className={css.small}>
        {record.figures.some(({ undecided }) => undecided) ? words.explained : words.settled}
      </p>
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void decide()} />}
      {record.figures.map((figure) => (
        <FigureLine
          key={figure.metric.key}
          view={record}
          figure={figure}
          choice={choices[figure.metric.key] ?? ''}
          onChoose={(choice) => {
            setChoices({ ...choices, [figure.metric.key]: choice });
          }}
        />
      ))}
      <ReasonField
        label={words.reason}
        rows={2}
        value={reason}
        place={['disclosure', edition, province]}
        onChange={setReason}
      />
      <DeskButton disabled={!isReady} onClick={() => void decide()}>
        {words.decide}
      </DeskButton>
    </section>
  );
}

const keeping = 'keep';
const suppressing = 'suppress';
/** What was suppressed is printed again: its risks are asked about anew. */
const opening = 'open';
const suppressed = (metric: string): DisclosureWish => ({ metric, choice: 'suppress', accepted: [] });

/** What was chosen for a figure may be about another one that protects it; each is decided once. */
function wishesOf(
  view: DisclosureView,
  choices: Readonly<Record<string, string>>,
): readonly DisclosureWish[] {
  const wishes = view.figures.flatMap((figure): readonly DisclosureWish[] => {
    const metric = figure.metric.key;
    const choice = choices[metric] ?? '';
    if (choice === '') return [];
    if (choice === keeping) return [asItStands({ ...figure, metric })];
    if (choice === opening) return [{ metric, choice: 'publish', accepted: [] }];
    return [suppressed(choice === suppressing ? metric : choice)];
  });
  return [...new Map(wishes.map((wish) => [wish.metric, wish])).values()];
}

/** Says why a figure is at risk, in one sentence. */
function riskInWords(risk: Risk, { threshold }: DisclosureFigure['metric'], locale: Locale): string {
  const words = disclosureWords[locale];
  const { elsewhere, bounds } = risk;
  const place = elsewhere === null ? '' : words.place(elsewhere.edition, elsewhere.number);
  const value = valueInWords(elsewhere?.value ?? null, locale);
  const low = formatInteger(bounds?.low ?? 0);
  switch (risk.kind) {
    case 'below_threshold':
      return words.risks.below_threshold(formatInteger(threshold));
    case 'derivable_from_total':
      return words.risks.derivable_from_total(words.amounts(low, formatInteger(bounds?.high ?? 0)));
    case 'reveals_another_edition':
      return words.risks.reveals_another_edition(place);
    case 'shown_in_another_edition':
    case 'differencing':
    case 'still_public':
      return words.risks[risk.kind](place, value);
  }
}

interface FigureLineProps {
  readonly view: DisclosureView;
  readonly figure: DisclosureFigure;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

function FigureLine({ view, figure, choice, onChoose }: FigureLineProps) {
  const locale = useLocale();
  const words = disclosureWords[locale];
  const { metric, value, printed, risks, decision } = figure;
  const isOpen = printed.kind === 'number' || printed.kind === 'carried_over';
  const keep = isOpen ? words.publish : words.keep;
  const others = [...new Set(risks.flatMap((risk) => risk.others))];
  return (
    <div className={css.fall}>
      <p className={css.line}>
        {metric.label[locale]}: <strong>{valueInWords(value, locale)}</strong>
      </p>
      <p className={css.small}>{words.printed(valueInWords(printed, locale))}</p>
      <ul className={css.small}>
        {risks.map((risk) => (
          <li key={`${risk.kind}:${risk.elsewhere?.edition ?? ''}:${String(risk.elsewhere?.number ?? '')}`}>
            {riskInWords(risk, metric, locale)}
          </li>
        ))}
      </ul>
      {decision !== null && (
        <p className={css.small}>
          {words.decided(
            decision.decided.byName,
            decision.choice === 'suppress' ? words.suppress : words.publish,
          )}{' '}
          {decision.decided.reason !== null && words.because(decision.decided.reason)}
        </p>
      )}
      <label className={deskCss.field}>
        {words.choice}
        <select
          value={choice}
          aria-label={`${words.choice}: ${metric.label[locale]}`}
          onChange={({ target }) => {
            onChoose(target.value);
          }}
        >
          <option value="">{words.choose}</option>
          <option value={keeping}>{keep}</option>
          {isOpen && <option value={suppressing}>{words.suppress}</option>}
          {decision?.choice === 'suppress' && <option value={opening}>{words.publish}</option>}
          {others.map((key) => (
            <option key={key} value={key}>
              {alsoInWords(view, key, locale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function alsoInWords({ metrics, values }: DisclosureView, key: string, locale: Locale): string {
  const label = metrics.find((metric) => metric.key === key)?.label[locale] ?? key;
  return disclosureWords[locale].also(label, valueInWords(values[key] ?? null, locale));
}
