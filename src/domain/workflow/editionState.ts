/** An edition is prepared, worked on, and over. A closed one can still be corrected through dated exceptions. */
export const editionStates = ['planned', 'open', 'closed'] as const;
export type EditionState = (typeof editionStates)[number];

/** `rolling`: number 1 comes by itself once complete. `train`: at the publisher's word. */
export const releaseModes = ['rolling', 'train'] as const;
export type ReleaseMode = (typeof releaseModes)[number];

/** The publisher's moves of an edition. */
export const editionMoves = {
  open: { from: 'planned', to: 'open' },
  close: { from: 'open', to: 'closed' },
} as const satisfies Record<string, { from: EditionState; to: EditionState }>;
export type EditionMove = keyof typeof editionMoves;
