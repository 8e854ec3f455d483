'use client';
import { useState } from 'react';
import { importWords } from '@/messages/desk/imports';
import { DeskButton } from '../desk/DeskButton';
import desk from '../desk/desk.module.css';
import { Notice } from '../desk/Notice';
import { useWords } from '../desk/useWords';
import { ImportBodyView } from './ImportBodyView';
import { ImportFields } from './ImportFields';
import { ImportTrouble } from './ImportTrouble';
import type { ImportForm } from './importRequest';
import css from './imports.module.css';
import { useImportUpload } from './useImportUpload';

const isCode = (text: string): boolean => /^\d{4}-[1-9]$/.test(text);

/** A new import: which edition, which file; then the preview, and only then the proposal. */
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
      {isLost && <Notice tone="error">{words.lost}</Notice>}
      {trouble !== null && <ImportTrouble trouble={trouble} onRetry={forget} />}
      {body !== null && (
        <>
          <Notice tone="info">{words.notStored}</Notice>
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
