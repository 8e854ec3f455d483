import { spawn } from 'node:child_process';

/**
 * Runs npm without a shell where it can: that which runs us, on this Node, or the one on the path.
 * @param {readonly string[]} args
 * @param {string} folder where it works
 * @returns {Promise<boolean>} whether it did what it was asked
 */
export function npm(args, folder) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
