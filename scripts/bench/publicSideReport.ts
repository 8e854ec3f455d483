import type { Load } from './load';
import { median, ms, ratio, table } from './benchmarkReport';

/** One file at one number of connections, a load a round from each server. */
export interface Served {
  readonly file: string;
  readonly requests: number;
  readonly connections: number;
  bytes: number;
  readonly ours: Load[];
  readonly nginx: Load[];
}

/** Writes the report of the public side's measurements. */
export function publicSideReport(
  served: readonly Served[],
  { rounds, nginx }: { readonly rounds: number; readonly nginx: string },
): string {
  const rate = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
  const time = (loads: readonly Load[]): string => ms(median(loads.flatMap(({ times }) => times)));
  const rows = served.map((each) => [
    `${each.file} (${(each.bytes / 1024).toFixed(0)} KB), ${String(each.connections)} ${each.connections === 1 ? 'connection' : 'connections'}`,
    rate(each.ours).toFixed(0),
    rate(each.nginx).toFixed(0),
    ratio(rate(each.ours), rate(each.nginx)),
    time(each.ours),
    time(each.nginx),
  ]);
  return `## The public side against nginx

Reference: ${nginx}, one worker, over the same folder. Ours is the Express of the web process (log, headers, limits, address
checks, then the file) in a process of its own, without the desk behind it. Plain HTTP over kept loopback connections, no compression
on either side, ${served
    .map(({ requests }) => requests)
    .filter((count, index, all) => all.indexOf(count) === index)
    .map(String)
    .join(
      ' or ',
    )} requests a load, ${String(rounds)} rounds in turns after one to warm up; medians. The client is a Node process on
the same cores, so it bounds the faster server more than the slower one: true ratios are rather further apart.

${table(['', 'ours, requests/s', 'nginx, requests/s', 'ours to nginx', 'ours, ms', 'nginx, ms'], rows)}

Express reads a file through Node's streams and its whole chain of middleware runs for each request; nginx hands the file to the
kernel (\`sendfile\`). The public side is plain files, so a web server or a CDN can be put in front of it or in its place.`;
}
