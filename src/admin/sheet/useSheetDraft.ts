'use client';
import { useCallback, useEffect, useState } from 'react';
import type { SheetView } from '@/contract/sheetView';
import { keepingKey, keepTyping, keptTyping, stillTyped, type SheetDraft } from './sheetDraft';

const nothing: SheetDraft = { typed: {}, answers: {} };

export interface KeptDraft {
  readonly draft: SheetDraft;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
  /** How many figures came back from the safe-keeping when the screen opened. */
  readonly restored: number;
  readonly forgetRestored: (discard: boolean) => void;
}

/** Keeps the draft of a sheet in the tab with every keystroke, and guards against leaving with it unsaved. */
export function useSheetDraft(person: string, sheet: SheetView): KeptDraft {
  const key = keepingKey(person, sheet.edition.code, sheet.province.plate);
  const [draft, setDraft] = useState<SheetDraft>(() => ({
    typed: stillTyped(sheet, keptTyping(window.sessionStorage, key)),
    answers: {},
  }));
  const [restored, setRestored] = useState(() => Object.keys(draft.typed).length);

  useEffect(() => {
    keepTyping(window.sessionStorage, key, draft.typed);
  }, [key, draft.typed]);
  useLeaveGuard(Object.keys(draft.typed).length > 0);

  const forgetRestored = useCallback((discard: boolean) => {
    setRestored(0);
    if (discard) setDraft(nothing);
  }, []);
  return { draft, change: setDraft, restored, forgetRestored };
}

/** Asks before the page is closed or reloaded while something is unsaved. */
function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
}
