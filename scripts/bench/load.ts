import { Agent, get } from 'node:http';

export interface LoadPlan {
  readonly requests: number;
  readonly connections: number;
}

/** A server's answers to a fixed number of requests. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds of each request, its body read. */
  readonly times: readonly number[];
  /** Size of one answer's body. */
  readonly bytes: number;
}

/** Asks for one address again and again over kept connections, each asking anew when its answer is read. */
export async function load(url: string, { requests, connections }: LoadPlan): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = requests;
  let bytes = 0;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      bytes = await fetched(url, agent);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  const perSecond = (requests * 1000) / (performance.now() - began);
  agent.destroy();
  return { perSecond, times, bytes };
}

function fetched(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url}: ${String(response.statusCode)}`));
      });
      response.on('error', reject);
    }).on('error', reject);
  });
}
