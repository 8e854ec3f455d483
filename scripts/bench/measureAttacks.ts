import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '@/process/cli';
import type { Report } from '@/process/report';
import { attacks, type Target } from './attacks';
import { forkPart } from './runPart';

const requests = 200;
/** Milliseconds between two of them. */
const apart = 100;
const page = '/2024-2/igdir/';

/** Measures how long readers wait for a page while each attack of the list goes on against the same web, from this machine. */
export async function measureAttacks(): Promise<string> {
  const { dataDir } = readSettings();
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const web = spawn(process.execPath, [...process.execArgv, resolve('dist', 'web.mjs')], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    for (;;) {
      const [report] = (await once(web, 'message')) as [Report];
      if ('ready' in report) break;
    }
    const target = await aim(origin, dataDir);
    const rows: string[] = [];
    for (const name of Object.keys(attacks)) rows.push(await under(name, target));
    return [
      '## Readers under attack',
      '',
      `${String(requests)} requests for a page, ${String(1_000 / apart)} a second, client and attacker on the same machine.`,
      '',
      '| Attack | Median | Slowest |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  } finally {
    const gone = once(web, 'exit');
    web.kill('SIGTERM');
    await gone;
  }
}

async function under(name: string, target: Target): Promise<string> {
  const attacker = forkPart('attack', {});
  attacker.send({ name, target });
  await pause(2_000);
  const asked: Promise<number>[] = [];
  for (let time = 0; time < requests; time += 1) {
    asked.push(timed(target.origin + page));
    await pause(apart);
  }
  const times = (await Promise.all(asked)).sort((a, b) => a - b);
  const gone = once(attacker, 'exit');
  attacker.kill('SIGKILL');
  await gone;
  await pause(2_000);
  const told = (at: number): string => `${(times[at] ?? 0).toFixed(1)} ms`;
  return `| ${name} | ${told(requests / 2)} | ${told(requests - 1)} |`;
}

async function timed(url: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url}: ${String(answer.status)}`);
  return performance.now() - began;
}

/** Signs in those whose sessions an attack abuses. */
async function aim(origin: string, dataDir: string): Promise<Target> {
  const file = readFileSync(join(dataDir, 'demo-passwords.json'), 'utf8');
  const passwords = JSON.parse(file) as Readonly<Record<string, string>>;
  const logIn = async (email: string): Promise<string> => {
    const answer = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ email, password: passwords[email] }),
    });
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  const email = 'il.editor@kitapcik.example';
  const [editor, writer] = [await logIn(email), await logIn('metin.yazari@kitapcik.example')];
  return { origin, editor, writer, login: { email, password: passwords[email] ?? '' } };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Goes on with the attack that it is told of, until it is killed. */
export async function attack(): Promise<string> {
  const [{ name, target }] = (await once(process, 'message')) as [{ name: string; target: Target }];
  process.once('disconnect', () => process.exit());
  for (;;) await attacks[name]?.(target);
}
