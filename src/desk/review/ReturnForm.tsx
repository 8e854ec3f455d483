import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Bilingual } from '@/domain/bilingual';
import { needsWords, returnCodes, type ReturnCode } from '@/domain/workflow/returnReason';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton, ReasonField } from '../shared/controls';
import { keep, keepingKey, typingStore } from '../shared/keptTyping';
import { tabOwner } from '../shared/ownedTab';
import { useLocale } from '../shared/words';
import type { SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface ReturnFormProps {
  readonly figures: readonly {
    readonly metric: string;
    readonly label: Bilingual;
    readonly barred: { readonly return?: object };
  }[];
  readonly review: SheetReview;
}

/** Asks what is to be corrected and why: a reason from the list, and words for whoever entered the figure. */
export function ReturnForm({ figures, review }: ReturnFormProps) {
  const locale = useLocale();
  const words = reviewDeskWords[locale].returnForm;
  const ticked0 = review.returning?.ticked ?? [];
  const known = review.decided.get(ticked0[0] ?? '')?.returned ?? null;
  const [ticked, setTicked] = useState(ticked0);
  const [code, setCode] = useState<ReturnCode>(known?.code ?? 'typing_error');
  const [text, setText] = useState(known?.text ?? '');
  const [missing, setMissing] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked[type=radio]')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const place = ['return', review.place.edition, review.place.province, ...ticked0];
  const finish = (): void => {
    const lacks =
      ticked.length === 0
        ? words.noneTicked
        : needsWords(code) && text.trim() === ''
          ? words.wordsNeeded
          : null;
    setMissing(lacks);
    if (lacks !== null) return;
    keep(typingStore(), keepingKey(String(tabOwner()), 'text', ...place), null);
    review.giveBack(ticked, { code, text: text.trim() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') review.endReturn();
    else if (event.key === 'Enter' && !event.shiftKey && !isButton && !event.nativeEvent.isComposing)
      finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={form} className={css.returnForm} role="group" aria-label={words.title} onKeyDown={onKeyDown}>
      {figures.length > 1 && <FigureTicks figures={figures} ticked={ticked} onTick={setTicked} />}
      <fieldset>
        <legend>{words.code}</legend>
        <div className={css.codes} role="radiogroup" aria-label={words.code}>
          {returnCodes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="return-code"
                checked={each === code}
                onChange={() => {
                  setCode(each);
                }}
              />
              {workflowWords[locale].returnCodes[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <ReasonField
        label={words.text}
        rows={2}
        value={text}
        onChange={setText}
        optional={!needsWords(code)}
        place={place}
      />
      {missing !== null && (
        <p className={css.barred} role="alert">
          {missing}
        </p>
      )}
      <div className={css.acts}>
        <DeskButton kind="primary" onClick={finish}>
          {words.keep} <kbd>Enter</kbd>
        </DeskButton>
        <DeskButton onClick={review.endReturn}>
          {words.cancel} <kbd>Esc</kbd>
        </DeskButton>
        <span className={css.meta}>{words.hint}</span>
      </div>
    </div>
  );
}

interface FigureTicksProps extends Pick<ReturnFormProps, 'figures'> {
  readonly ticked: readonly string[];
  readonly onTick: (metrics: readonly string[]) => void;
}

function FigureTicks({ figures, ticked, onTick }: FigureTicksProps) {
  const locale = useLocale();
  return (
    <fieldset>
      <legend>{reviewDeskWords[locale].returnForm.figures}</legend>
      <div className={css.codes}>
        {figures
          .filter(({ barred }) => barred.return === undefined)
          .map(({ metric, label }) => (
            <label key={metric}>
              <input
                type="checkbox"
                checked={ticked.includes(metric)}
                onChange={({ target }) => {
                  const others = ticked.filter((each) => each !== metric);
                  onTick(target.checked ? [...others, metric] : others);
                }}
              />
              {label[locale]}
            </label>
          ))}
      </div>
    </fieldset>
  );
}
