import { MongoClient } from 'mongodb';
import { launchMongod } from '../../scripts/tools/mongod.mjs';
import { until } from './until';

/** A replica set of three servers on this machine, as a ministry has it on three machines. */
export interface ThreeMongods {
  readonly uri: string;
  /** Address of the server that takes writes now, or null while there is none. */
  readonly primary: () => Promise<string | null>;
  /** Makes the primary give its place to another member. */
  readonly stepDown: () => Promise<void>;
  /** Ends the primary's process at once, as a machine does that loses its power. */
  readonly killPrimary: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a replica set of three servers. */
export async function startThreeMongods(): Promise<ThreeMongods> {
  const servers = await Promise.all([1, 2, 3].map(() => launchMongod({ replicaSet: true })));
  const hosts = servers.map(({ port }) => `127.0.0.1:${String(port)}`);
  const [first = ''] = hosts;
  // Each takes its time to listen, and a set is initiated only with all of them there.
  for (const host of hosts) {
    const hello = (client: MongoClient) => client.db('admin').command({ hello: 1 });
    const answers = () => onServer(host, hello).then(Boolean, () => false);
    await until(answers, `the server at ${host}`);
  }
  await onServer(first, (client) =>
    client.db('admin').command({
      replSetInitiate: { _id: 'rs0', members: hosts.map((host, _id) => ({ _id, host })) },
    }),
  );
  const uri = `mongodb://${hosts.join(',')}/?replicaSet=rs0`;
  const primary = async (): Promise<string | null> => {
    for (const host of hosts) {
      const isPrimary = await onServer(host, async (client) => {
        const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
        return isWritablePrimary === true;
      }).catch(() => false);
      if (isPrimary) return host;
    }
    return null;
  };
  await untilPrimary(primary);
  return {
    uri,
    primary,
    stepDown: async () => {
      const host = await untilPrimary(primary);
      await onServer(host, (client) => client.db('admin').command({ replSetStepDown: 30 }));
    },
    killPrimary: async () => {
      const host = await untilPrimary(primary);
      await servers[hosts.indexOf(host)]?.stop('SIGKILL');
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')));
    },
  };
}

async function onServer<T>(host: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

async function untilPrimary(primary: () => Promise<string | null>): Promise<string> {
  return (await until(primary, 'a primary of the replica set')) ?? '';
}
