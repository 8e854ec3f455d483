'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownSheet } from './shownSheet';
import { keepingKey, removeOldTyping, typingStore } from '../shared/keptTyping';
import { keepTyping, keptTyping, stillTyped, type SheetDraft, type TypedFigures } from './sheetDraft';

const nothing: SheetDraft = { typed: {}, answers: {} };

export interface KeptDraft {
  readonly draft: SheetDraft;
  readonly change: (next: (draft: SheetDraft) => SheetDraft) => void;
  /** How many figures came back from the safe-keeping when the screen opened. */
  readonly restored: number;
  readonly forgetRestored: (discard: boolean) => void;
}

/**
 * Keeps the draft of a sheet on this computer with every keystroke, for its person alone, and guards against
 * leaving with it unsaved.
 */
export function useSheetDraft(person: string, sheet: ShownSheet): KeptDraft {
  const key = keepingKey(person, 'sheet', sheet.edition.code, sheet.province.plate);
  const [draft, setDraft] = useState<SheetDraft>(() => ({
    typed: stillTyped(sheet, keptTyping(typingStore(), key)),
    answers: {},
  }));
  const [restored, setRestored] = useState(() => Object.keys(draft.typed).length);
  useKeeping(key, draft.typed);
  useLeaveGuard(Object.keys(draft.typed).length > 0);

  const forgetRestored = useCallback((discard: boolean) => {
    setRestored(0);
    if (discard) setDraft(nothing);
  }, []);
  return { draft, change: setDraft, restored, forgetRestored };
}

/** Writes each change; and all of it when the page goes, for another tab may have stored and removed it. */
function useKeeping(key: string, typed: TypedFigures): void {
  const written = useRef(typed);
  useEffect(() => {
    removeOldTyping(typingStore());
  }, []);
  useEffect(() => {
    keepTyping(typingStore(), key, typed, written.current);
    written.current = typed;
    const keepAll = (): void => {
      keepTyping(typingStore(), key, typed, {});
    };
    window.addEventListener('pagehide', keepAll);
    return () => {
      window.removeEventListener('pagehide', keepAll);
    };
  }, [key, typed]);
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
