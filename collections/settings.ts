/** What collections need to know of this installation. */
export interface CollectionSettings {
  /** Where uploaded pictures are kept; null when they are in a bucket. */
  readonly mediaFolder: string | null;
  /** Cookies go over HTTPS only. */
  readonly secureCookies: boolean;
}
