'use client';
import { monthInWords } from '@/domain/days';
import { importWords } from '@/messages/desk/imports';
import desk from '../shared/desk.module.css';
import { useLocale, useWords } from '../shared/words';
import { useState } from 'react';
import type { ImportBody } from '@/contract/importView';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import { DayInput } from '../shared/DayInput';
import { Callout } from '../shared/feedback';
import { ImportBodyView } from './ImportBodyView';
import { ImportTrouble } from './ImportTrouble';
import css from './imports.module.css';

interface ImportFieldsProps {
  readonly form: ImportForm;
  readonly onForm: (form: ImportForm) => void;
  readonly onFile: (file: File | null) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Asks for the edition of the past and its file. */
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
        <DayInput
          name="asOf"
          value={form.asOf}
          onChange={(asOf) => {
            onForm({ ...form, asOf });
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

/** What the upload form holds. */
export interface ImportForm {
  readonly edition: string;
  readonly month: number;
  /** ISO date. */
  readonly asOf: string;
}

/** A request of preview and proposal alike: the edition and the file, its bytes in base64. */
export interface ImportRequest extends ImportForm {
  readonly year: number;
  readonly fileName: string;
  readonly file: string;
}

/**
 * Gives the request for a form and its file; null when the browser cannot read the file (any more): it
 * changed since it was chosen.
 */
export async function importRequest(form: ImportForm, file: File): Promise<ImportRequest | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  const year = Number(form.edition.slice(0, 4));
  return {
    ...form,
    year: Number.isInteger(year) ? year : 0,
    fileName: file.name,
    file: base64Of(new Uint8Array(bytes)),
  };
}

function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

/** Hands a text to the browser as a file. */
export function saveAsFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A preview and the very request that it answers: this is what is proposed, whatever the form says meanwhile. */
interface Previewed {
  readonly request: ImportRequest;
  readonly body: ImportBody;
}

/** Takes the steps of an upload: template, preview, proposal. */
export function useImportUpload(onProposed: () => void) {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isLost, setLost] = useState(false);

  const preview = async (form: ImportForm, file: File): Promise<void> => {
    setBusy(true);
    const request = await importRequest(form, file);
    setLost(request === null);
    const answer = request && (await callDesk('previewImport', request));
    setTrouble(answer === null || answer.kind === 'ok' ? null : answer);
    setPreviewed(request !== null && answer?.kind === 'ok' ? { request, body: answer.body } : null);
    setBusy(false);
  };

  const propose = async (): Promise<void> => {
    if (previewed === null) return;
    setBusy(true);
    const { request, body } = previewed;
    const answer = await callDesk('proposeImport', { ...request, contentHash: body.contentHash });
    setTrouble(answer.kind === 'ok' ? null : answer);
    setBusy(false);
    if (answer.kind !== 'ok') return;
    setPreviewed(null);
    onProposed();
  };

  const template = async (edition: string): Promise<void> => {
    const answer = await callDesk('readTemplate', { edition });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') saveAsFile(answer.body.fileName, answer.body.content);
  };

  const forget = (): void => {
    setPreviewed(null);
    setTrouble(null);
    setLost(false);
  };

  return { body: previewed?.body ?? null, trouble, isBusy, isLost, preview, propose, template, forget };
}

const isCode = (text: string): boolean => /^\d{4}-[1-9]$/.test(text);

/** Asks for a new import's edition and file; then shows the preview, and only then proposes it. */
export function ImportUpload({ onProposed }: { readonly onProposed: () => void }) {
  const words = useWords(importWords).upload;
  const [form, setForm] = useState<ImportForm>({ edition: '', month: 12, asOf: '' });
  const [file, setFile] = useState<File | null>(null);
  const { body, trouble, isBusy, isLost, preview, propose, template, forget } = useImportUpload(onProposed);
  const isReady = isCode(form.edition) && form.asOf !== '' && file !== null && !isBusy;
  return (
    <section className={css['panel']} aria-label={words.title}>
      <h2 className={css['heading']}>{words.title}</h2>
      <ImportFields
        form={form}
        onForm={(changed) => {
          setForm(changed);
          forget();
        }}
        onFile={(chosen) => {
          setFile(chosen);
          forget();
        }}
      />
      <p className={desk['row']}>
        <DeskButton
          kind={body === null ? 'primary' : 'plain'}
          disabled={!isReady}
          onClick={() => {
            if (file !== null) void preview(form, file);
          }}
        >
          {words.preview}
        </DeskButton>
        <DeskButton disabled={!isCode(form.edition)} onClick={() => void template(form.edition)}>
          {words.template}
        </DeskButton>
        <span className={desk['small']}>{words.templateHint}</span>
      </p>
      {isLost && <Callout tone="error">{words.lost}</Callout>}
      {trouble !== null && <ImportTrouble trouble={trouble} onRetry={forget} />}
      {body !== null && (
        <>
          <Callout tone="info">{words.notStored}</Callout>
          <ImportBodyView body={body} />
          <p className={desk['row']}>
            <DeskButton kind="primary" disabled={isBusy} onClick={() => void propose()}>
              {words.propose}
            </DeskButton>
          </p>
        </>
      )}
    </section>
  );
}
