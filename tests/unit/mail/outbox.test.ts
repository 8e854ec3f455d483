import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { outboxTransport } from '@/mail/outbox';

describe('mail without a server', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kitapcik-mail-')), 'outbox');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('becomes one private .eml file with its letters intact', async () => {
    await createTransport(outboxTransport(folder)).sendMail({
      from: 'kitapcik@localhost',
      to: 'a@example.gov.tr',
      subject: 'Iğdır',
      text: 'İnceleme bekliyor',
    });
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(file).toMatch(/\.eml$/);
    const path = join(folder, file ?? '');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const mail = readFileSync(path, 'utf8');
    expect(mail).toMatch(/^From: .*kitapcik@localhost/m);
    expect(mail).toMatch(/^To: a@example.gov.tr$/m);
    expect(mail).toContain('=C4=B0nceleme bekliyor');
  });
});
