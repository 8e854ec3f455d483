import { request as ask } from 'node:http';
import { crc32, deflateSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';

/** What an attack is aimed at, and the sessions that it has. */
export interface Target {
  readonly origin: string;
  readonly login: { readonly email: string; readonly password: string };
  /** Cookies of a ministry editor and of a province editor. */
  readonly writer: string;
  readonly editor: string;
}

type Wave = (target: Target) => Promise<unknown>;

/** Each goes on wave after wave until it is stopped; what is answered is nobody's concern here. */
export const attacks: Readonly<Record<string, Wave>> = {
  'nobody attacks': () => pause(1_000),
  'a header of 8 kB': (target) =>
    send(target, '/api/figures', '--x--', { 'Content-Type': `multipart/${'Z'.repeat(7_900)}; boundary=x` }),
  'four nested bodies of 5.8 MB': (target) =>
    Promise.all([0, 1, 2, 3].map(() => send(target, '/api/figures', nested, json))),
  'eight right logins at once': (target) =>
    Promise.all(
      Array.from({ length: 8 }, () => send(target, '/api/users/login', JSON.stringify(target.login), json)),
    ),
  'a question of 2 MB': (target) =>
    send(target, '/api/figures', `where[approved.x][equals]=%27${'Z'.repeat(2_000_000)}`, {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
      Cookie: target.writer,
    }),
  'a CSV of 2.9 million semicolons': (target) =>
    send(
      target,
      '/api/desk/imports/preview',
      JSON.stringify({ edition: '2023-2', fileName: 'x.csv', file: semicolons }),
      {
        ...json,
        Cookie: target.writer,
      },
    ),
  '150 bodies that stall': async (target) => {
    const stalled = Array.from({ length: 150 }, () => stall(target));
    await pause(5_000);
    for (const each of stalled) each.destroy();
  },
  'a picture of 20000 × 20000': async (target) => {
    const body = new FormData();
    body.set('file', new Blob([picture()], { type: 'image/png' }), 'x.png');
    body.set('_payload', JSON.stringify({ alt: 'x' }));
    const headers = { Origin: target.origin, Cookie: target.writer };
    await fetch(`${target.origin}/api/media`, { method: 'POST', headers, body }).catch(nothing);
  },
  'saves of 500 figures': (target) =>
    send(target, '/api/desk/sheets/2024-2/76/save', JSON.stringify({ figures }), {
      ...json,
      Cookie: target.editor,
    }),
};

const json = { 'Content-Type': 'application/json' };
const nested = '['.repeat(2_900_000) + ']'.repeat(2_900_000);
const semicolons = `plaka;gösterge;değer\n${';'.repeat(2_900_000)}`;
const figures = Array.from({ length: 500 }, (_, at) => ({
  metric: `m${String(at)}`,
  revision: 0,
  entry: { input: '1' },
  note: 'x'.repeat(400),
}));
const nothing = (): undefined => undefined;

async function send(
  { origin }: Target,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: { Origin: origin, ...headers },
    body,
  }).catch(nothing);
  await answer?.text().catch(nothing);
}

function stall({ origin }: Target): ReturnType<typeof ask> {
  const headers = { ...json, Origin: origin, 'Content-Length': '4000' };
  const asked = ask(`${origin}/api/users/login`, { method: 'POST', headers, agent: false });
  asked.on('error', nothing);
  asked.write('{');
  return asked;
}

/** A black picture whose pixels would fill 400 megabytes, in 48 kilobytes. */
function picture(): Uint8Array<ArrayBuffer> {
  const side = 20_000;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
