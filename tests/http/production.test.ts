import { openSqlite } from '@/database/sqliteConnection';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nodeArguments } from '../../scripts/start/root.mjs';
import { startWeb } from '../support/webProcess';

/** A public host makes an installation production. */
const production = {
  HOST: '0.0.0.0',
  PUBLIC_URL: 'https://kitapcik.example',
  SECRET: 'a-secret-of-sufficient-length-for-production-use',
};

/** The built commands and the web process, in an installation for real use. */
describe('in production', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-production-'));
  afterAll(() => {
    rmSync(dataDir, { recursive: true });
  });

  const run = (command: string, settings: Record<string, string>, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...nodeArguments, resolve('dist', `${command}.mjs`), ...args],
      {
        env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATA_DIR: dataDir, ...settings },
        encoding: 'utf8',
      },
    );
    return { status, output: stdout + stderr };
  };
  const people = async (): Promise<readonly string[]> => {
    const database = openSqlite(join(dataDir, 'kitapcik.db'));
    const { rows } = database.execute('SELECT email FROM users');
    database.close();
    return rows.map(({ email }) => email as string);
  };

  it.each(['seed', 'sample'])('npm run %s enters nothing', (command) => {
    const { status, output } = run(command, production);
    expect(status).toBe(1);
    expect(output).toContain('gerçek bir kuruluma girilmez');
    expect(existsSync(join(dataDir, 'kitapcik.db'))).toBe(false);
  });

  it('the web process makes no demo people, and npm run admin makes the first two administrators, and no third', async () => {
    const web = await startWeb(dataDir, production);
    await web.ready();
    await web.kill('SIGTERM');
    expect(await people()).toEqual([]);
    const who = ['--email', 'yonetici@ornek.gov.tr', '--name', 'Ayşe Yılmaz'];
    const second = ['--email', 'ikinci@ornek.gov.tr', '--name', 'Fatma Kaya'];
    const alone = run('admin', production, ...who);
    expect([alone.status, alone.output.includes('npm run admin')]).toEqual([0, true]);
    expect(run('admin', production, ...who).status).toBe(1);
    expect(run('admin', production, ...second).output).not.toContain('npm run admin');
    expect(run('admin', production, '--email', 'b@ornek.gov.tr', '--name', 'B').status).toBe(1);
    expect([...(await people())].sort()).toEqual(['ikinci@ornek.gov.tr', 'yonetici@ornek.gov.tr']);
  });

  it('a folder that was tried out first is not opened while its demo people can log in', async () => {
    expect(run('seed', {}).status).toBe(0);
    const refused = await startWeb(dataDir, production);
    await expect(refused.ready()).rejects.toThrow('ended with 1');
    expect(refused.output()).toContain('il.editor@kitapcik.example');
  });

  it('npm run sample does not enter a folder that holds real editions', () => {
    const { status, output } = run('sample', {});
    expect(status).toBe(1);
    expect(output).toContain('gerçek bir kurulum var');
  });
});
