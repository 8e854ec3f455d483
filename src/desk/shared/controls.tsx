'use client';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { keep, keepingKey, kept, typingStore } from './keptTyping';
import { tabOwner } from './ownedTab';
import css from './desk.module.css';
import { useLocale, useWords, type SpokenIssue } from './words';
import type { ProvinceChoice } from '@/contract/homeView';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';

interface DeskButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  /** Shown on hover and read aloud; say here why a button is disabled. */
  readonly explanation?: string | undefined;
  readonly label?: string;
  readonly pressed?: boolean;
}

/** Shows a button. A disabled one stays in reach of the keyboard, so that its explanation can be read. */
export function DeskButton({
  children,
  onClick,
  kind = 'plain',
  disabled = false,
  ...rest
}: DeskButtonProps) {
  return (
    <button
      type="button"
      className={css.button}
      data-kind={kind}
      aria-disabled={disabled}
      aria-label={rest.label}
      aria-pressed={rest.pressed}
      title={rest.explanation}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}

interface DeskFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly issues: readonly SpokenIssue[];
  readonly children: ReactNode;
}

/** Shows a labelled field of a form, with its issues below. */
export function DeskField({ label, hint, issues, children }: DeskFieldProps) {
  const locale = useLocale();
  return (
    <label className={css['field']}>
      {label}
      {children}
      {hint !== undefined && <span className={css['hint']}>{hint}</span>}
      {issues.map(({ problem, message }) => (
        <span key={problem} className={css['fieldError']} role="alert">
          {message[locale]}
        </span>
      ))}
    </label>
  );
}

interface ReasonFieldProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** The act may be done without it. */
  readonly optional?: boolean;
  /** Where it is typed, and about what: half a reason is kept under it until the act is done. */
  readonly place: readonly string[];
  /** Of an optional text in another language. */
  readonly lang?: string;
}

interface KeptUnder {
  readonly keptUnder: string;
}

/** Asks for the reason in a dialog: typed with the act, kept in the timeline; and half of one until then. */
export function ReasonField(props: ReasonFieldProps) {
  const key = keepingKey(String(tabOwner()), 'text', ...props.place);
  return <KeptReason key={key} keptUnder={key} {...props} />;
}

function KeptReason({
  keptUnder,
  label,
  rows,
  value,
  onChange,
  lang,
  optional = lang !== undefined,
}: ReasonFieldProps & KeptUnder) {
  const words = useWords(deskWords);
  const [restored] = useState(() => (value === '' ? kept(typingStore(), keptUnder) : null));
  const bringBack = useEffectEvent(() => {
    if (typeof restored === 'string') onChange(restored);
  });
  useEffect(() => {
    bringBack();
  }, []);
  const keepText = (text: string): void => {
    keep(typingStore(), keptUnder, text.trim() === '' ? null : text);
    onChange(text);
  };
  return (
    <>
      <label className={css['field']}>
        {label}
        <textarea
          rows={rows}
          maxLength={2000}
          required={!optional}
          lang={lang}
          value={value}
          onChange={(event) => {
            keepText(event.target.value);
          }}
        />
      </label>
      {restored !== null && restored === value && (
        <p className={css['hint']} role="status">
          {words.textRestored}{' '}
          <DeskButton
            kind="quiet"
            onClick={() => {
              keepText('');
            }}
          >
            {words.textDiscard}
          </DeskButton>
        </p>
      )}
    </>
  );
}

interface ProvincePickerProps {
  readonly provinces: readonly ProvinceChoice[];
  readonly plate: string | null;
  readonly onPick: (plate: string) => void;
}

/** Chooses a province; shown only to people who see more than one. */
export function ProvincePicker({ provinces, plate, onPick }: ProvincePickerProps) {
  const words = sheetWords[useLocale()];
  if (provinces.length < 2) return null;
  return (
    <label className={`${css.picker ?? ''} ${css.beside ?? ''}`}>
      {words.chooseProvince}
      <select
        value={plate ?? ''}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        {plate === null && <option value="" />}
        {provinces.map((province) => (
          <option key={province.plate} value={province.plate}>
            {province.name}
          </option>
        ))}
      </select>
    </label>
  );
}
