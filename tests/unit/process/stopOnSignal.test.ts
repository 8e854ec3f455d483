import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Runs a process that ends in order, in which something breaks that nobody catches. */
async function breaking(what: string): Promise<{ readonly code: unknown; readonly output: string }> {
  const code = `
    import { pino } from 'pino';
    import { stopOnSignal } from ${JSON.stringify(resolve('src/process/stop.ts'))};
    const say = (text) => process.stdout.write(text + '\\n');
    stopOnSignal(pino({}, { write: say }), 0, async () => say('in order'));
    setTimeout(() => { throw Object.assign(new Error('broken'), ${what}) }, 10);
    setTimeout(() => { say('lives on'); process.exit(0) }, 1000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [ended] = (await once(child, 'close')) as [number | null];
  return { code: ended, output };
}

describe('an error that nobody caught', () => {
  it('is logged, and ends the process in order with code 1', async () => {
    const { code, output } = await breaking('{}');
    expect(output).toMatch(/something broke[^]*in order/);
    expect(output).not.toContain('lives on');
    expect(code).toBe(1);
  });

  it.each(['ECONNRESET', 'ENOSPC'])('is logged only, where it is %s', async (code) => {
    expect(await breaking(`{ code: '${code}' }`)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/something broke[^]*lives on/) as string,
    });
  });
});
