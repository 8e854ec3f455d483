'use client';
import { monthInWords } from '@/domain/days';
import { importWords } from '@/messages/desk/imports';
import desk from '../desk/desk.module.css';
import { useLocale } from '../desk/useWords';
import type { ImportForm } from './importRequest';

interface ImportFieldsProps {
  readonly form: ImportForm;
  readonly onForm: (form: ImportForm) => void;
  readonly onFile: (file: File | null) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** The edition of the past and its file. */
export function ImportFields({ form, onForm, onFile }: ImportFieldsProps) {
  const locale = useLocale();
  const words = importWords[locale].upload;
  const anyYear = 2024;
  return (
    <div className={desk['pickers']}>
      <label className={desk['picker']}>
        {words.edition}
        <input
          name="edition"
          value={form.edition}
          maxLength={6}
          placeholder="2023-3"
          onChange={(event) => {
            onForm({ ...form, edition: event.target.value.trim() });
          }}
        />
      </label>
      <label className={desk['picker']}>
        {words.month}
        <select
          name="month"
          value={form.month}
          onChange={(event) => {
            onForm({ ...form, month: Number(event.target.value) });
          }}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {monthInWords(anyYear, month, locale).replace(` ${String(anyYear)}`, '')}
            </option>
          ))}
        </select>
      </label>
      <label className={desk['picker']}>
        {words.asOf}
        <input
          name="asOf"
          type="date"
          max="2100-12-31"
          value={form.asOf}
          onChange={(event) => {
            onForm({ ...form, asOf: event.target.value });
          }}
        />
      </label>
      <label className={desk['picker']}>
        {words.file}
        <input
          name="file"
          type="file"
          accept=".csv,.txt,text/csv"
          // Else the same file, mended and chosen again, would be no change.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            onFile(event.target.files?.[0] ?? null);
          }}
        />
      </label>
    </div>
  );
}
