'use client';
import { useState } from 'react';
import type { ForcesView } from '@/contract/forcesView';
import type { FigureAnswer } from '@/contract/sheetView';
import { callDesk, type Answer, type Trouble } from '../desk/callDesk';
import { useDesk } from '../desk/useDesk';

/** What an act on forces answers. */
interface ForceDone {
  readonly forces: ForcesView;
  readonly publication?: string | null;
  /** Figure by figure, where the act was about figures. */
  readonly results?: readonly FigureAnswer[];
}

/** Posts one act to an endpoint of this sheet's forces; `said` is shown when it was done. */
export type ForceAct = (endpoint: string, body: object, said: string) => Promise<void>;

/** Loads the forces of one sheet and acts on them: the view, what failed, and what the last act did. */
export function useForces(path: string, released: string) {
  const { record, trouble, reload, replace } = useDesk<ForcesView>(path);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [left, setLeft] = useState(0);
  const act: ForceAct = async (endpoint, body, done) => {
    const answer: Answer<ForceDone> = await callDesk(`${path}/${endpoint}`, body);
    setFailed(answer.kind === 'ok' ? null : answer);
    setSaid(null);
    if (answer.kind === 'refused') await reload();
    if (answer.kind !== 'ok') return;
    const notTaken = (answer.body.results ?? []).filter(({ outcome }) => outcome !== 'done').length;
    setLeft(notTaken);
    setSaid(answer.body.publication ? released : done);
    replace(answer.body.forces);
  };
  return { record, trouble, reload, failed, said, left, act };
}
