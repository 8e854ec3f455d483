'use client';
import { useCallback, useState } from 'react';
import type { Ask, EndpointName } from '@/contract/endpoints';
import { callDesk, type Trouble } from './callDesk';
import type { SpokenIssue } from './spokenIssues';

/** One act at a time of a screen: whether it runs, how it ended, and what went wrong. */
export interface DeskAct {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** What to say of the act that was done last; null before, and while something is wrong. */
  readonly said: string | null;
  /** Sends the act; resolves to whether it was done. */
  readonly act: <N extends EndpointName>(name: N, ask: Ask<N>, say: string) => Promise<boolean>;
}

export function useAct(): DeskAct {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const act = useCallback(async <N extends EndpointName>(name: N, ask: Ask<N>, say: string) => {
    setBusy(true);
    const answer = await callDesk(name, ask);
    setBusy(false);
    setTrouble(answer.kind === 'ok' ? null : answer);
    setSaid(answer.kind === 'ok' ? say : null);
    return answer.kind === 'ok';
  }, []);
  return { busy, trouble, said, act };
}

/** What is wrong with one field of a form, of all that was refused. */
export function issuesOf(trouble: Trouble | null, field: string): readonly SpokenIssue[] {
  return trouble?.kind === 'refused' ? trouble.issues.filter((issue) => issue.field === field) : [];
}

/** The trouble without what stands beside a field of the form; null when nothing is left. */
export function troubleBeside(trouble: Trouble | null, fields: readonly string[]): Trouble | null {
  if (trouble?.kind !== 'refused') return trouble;
  const issues = trouble.issues.filter(({ field }) => !fields.includes(field));
  return issues.length === 0 ? null : { kind: 'refused', issues };
}
