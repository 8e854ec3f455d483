/** The identity provider of this installation, as its operator names it. */
export interface ProviderSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Its name on the button, e.g. `Bakanlık hesabı`. */
  readonly label: string;
}
