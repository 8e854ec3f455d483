'use client';
import { useState } from 'react';
import type { Answer } from '@/contract/endpoints';
import type { ForcesView } from '@/contract/forcesView';
import type { Reply, Trouble } from '../shared/callDesk';
import { useDesk } from '../shared/useDesk';

/** Where an act on forces takes place. */
export interface ForcePlace {
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
}

/** Waits for one act on this sheet's forces; `said` is shown when it was done. */
export type ForceAct = (
  reply: Promise<Reply<Answer<'skipProvince' | 'passCheck'>>>,
  said: string,
  /** Said instead where the act brought a publication about. */
  published?: string,
) => Promise<void>;

/** Gives the edition and province of the sheet whose forces are shown. */
export function placeOf({ edition, province }: ForcesView): ForcePlace {
  return { edition, province: province.plate };
}

/** Loads the forces of one sheet and acts on them; gives the view, the failure and the last act's result. */
export function useForces(place: ForcePlace, released: string) {
  const { record, trouble, reload, replace } = useDesk('readForces', place);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [left, setLeft] = useState(0);
  const act: ForceAct = async (reply, done, published = released) => {
    const answer = await reply;
    setFailed(answer.kind === 'ok' ? null : answer);
    setSaid(null);
    if (answer.kind === 'refused') await reload();
    if (answer.kind !== 'ok') return;
    const results = 'results' in answer.body ? answer.body.results : [];
    const publication = 'publication' in answer.body ? answer.body.publication : null;
    setLeft(results.filter(({ outcome }) => outcome !== 'done').length);
    setSaid(publication === null ? done : published);
    replace(answer.body.forces);
  };
  return { record, trouble, reload, failed, said, left, act };
}
