import { spawn, spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { isGone, processMark } from '@/env/processMark';

describe('the mark of a process', () => {
  const [host = '', pid = '', life = ''] = processMark().split('/');

  it('is that of a living process while it lives', () => {
    expect([host, pid]).toEqual([hostname(), String(process.pid)]);
    expect(isGone(processMark())).toBe(false);
    expect(isGone(`${processMark('~')}~and-more`)).toBe(false);
  });

  it('is that of a dead one once it has ended', () => {
    const { pid: ended } = spawnSync(process.execPath, ['-e', '']);
    expect(isGone(`${host}/${String(ended)}/${life}`)).toBe(true);
    expect(isGone(`${host}/${String(ended)}/as-older-releases-wrote-it`)).toBe(true);
  });

  it('is not taken for that of another process which has its id by now', () => {
    const other = spawn('sleep', ['60']);
    expect(isGone(`${host}/${String(other.pid)}/${life}`)).toBe(life !== '');
    other.kill('SIGKILL');
  });

  it('of another machine or container says nothing', () => {
    const [boot = '', , start = ''] = life.split('.');
    expect(isGone('elsewhere/999999999/x')).toBe(false);
    if (life !== '') expect(isGone(`${host}/999999999/${boot}.1.${start}`)).toBe(false);
  });
});
