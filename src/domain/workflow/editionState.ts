/**
 * An edition is prepared, worked on, and over. A closed one can still be corrected through dated exceptions. A recorded one
 * was never worked on here: its figures came by an import of the past, and nothing is entered in it.
 */
export const editionStates = ['planned', 'open', 'closed', 'recorded'] as const;
export type EditionState = (typeof editionStates)[number];

/** Whether an edition in this state has been opened, so that it has sheets. */
export function isWorkedOn(state: EditionState): boolean {
  return state === 'open' || state === 'closed';
}

/** `rolling`: number 1 comes by itself once complete. `train`: at the publisher's word. */
export const releaseModes = ['rolling', 'train'] as const;
export type ReleaseMode = (typeof releaseModes)[number];

/** The publisher's moves of an edition. */
export const editionMoves = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closed' },
} as const satisfies Record<string, { from: EditionState; to: EditionState }>;
export type EditionMove = keyof typeof editionMoves;
