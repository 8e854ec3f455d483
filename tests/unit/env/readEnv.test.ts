import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvRefused, readEnv } from '@/env';

const secret = 'a-secret-of-more-than-thirty-two-characters';

describe('readEnv', () => {
  let DATA_DIR: string;
  beforeEach(() => {
    DATA_DIR = mkdtempSync(join(tmpdir(), 'kitapcik-env-'));
  });
  afterEach(() => {
    rmSync(DATA_DIR, { recursive: true, force: true });
  });

  const refusals = (source: Record<string, string>): readonly string[] => {
    try {
      readEnv({ DATA_DIR, ...source });
    } catch (refused) {
      if (refused instanceof EnvRefused) return refused.problems;
      throw refused;
    }
    return [];
  };

  it('needs no setting: loopback, SQLite, a local folder and an outbox', () => {
    const env = readEnv({ DATA_DIR });
    expect(env.pressSandbox).toBe('wanted');
    expect(env).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      database: { kind: 'sqlite', file: join(DATA_DIR, 'kitapcik.db') },
      storage: { kind: 'folder', folder: join(DATA_DIR, 'storage') },
      mail: { kind: 'outbox', folder: join(DATA_DIR, 'outbox') },
      worker: 'embedded',
      chromiumPath: null,
    });
  });

  it('makes a secret once, readable by its owner alone', () => {
    const first = readEnv({ DATA_DIR }).secret;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readEnv({ DATA_DIR }).secret).toBe(first);
    expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('refuses an emptied secret in place of making another one', () => {
    writeFileSync(join(DATA_DIR, 'secret'), '');
    expect(refusals({})).toEqual([expect.stringContaining('secret cannot be read or is empty')]);
    expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8')).toBe('');
  });

  const https = 'https://kitapcik.example.gov.tr';
  it.each([
    [true, { HOST: '0.0.0.0', PUBLIC_URL: https }],
    [true, { DATABASE_URL: 'file:/tmp/kitapcik.db', PUBLIC_URL: https }],
    // Behind a proxy on the same machine.
    [true, { PUBLIC_URL: https }],
    [true, { HOST: '127.0.0.1', PUBLIC_URL: https, TRIAL: 'false' }],
    [true, { PUBLIC_URL: 'https://localhost' }],
    [false, { PUBLIC_URL: 'http://localhost:8080' }],
    [false, { HOST: '127.0.0.2', PUBLIC_URL: 'http://[::1]:3000' }],
    [false, { HOST: '0.0.0.0', PUBLIC_URL: 'http://deneme.example:3000', TRIAL: 'true' }],
    [false, { DATABASE_URL: 'file:/tmp/kitapcik.db', TRIAL: 'true' }],
  ])('production is %j with %j', (production, source) => {
    const env = readEnv({ DATA_DIR, SECRET: secret, ...source });
    expect(env.production).toBe(production);
    expect(env.pressSandbox).toBe(production ? 'needed' : 'wanted');
  });

  it('behind a proxy it takes the word of one proxy, and mails come from the public host', () => {
    const env = readEnv({ DATA_DIR, SECRET: secret, PUBLIC_URL: https });
    expect(env).toMatchObject({ trustProxy: 1, mailFrom: 'kitapcik@kitapcik.example.gov.tr' });
  });

  it.each([
    [{ TRIAL: 'true', PUBLIC_URL: https, SECRET: secret }, 'while TRIAL is true'],
    [{ TRIAL: 'evet' }, 'TRIAL must be true or false'],
    [{ PUBLIC_URL: 'http://kitapcik.example.gov.tr', SECRET: secret }, 'must begin with https://'],
    [{ PUBLIC_URL: https }, 'SECRET is not set'],
  ])('refuses %j: %s', (source, problem) => {
    expect(refusals(source)).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses production without a secret, and keeps none of its own then', () => {
    const PUBLIC_URL = 'https://kitapcik.example.gov.tr';
    expect(refusals({ HOST: '0.0.0.0', PUBLIC_URL })).toEqual([expect.stringContaining('SECRET is not set')]);
  });

  it('names every problem at once, in both languages', () => {
    const wrong = {
      PORT: '80a',
      HOST: '0.0.0.0',
      SECRET: 'short',
      SMTP_URL: 'http://mail',
      WORKER: 'none',
      STORAGE_URL: 'ftp://store/kitapcik',
      DATABASE_URL: 'mongodb://db/kitapcik',
      PAYLOAD_DROP_DATABASE: 'true',
    };
    expect(refusals(wrong)).toHaveLength(8);
    expect(() => readEnv({ DATA_DIR, ...wrong })).toThrow(
      /Kitapçık başlatılamıyor[\s\S]*Kitapçık cannot start/,
    );
  });

  it.each([
    'mongodb://u:hidden@a:27017,b:27017/kitapcik?replicaSet=rs0&authSource=admin',
    'mongodb://db/kitapcik?w=majority&replicaSet=rs0',
    'mongodb+srv://db.example/kitapcik',
  ])('takes %s', (DATABASE_URL) => {
    const env = readEnv({ DATA_DIR, DATABASE_URL, SECRET: secret, PUBLIC_URL: 'https://a.example' });
    expect(env.database).toEqual({ kind: 'mongodb', url: DATABASE_URL });
  });

  it.each([
    ['mongodb://db/kitapcik', 'must name a replica set'],
    ['mongodb://db/kitapcik?replicaSet=', 'must name a replica set'],
    ['mongodb://db?replicaSet=rs0', 'must name the database'],
    ['mongodb+srv://db', 'must name the database'],
    ['mongodb:///kitapcik?replicaSet=rs0', 'is not understood'],
  ])('refuses %s: %s', (DATABASE_URL, why) => {
    expect(refusals({ DATABASE_URL, SECRET: secret, PUBLIC_URL: 'https://a.example' })).toEqual([
      expect.stringContaining(why),
    ]);
  });

  const s3 = { kind: 's3', region: 'us-east-1', bucket: 'kitapcik', prefix: '' };
  it.each<[string, object]>([
    [
      's3://AKIA:sec%2Fret%2B@s3.example:9000/kitapcik?region=eu-central-1&tls=off&prefix=test/2026',
      {
        ...s3,
        endpoint: 'http://s3.example:9000',
        region: 'eu-central-1',
        prefix: 'test/2026/',
        credentials: { accessKeyId: 'AKIA', secretAccessKey: 'sec/ret+' },
      },
    ],
    ['s3://s3.example/kitapcik', { ...s3, endpoint: 'https://s3.example', credentials: null }],
    ['s3://s3.example:80/kitapcik/', { ...s3, endpoint: 'https://s3.example:80', credentials: null }],
    [
      's3://k:s@S3.Example/kitapcik?tls=on&prefix=a/',
      {
        ...s3,
        endpoint: 'https://s3.example',
        prefix: 'a/',
        credentials: { accessKeyId: 'k', secretAccessKey: 's' },
      },
    ],
  ])('takes the storage %s', (STORAGE_URL, settings) => {
    expect(readEnv({ DATA_DIR, STORAGE_URL }).storage).toEqual(settings);
  });

  it.each([
    ['s3:kitapcik', 'not a valid S3 address'],
    ['s3:///kitapcik', 'not a valid S3 address'],
    ['s3://k:sec/ret@s3.example/kitapcik', 'not a valid S3 address'],
    ['s3://k:s%zz@s3.example/kitapcik', 'not a valid S3 address'],
    ['s3://k:12/hidden@s3.example/kitapcik', 'must have one bucket'],
    ['s3://s3.example', 'must have one bucket'],
    ['s3://s3.example/a/b', 'must have one bucket'],
    ['s3://s3.example/Kitapcik', 'must have one bucket'],
    ['s3://k@s3.example/kitapcik', 'either both'],
    ['s3://:hidden@s3.example/kitapcik', 'either both'],
    ['s3://s3.example/kitapcik?tls=no', 'tls may be on or off only; it is: no'],
    ['s3://s3.example/kitapcik?prefix=../x', 'prefix must be folder names'],
    ['s3://s3.example/kitapcik?ssl=off', 'option that is not known: ssl'],
    ['ftp://k:hidden@s3.example/kitapcik', 'is not understood: ftp://…@s3.example'],
  ])('refuses the storage %s: %s', (STORAGE_URL, why) => {
    const said = refusals({ STORAGE_URL });
    expect(said).toEqual([expect.stringContaining(why)]);
    expect(said.join()).not.toContain('hidden');
  });

  it.each([
    ['off', 'wanted'],
    ['on', 'needed'],
  ])('takes the word of who says PRESS_SANDBOX=%s: a sandbox is %s', (PRESS_SANDBOX, pressSandbox) => {
    const production = { DATA_DIR, HOST: '0.0.0.0', SECRET: secret, PUBLIC_URL: 'https://a.example' };
    expect(readEnv({ ...production, PRESS_SANDBOX })).toMatchObject({ pressSandbox });
    expect(refusals({ PRESS_SANDBOX: 'none' })).toEqual([expect.stringContaining('PRESS_SANDBOX')]);
  });

  it('never prints a password', () => {
    const said = refusals({
      DATABASE_URL: 'postgres://u:hidden@db/x',
      SECRET: secret,
      PUBLIC_URL: 'https://a.example',
    });
    expect(said.join()).toContain('postgres://…@db/x');
    expect(said.join()).not.toContain('hidden');
  });

  it.each(['0', '65536', '-1', '3000.5', 'http'])('refuses the port %s', (PORT) => {
    expect(refusals({ PORT })).toEqual([expect.stringContaining('PORT')]);
  });

  it.each([
    [{}, 0],
    [{ HOST: '0.0.0.0', SECRET: secret, PUBLIC_URL: 'https://a.example' }, 1],
    [{ TRUST_PROXY: '2' }, 2],
    [
      { TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8,192.0.2.7' },
      ['loopback', '10.0.0.0/8', 'fd00::/8', '192.0.2.7'],
    ],
  ])('with %j it trusts the proxies %j', (source, trustProxy) => {
    expect(readEnv({ DATA_DIR, ...source }).trustProxy).toEqual(trustProxy);
  });

  it.each(['true', '*', '10', '-1', '0.0.0.0/33', '10.0.0.0/', 'proxy.example', '10.0.0.1,'])(
    'refuses to trust %j',
    (TRUST_PROXY) => {
      expect(refusals({ TRUST_PROXY })).toEqual([expect.stringContaining('TRUST_PROXY')]);
    },
  );

  it.each([
    [{}, []],
    [
      { OFFICE_NETWORKS: '10.0.0.0/8, 2001:db8::/32,192.0.2.7' },
      ['10.0.0.0/8', '2001:db8::/32', '192.0.2.7'],
    ],
  ])('with %j it knows the offices %j', (source, officeNetworks) => {
    expect(readEnv({ DATA_DIR, ...source }).officeNetworks).toEqual(officeNetworks);
  });

  it.each([
    'all',
    '0.0.0.0/0',
    '10.0.0.0/7',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.1,',
    '10.0.0.0/8/8',
    'fe80::1%eth0',
  ])('takes no office at %j', (OFFICE_NETWORKS) => {
    expect(refusals({ OFFICE_NETWORKS })).toEqual([expect.stringContaining('OFFICE_NETWORKS')]);
  });

  it('takes the other settings of operation, and refuses wrong ones by name', () => {
    const METRICS_TOKEN = 'a-token-of-sixteen';
    expect(
      readEnv({
        DATA_DIR,
        METRICS_TOKEN,
        WORKER_PORT: '3001',
        STOP_NOTICE: '5',
        KEEP_DAYS: '90',
        JOURNAL_DAYS: '365',
      }),
    ).toMatchObject({
      metricsToken: METRICS_TOKEN,
      workerPort: 3001,
      stopNotice: 5,
      keepDays: 90,
      journalDays: 365,
    });
    expect(
      refusals({
        METRICS_TOKEN: 'short',
        WORKER_PORT: '0',
        STOP_NOTICE: '61',
        KEEP_DAYS: '7',
        JOURNAL_DAYS: 'x',
      }),
    ).toEqual(
      ['METRICS_TOKEN', 'WORKER_PORT', 'STOP_NOTICE', 'KEEP_DAYS', 'JOURNAL_DAYS'].map(
        (name) => expect.stringContaining(name) as string,
      ),
    );
  });

  it('takes how mails are kept from becoming many, and refuses wrong settings by name', () => {
    expect(readEnv({ DATA_DIR })).toMatchObject({
      gathering: { minutes: 5, hourly: 10 },
      mailHours: { from: '09:00', until: '17:30' },
    });
    const set = { MAIL_GATHER_MINUTES: '0', MAIL_HOURLY: '1000', MAIL_HOURS: '08:00-20:00' };
    expect(readEnv({ DATA_DIR, ...set })).toMatchObject({
      gathering: { minutes: 0, hourly: 1000 },
      mailHours: { from: '08:00', until: '20:00' },
    });
    for (const MAIL_HOURS of ['17:30-09:00', '9-17', '09:00-24:00', 'always'])
      expect(refusals({ MAIL_GATHER_MINUTES: '61', MAIL_HOURLY: '0', MAIL_HOURS })).toEqual(
        Object.keys(set).map((name) => expect.stringContaining(name) as string),
      );
  });

  it('takes where the timeline is told, and former secrets, and refuses wrong ones by name', () => {
    const FORMER_SECRETS = `${'a'.repeat(32)} ${'b'.repeat(32)}`;
    expect(readEnv({ DATA_DIR })).toMatchObject({ timelineAnchor: null, formerSecrets: [] });
    expect(
      readEnv({ DATA_DIR, FORMER_SECRETS, TIMELINE_ANCHOR: 'mailto:denetim@ornek.gov.tr' }),
    ).toMatchObject({
      timelineAnchor: 'denetim@ornek.gov.tr',
      formerSecrets: FORMER_SECRETS.split(' '),
    });
    for (const TIMELINE_ANCHOR of [
      'denetim@ornek.gov.tr',
      'mailto:',
      'mailto:a@b,c@d',
      'https://ornek.gov.tr',
    ])
      expect(refusals({ TIMELINE_ANCHOR, FORMER_SECRETS: 'short' })).toEqual([
        expect.stringContaining('TIMELINE_ANCHOR'),
        expect.stringContaining('FORMER_SECRETS'),
      ]);
  });

  it('refuses a public address that is not https in production, or has a path', () => {
    expect(refusals({ HOST: '0.0.0.0', SECRET: secret, PUBLIC_URL: 'http://a.example' })).toHaveLength(1);
    expect(refusals({ SECRET: secret, PUBLIC_URL: 'https://a.example/x' })).toHaveLength(1);
  });

  it.each([
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ HOST: 'localhost', PORT: '80' }, 'http://localhost'],
  ])('with %j its own address is what browsers call it, %s', (source, publicUrl) => {
    expect(readEnv({ DATA_DIR, ...source }).publicUrl).toBe(publicUrl);
  });
});
