/** What collections need to know of this installation. */
export interface CollectionSettings {
  /** Where uploaded pictures are kept. */
  readonly mediaFolder: string;
  /** Cookies go over HTTPS only. */
  readonly secureCookies: boolean;
}
