/** Which documents a permission reaches: one answer to "may I?" and "which ones?". */
export type Scope = 'all' | 'none' | { readonly provinces: readonly string[] } | { readonly self: string };
