import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a command beside a test server, whose address it gets in its environment, and ends with the command's
 * code. Without a command it prints the address and waits to be stopped. The server is stopped either way.
 * @param {{ variable: string, address: string, stop: () => Promise<unknown> }} server
 * @param {string[]} command
 */
export async function runBeside({ variable, address, stop }, [program, ...args]) {
  if (program === undefined) {
    console.log(address);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } else {
    const env = { ...process.env, [variable]: address };
    const child = spawn(program, args, { stdio: 'inherit', env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal));
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  }
  await stop();
}
