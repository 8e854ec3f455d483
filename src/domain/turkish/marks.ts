/** Keeps a number and its unit or noun on one line. */
export const noBreakSpace = '\u00A0';

/** Between a numeral, acronym or name and its suffix, in print. */
export const apostrophe = '\u2019';

/** Between the ends of a range, without spaces. */
export const enDash = '\u2013';
