import { once } from 'node:events';
import { createServer } from 'node:net';
import { spawn } from 'node:child_process';

/** Below the ports that systems give out: what is free here stays free until its server has started. */
const first = 20_000;
const count = 12_000;

/** Finds a port of this machine on which nobody listens. @returns {Promise<number>} */
export async function freePort() {
  for (;;) {
    const port = first + Math.floor(Math.random() * count);
    const server = createServer();
    const listening = once(server.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await listening)) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

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
