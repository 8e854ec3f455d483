import * as v from 'valibot';
import { publishers } from './callers';
import { answers, get, post, type ServedFile } from '../endpoint';
import { freeText, text } from './fields';

const publication = '/desk/publications/:publication';
const released = answers<{ readonly render: string }>();

/** Two chunks of the content hash, as somebody has read them in the opened file. */
const typedChunks = v.object({ first: text(40), second: text(40) });

/** Why files that were made are given up. */
const refusedRelease = v.object({ reason: freeText(2_000) });

/** What a publisher does with files that are made and wait: opens them, types from them, or gives them up. */
export const typedEndpoints = {
  readWaitingPdf: get(`${publication}/waiting-pdf`, publishers, answers<ServedFile>(), { givesFile: true }),
  typeRelease: post(`${publication}/type`, publishers, typedChunks, released, { asksProof: true }),
  refuseRelease: post(`${publication}/refuse`, publishers, refusedRelease, released, { asksProof: true }),
};
