import type { Payload } from 'payload';
import type { Env } from '@/env';

/** What Payload's configuration remembers of the local outbox; an endpoint knows no settings. */
interface OutboxSetting {
  readonly outbox: string | null;
}

/** The setting for Payload's configuration: the folder, or null where a mail server sends the mails. */
export function outboxSetting({ mail }: Pick<Env, 'mail'>): OutboxSetting & Record<string, unknown> {
  return { outbox: mail.kind === 'outbox' ? mail.folder : null };
}

/** The folder of the local outbox; null where a mail server sends the mails. */
export function outboxFolder({ config }: Pick<Payload, 'config'>): string | null {
  const { outbox } = config.custom as Partial<OutboxSetting>;
  return outbox ?? null;
}
