/** Does MongoDB's driver, or an error of ours that speaks its language, put this label on the error? */
export function hasLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error) || !('errorLabels' in error)) return false;
  const { errorLabels } = error;
  return Array.isArray(errorLabels) && errorLabels.includes(label);
}
