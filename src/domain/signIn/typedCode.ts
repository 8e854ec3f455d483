/** A code in its one spelling: of the app, six digits; of the recovery list, ten letters and digits. */
export interface TypedCode {
  readonly of: 'app' | 'recovery';
  readonly code: string;
}

/** The signs of recovery codes, without what looks alike on paper: no 0 and O, no 1, I and L. So no sign stands for another. */
export const recoverySigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** Signs in each half of a recovery code, `7HKMN-Q2RST`. */
export const recoveryHalf = 5;

const appCode = /^\d{6}$/;
const recoveryCode = new RegExp(`^[${recoverySigns}]{${2 * recoveryHalf}}$`);
/** Spaces of every width, dashes of every length, points, and what nobody sees. */
const between = /[\s\p{Z}\p{Cf}\p{Pd}\u2043\u2212.·_]/gu;

/**
 * Reads a code as telephones show it and people write it down: in groups, in wide digits, in small letters. Null for what
 * can be no code.
 */
export function readCode(typed: string): TypedCode | null {
  const code = typed.normalize('NFKC').replaceAll(between, '').toUpperCase();
  if (appCode.test(code)) return { of: 'app', code };
  return recoveryCode.test(code) ? { of: 'recovery', code } : null;
}
