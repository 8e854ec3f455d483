/** Tells whether a text is an ISSN: eight signs in two groups, the last of which is right by the rule of ISO 3297. */
export function isIssn(text: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(text)) return false;
  const digits = Array.from(text.replace('-', ''), (sign) => (sign === 'X' ? 10 : Number(sign)));
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}

/** Tells whether a text is an address of the web that a reader may be led to: `https` alone, a host, no user's name. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9-]+\.[a-z0-9.-]+(?:[/?#][!-~]*)?$/i.test(text);
}
