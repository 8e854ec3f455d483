/** Codes of the system, of Node's own client and of the library for an answer that did not come, or was none. */
const silence = /^(E[A-Z]{3,}|UND_ERR_[A-Z_]+|OAUTH_TIMEOUT|OAUTH_RESPONSE_IS_NOT_CONFORM)$/;

/** Did the provider not answer, or fail itself, rather than refuse? An error may have been caused by another. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, status, cause } = error as { code?: unknown; status?: unknown; cause?: unknown };
  if (typeof code === 'string' && silence.test(code)) return true;
  return (typeof status === 'number' && status >= 500) || isUnreachable(cause);
}
