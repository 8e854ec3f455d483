'use client';
import { useState } from 'react';
import type { ImportBody } from '@/contract/importView';
import { callDesk, type Trouble } from '../desk/callDesk';
import { importRequest, saveAsFile, type ImportForm, type ImportRequest } from './importRequest';

/** A preview and the very request that it answers: this is what is proposed, whatever the form says meanwhile. */
interface Previewed {
  readonly request: ImportRequest;
  readonly body: ImportBody;
}

/** The steps of an upload: template, preview, proposal. */
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
