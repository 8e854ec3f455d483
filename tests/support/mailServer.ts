import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import type { Payload } from 'payload';
import { SMTPServer } from 'smtp-server';
import { emailAdapter } from '@/mail/emailAdapter';

/** A real mail server in this process. */
export interface MailServer {
  readonly url: string;
  /** Mails that it took, in order. */
  readonly taken: readonly ReceivedMail[];
  readonly close: () => Promise<void>;
}

export interface ReceivedMail {
  readonly to: string;
  readonly mail: Email;
}

interface Behaviour {
  /** Addresses that it refuses. */
  readonly refuses?: (address: string) => boolean;
  /** Takes connections and never answers what it was sent. */
  readonly silent?: boolean;
}

/** Starts an SMTP server in this process. */
export async function startMailServer({
  refuses = () => false,
  silent = false,
}: Behaviour = {}): Promise<MailServer> {
  const taken: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      if (refuses(address))
        done(Object.assign(new Error(`No such person: ${address}`), { responseCode: 550 }));
      else done();
    },
    onData: (stream, { envelope }, done) => {
      void readText(stream).then(async (source) => {
        if (silent) return;
        const to = envelope.rcptTo.map(({ address }) => address).join(' ');
        taken.push({ to, mail: await PostalMime.parse(source) });
        done();
      });
    },
  });
  // A client that gives up in the middle of something is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

/** Sends this installation's mails there from now on, as SMTP_URL would, with little patience (in ms). */
export async function sendThrough(payload: Payload, url: string, patience = 500): Promise<void> {
  const setting = { mail: { kind: 'smtp', url }, mailFrom: 'kitapcik@ornek.gov.tr' } as const;
  const adapter = await emailAdapter(setting, patience);
  const mailer = adapter({ payload });
  payload.email = mailer;
  payload.sendEmail = mailer.sendEmail.bind(mailer);
}
