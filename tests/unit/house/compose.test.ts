import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEnv } from '@/env';
import { nodeArguments } from '../../../scripts/start/root.mjs';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`There is no service ${name}`);
  return found;
};
const given: Readonly<Record<string, string>> = {
  SECRET: 'a-secret-of-more-than-thirty-two-characters',
  PUBLIC_URL: 'https://kitapcik.test',
  S3_SECRET_KEY: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
};

/** `${NAME:-default}` and `${NAME:?why}` as compose fills them in. */
function filled(text: string): string {
  return text.replace(
    /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, otherwise: string | undefined) => given[name] ?? otherwise ?? '',
  );
}

describe('docker-compose.yml', () => {
  it('has the parts of the grown set-up', () => {
    expect(services.map(([name]) => name).sort()).toEqual(['mail', 'mongo', 's3', 'web', 'worker']);
  });

  it.each(services)('%s comes from a build of ours or a pinned image', (_, { build, image }) => {
    expect(build !== undefined || /:v?\d+\.\d+\.\d+/.test(image)).toBe(true);
  });

  it.each(services)('%s publishes on the loopback only', (_, { ports = [] }) => {
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it.each(services)('%s tells its health', (_, { healthcheck }) => {
    expect(healthcheck?.test[0]).toBe('CMD');
    expect(healthcheck?.test.length).toBeGreaterThan(1);
  });

  it('starts a process after those it needs are healthy', () => {
    expect(service('web').depends_on?.['mongo']).toEqual({ condition: 'service_healthy' });
    expect(service('web').depends_on?.['s3']).toEqual({ condition: 'service_healthy' });
    expect(service('worker').depends_on?.['web']).toEqual({ condition: 'service_healthy' });
  });

  it('keeps the database and the storage on a network without a way out', () => {
    expect(compose.networks['back']?.internal).toBe(true);
    expect([...service('mongo').networks, ...service('s3').networks]).toEqual(['back', 'back']);
  });

  it('declares every network and volume it names', () => {
    const networks = services.flatMap(([, each]) => each.networks);
    const volumes = services.flatMap(([, each]) => (each.volumes ?? []).map((one) => one.split(':')[0]));
    expect(networks.filter((name) => !(name in compose.networks))).toEqual([]);
    expect(volumes.filter((name) => !((name ?? '') in compose.volumes))).toEqual([]);
  });

  it('has the bucket, the keys and the port that STORAGE_URL names', () => {
    const { environment = {}, volumes = [], healthcheck } = service('s3');
    const storage = new URL(
      filled(service('web').environment?.['STORAGE_URL'] ?? '').replace('s3:', 'http:'),
    );
    expect(volumes).toEqual([`buckets:/buckets${storage.pathname}`]);
    expect(storage.hostname).toBe('s3');
    expect(healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${storage.port}/health`);
    expect(filled(environment['ROOT_ACCESS_KEY'] ?? '')).toBe(storage.username);
    expect(filled(environment['ROOT_SECRET_KEY'] ?? '')).toBe(storage.password);
  });

  it('initiates the replica set that DATABASE_URL names', () => {
    const set = new URL(service('web').environment?.['DATABASE_URL'] ?? '').searchParams.get('replicaSet');
    expect(service('mongo').command).toEqual(expect.arrayContaining(['--replSet', set]));
    expect(service('mongo').healthcheck?.test.join(' ')).toContain(`_id: '${String(set)}'`);
  });
});

describe('The environment of web and worker', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kitapcik-compose-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['web', 'worker'])('%s: src/env.ts accepts it, as production', (name) => {
    const written = Object.entries(service(name).environment ?? {});
    const source = Object.fromEntries(written.map(([key, value]) => [key, filled(value)]));
    expect(readEnv({ ...source, DATA_DIR: folder })).toMatchObject({
      production: true,
      publicUrl: given['PUBLIC_URL'],
      database: { kind: 'mongodb' },
      storage: { kind: 's3', endpoint: 'http://s3:7070', bucket: 'kitapcik' },
      mail: { kind: 'smtp' },
      worker: 'separate',
    });
  });

  it('names nothing that the program does not read', () => {
    const readers = ['src/env.ts', ...readdirSync('src/env').map((name) => join('src/env', name))];
    const program = readers.map((file) => readFileSync(file, 'utf8')).join('\n');
    const names = Object.keys(service('web').environment ?? {}).filter((name) => name !== 'NODE_ENV');
    expect(names.filter((name) => !program.includes(`'${name}'`))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const stages = dockerfile.split(/^(?=FROM )/m).slice(1);

  it('builds on slim images of a Node that package.json accepts', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const wanted = Number(/\d+/.exec(engines.node)?.[0]);
    for (const stage of stages) expect(stage).toMatch(new RegExp(`^FROM node:${String(wanted)}\\.\\d+-slim`));
  });

  it('runs as a user without rights', () => {
    const last = stages.at(-1) ?? '';
    expect(last).toContain('USER node');
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD'));
  });

  it('starts Node as npm start does', () => {
    expect(stages.at(-1)).toContain(`NODE_OPTIONS=${nodeArguments.join(' ')}\n`);
  });

  it('installs from the lock file, and leaves the development packages behind', () => {
    const installs = dockerfile.split('\n').filter((line) => line.includes('npm '));
    expect(installs.filter((line) => !line.includes('npm ci') && !line.startsWith('#'))).toEqual([]);
    expect(stages.at(-1)).toContain('COPY --from=packages /kitapcik/node_modules');
  });
});
