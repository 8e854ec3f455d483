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

/** An answer of the server that is no yes: when it is given, and its code. */
export interface Refusal {
  readonly at: 'rcpt' | 'data';
  readonly code: number;
}

/** Each mail leaves by itself: nothing is gathered, and nobody gets too many. */
export const apart = { minutes: 0, hourly: 1000 } as const;

interface Behaviour {
  /** Addresses that it refuses, plainly or in a way of their own. */
  readonly refuses?: (address: string) => boolean | Refusal;
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
      done(refusalAt('rcpt', refuses, address));
    },
    onData: (stream, { envelope }, done) => {
      void readText(stream).then(async (source) => {
        if (silent) return;
        const to = envelope.rcptTo.map(({ address }) => address).join(' ');
        const refusal = refusalAt('data', refuses, to);
        if (refusal === null) taken.push({ to, mail: await PostalMime.parse(source) });
        done(refusal);
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

function refusalAt(
  stage: Refusal['at'],
  refuses: NonNullable<Behaviour['refuses']>,
  address: string,
): Error | null {
  const said = refuses(address);
  const { at, code } = typeof said === 'object' ? said : { at: 'rcpt', code: 550 };
  if (said === false || at !== stage) return null;
  return Object.assign(new Error(`No such person: ${address}`), { responseCode: code });
}

/** Sends this installation's mails there from now on, as SMTP_URL would, with little patience (in ms). */
export async function sendThrough(payload: Payload, url: string, patience = 500): Promise<void> {
  const setting = { mail: { kind: 'smtp', url }, mailFrom: 'kitapcik@ornek.gov.tr' } as const;
  const adapter = await emailAdapter(setting, patience);
  const mailer = adapter({ payload });
  payload.email = mailer;
  payload.sendEmail = mailer.sendEmail.bind(mailer);
}
