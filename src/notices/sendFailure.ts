interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

const longest = 300;

/** True when the mail server would not have this one address; it may take the others. */
export function concernsOneAddress(error: unknown): boolean {
  const { code, responseCode } = error as SmtpError;
  return code === 'EENVELOPE' && typeof responseCode === 'number';
}

/** What admins see of a failure: the server's own sentence, without anybody's address. */
export function reasonInShort(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll(/[^\s<>"',;:]+@[^\s<>"',;:]+/g, '…@…').slice(0, longest);
}
