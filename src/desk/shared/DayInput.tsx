'use client';
import { useId } from 'react';
import { dayInDigits, dayInWords, isDay, readDay } from '@/domain/days';
import { dateWords } from '@/messages/desk/dates';
import css from './desk.module.css';
import { useLocale } from './words';

interface DayInputProps {
  readonly name?: string;
  /** Read aloud instead of the label around it. */
  readonly label?: string;
  readonly id?: string;
  /** A day, or what was typed and is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** What is wrong with the day is said below the field already. */
  readonly isRefused?: boolean;
}

/**
 * Asks for a day, typed as people of Türkiye type it, whatever the browser's language: the browser's own field of days cannot be
 * typed in this order, and took 30.09 for another day. Says below which day it read, and its day of the week.
 */
export function DayInput({
  value,
  onChange,
  label,
  required = false,
  isRefused = false,
  ...rest
}: DayInputProps) {
  const locale = useLocale();
  const words = dateWords[locale];
  const hint = useId();
  const isWrong = value !== '' && !isDay(value);
  return (
    <>
      <input
        {...rest}
        type="text"
        autoComplete="off"
        placeholder={words.hint}
        maxLength={40}
        aria-label={label}
        aria-required={required}
        aria-describedby={hint}
        value={dayInDigits(value)}
        onChange={({ target }) => {
          onChange(readDay(target.value) ?? target.value);
        }}
      />
      <span id={hint} className={css['hint']} aria-live="polite">
        {isWrong ? (isRefused ? '' : words.unread) : value === '' ? '' : dayInWords(value, locale)}
      </span>
    </>
  );
}
