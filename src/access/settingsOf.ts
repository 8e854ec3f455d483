import type { Payload } from 'payload';
import type { ProviderSetting } from '@/domain/signIn/secondFactor';

/** The settings that an endpoint or a screen needs, which knows no environment: Payload's configuration carries them. */
export interface CarriedSettings {
  /** Folder of the local outbox; null where a mail server sends the mails. */
  readonly outbox: string | null;
  /** How many days an entry of the journal of security is kept. */
  readonly journalDays: number;
  /** The identity provider of this installation; null for passwords alone. */
  readonly provider: ProviderSetting | null;
}

/** Makes the part of Payload's configuration that `settingsOf` reads. */
export function carriedSettings(settings: CarriedSettings): { readonly custom: Record<string, unknown> } {
  return { custom: { ...settings } };
}

/** Reads the settings that this Payload's configuration carries. */
export function settingsOf({ config }: Pick<Payload, 'config'>): CarriedSettings {
  const { outbox = null, provider = null, journalDays = 730 } = config.custom as Partial<CarriedSettings>;
  return { outbox, provider, journalDays };
}
