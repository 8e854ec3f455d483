import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEnv } from '@/env';
import { binaries } from '../../../scripts/start/nodeBinary.mjs';
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
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly privileged?: boolean;
  readonly security_opt?: readonly string[];
  readonly pids_limit?: number;
  readonly mem_limit?: string;
  readonly profiles?: readonly string[];
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
  SMTP_URL: 'smtp://mail:1025',
  MONGO_PASSWORD: 'b1c2d3e4f5',
  MONGO_ROOT_PASSWORD: 'c1d2e3f4a5',
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

  it.each(services)('%s cannot write its image, gain rights, or take the machine', (_, each) => {
    expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(each.security_opt).toContain('no-new-privileges:true');
    expect(each.cap_add ?? []).toEqual([]);
    expect(each.privileged).toBeUndefined();
    expect(each.pids_limit).toBeGreaterThan(0);
    expect(each.mem_limit).toMatch(/^\d+[mg]$/);
  });

  it('starts the mail catcher, which has the links of invitations, for a trial only', () => {
    expect(service('mail').profiles).toEqual(['trial']);
    expect(services.filter(([, { profiles }]) => profiles !== undefined)).toHaveLength(1);
    expect(filled(service('web').environment?.['SMTP_URL'] ?? '')).toBe(given['SMTP_URL']);
  });

  it('has no default for a secret', () => {
    const written = readFileSync('docker-compose.yml', 'utf8');
    const secrets = [...written.matchAll(/\$\{(\w*(?:SECRET|PASSWORD|SECRET_KEY))\b(:.)?/g)];
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(([, , mark]) => mark !== ':?').map(([whole]) => whole)).toEqual([]);
    const example = readFileSync('.env.example', 'utf8');
    expect(secrets.map(([, name = '']) => name).filter((name) => !example.includes(`\n${name}=\n`))).toEqual(
      [],
    );
  });

  it('gives the program a user of its own at the database, which needs no other', () => {
    const url = new URL(filled(service('web').environment?.['DATABASE_URL'] ?? ''));
    expect([url.username, url.password]).toEqual(['kitapcik', given['MONGO_PASSWORD']]);
    expect(service('mongo').command).toContain('--keyFile');
    expect(service('mongo').healthcheck?.test.join(' ')).toContain("['readWrite', 'dbAdmin']");
    const knowing = services.filter(([, each]) =>
      JSON.stringify(each.environment ?? {}).includes('ROOT_PASSWORD'),
    );
    expect(knowing.map(([name]) => name)).toEqual(['mongo']);
  });

  it('lets the worker’s browser make its sandbox, and forbids all else that Docker does', () => {
    expect(service('worker').security_opt).toContain('seccomp:./docker-seccomp.json');
    const profile = JSON.parse(readFileSync('docker-seccomp.json', 'utf8')) as {
      syscalls: readonly { readonly names: readonly string[]; readonly action: string }[];
    };
    const denied = profile.syscalls.flatMap(({ names }) => names);
    expect(profile.syscalls.map(({ action }) => action)).toEqual(['SCMP_ACT_ERRNO']);
    expect(denied).toEqual(
      expect.arrayContaining(['bpf', 'mount', 'ptrace', 'setns', 'kexec_load', 'keyctl']),
    );
    expect(denied.filter((name) => ['clone', 'clone3', 'unshare', 'chroot'].includes(name))).toEqual([]);
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
    const set = new URL(filled(service('web').environment?.['DATABASE_URL'] ?? '')).searchParams.get(
      'replicaSet',
    );
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

  it('builds on one slim image of the Node that everything runs on, by its exact version', () => {
    expect(dockerfile).toMatch(
      new RegExp(
        `^ARG NODE=docker.io/library/node:${binaries['linux-x64']?.version ?? ''}-[a-z]+-slim$`,
        'm',
      ),
    );
    for (const stage of stages) expect(stage).toMatch(/^FROM \$\{NODE\}(?: AS \w+)?\n/);
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
