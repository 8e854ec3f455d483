import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate authority of a test, made by OpenSSL: a seal, a server of time stamps, and its root. */
export interface Certificates {
  readonly folder: string;
  /** The root's certificate, PEM. */
  readonly root: string;
  /** The seal's key and certificate, PKCS #12, and its password. */
  readonly seal: Uint8Array;
  readonly password: string;
  readonly remove: () => void;
}

/** Makes them in a folder of their own. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-certificates-'));
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  const password = 'gizli parola';
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'root.key', '-out', 'root.pem'],
    ...['-days', '3650', '-subj', '/CN=Deneme Kök', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
  );
  const issue = (name: string, extensions: string): void => {
    writeFileSync(join(folder, `${name}.ext`), `basicConstraints=CA:FALSE\n${extensions}\n`);
    const subject = `/O=Deneme Kurumu/CN=${name}`;
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      subject,
    );
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'],
      ...['-days', '3650', '-extfile', `${name}.ext`, '-out', `${name}.pem`],
    );
  };
  issue('seal', 'keyUsage=critical,digitalSignature,nonRepudiation');
  issue('stamps', 'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping');
  openssl(
    ...['pkcs12', '-export', '-inkey', 'seal.key', '-in', 'seal.pem', '-certfile', 'root.pem'],
    ...['-passout', `pass:${password}`, '-out', 'seal.p12'],
  );
  return {
    folder,
    root: join(folder, 'root.pem'),
    seal: new Uint8Array(readFileSync(join(folder, 'seal.p12'))),
    password,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const stampSettings = `
[tsa]
serial = stamps.serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_chain = yes
`;

/** A server of time stamps (RFC 3161) by OpenSSL. */
export interface StampServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startStampServer({ folder }: Certificates): Promise<StampServer> {
  writeFileSync(join(folder, 'tsa.cnf'), stampSettings);
  writeFileSync(join(folder, 'stamps.serial'), '01');
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      writeFileSync(join(folder, 'query'), Buffer.concat(parts));
      const args = ['ts', '-reply', '-config', 'tsa.cnf', '-section', 'tsa', '-queryfile', 'query'];
      const keys = ['-signer', 'stamps.pem', '-inkey', 'stamps.key', '-chain', 'root.pem', '-out', 'reply'];
      const made = spawnSync('openssl', [...args, ...keys], { cwd: folder });
      response.statusCode = made.status === 0 ? 200 : 500;
      response.setHeader('Content-Type', 'application/timestamp-reply');
      response.end(made.status === 0 ? readFileSync(join(folder, 'reply')) : String(made.stderr));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
