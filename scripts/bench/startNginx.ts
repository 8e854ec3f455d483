import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../tools/servers/beside.mjs';

const program = '/usr/sbin/nginx';

/** Starts an nginx with one worker over a folder, on a free port; null where there is none. */
export async function startNginx(
  root: string,
  workDir: string,
): Promise<{ origin: string; version: string; stop: () => Promise<void> } | null> {
  if (!existsSync(program)) return null;
  const folder = join(workDir, 'nginx');
  mkdirSync(folder);
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings(root, folder, port));
  const server = spawn(program, ['-c', file, '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(server, 'exit');
  const origin = `http://127.0.0.1:${String(port)}`;
  for (let look = 0; look < 100 && !(await answers(origin)); look += 1) await pause(50);
  return {
    origin,
    version: execFileSync('sh', ['-c', `${program} -v 2>&1`], { encoding: 'utf8' })
      .replace('nginx version: ', '')
      .trim(),
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
    },
  };
}

/** Settings of a distribution's nginx for static files, and a log that is thrown away like ours. */
const settings = (root: string, folder: string, port: number): string => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 256; }
http {
  types { text/html html; application/pdf pdf; text/css css; }
  sendfile on;
  tcp_nopush on;
  access_log /dev/null;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${String(port)}; root ${root}; }
}
`;

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
