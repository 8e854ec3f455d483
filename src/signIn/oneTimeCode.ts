import { Secret, TOTP } from 'otpauth';

const issuer = 'Kitapçık';
/** A clock may be one step off, either way. */
const window = 1;

/** A new secret for an authenticator app, in its letters. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an authenticator app reads from the QR code. */
export function secretUri(secret: string, address: string): string {
  return totpOf(secret, address).toString();
}

/** The time step that this code belongs to; null when it is none of the present ones. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = totpOf(secret, '');
  const delta = totp.validate({ token: code, timestamp, window });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    secret: Secret.fromBase32(secret),
  });
}
