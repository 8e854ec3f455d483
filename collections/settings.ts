/** What collections need to know of this installation. */
export interface CollectionSettings {
  /** Where uploaded pictures are kept. */
  readonly mediaFolder: string;
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  /** Cookies go over HTTPS only. */
  readonly secureCookies: boolean;
}
