/** The key of a related document, whether or not it came along. */
export function relationKeyOf(related: string | { readonly id: string }): string {
  return typeof related === 'string' ? related : related.id;
}
