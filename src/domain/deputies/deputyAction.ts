/** Acts on a deputyship. One ends by an act of a person, or because what it rests on is gone. */
export type DeputyAction = 'name_deputy' | 'end_deputy';
