import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A COMMIT of Bolt: a chunk of two bytes that holds the message alone. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Something between a store and its server that can fail as networks do. */
export interface BoltProxy {
  readonly uri: string;
  /** COMMITs that the client has sent. */
  readonly commits: () => number;
  /** After this many more COMMITs have reached the server, cuts their connection before the answer comes; `always`: each. */
  cutAfterCommit(count: number, always?: boolean): void;
  /** Nothing passes any more, and nothing is closed: a server that stopped answering. */
  stall(): void;
  /** Cuts every connection that is open now. */
  cutConnections(): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and passes everything on to `uri`. */
export async function startBoltProxy(uri: string): Promise<BoltProxy> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let commits = 0;
  let cutAt = Infinity;
  let cutsAlways = false;
  let stalled = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    upstream.on('data', (data: Buffer) => {
      if (!stalled) client.write(data);
    });
    client.on('data', (data: Buffer) => {
      if (stalled) return;
      const isCommit = data.includes(COMMIT);
      if (isCommit) commits += 1;
      if (isCommit && (commits === cutAt || (cutsAlways && commits > cutAt))) {
        client.destroy(); // the message reaches the server, the answer nobody
        upstream.write(data, () => setTimeout(() => upstream.destroy(), 200));
      } else upstream.write(data);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    commits: () => commits,
    cutAfterCommit: (count, always = false) => {
      cutAt = commits + count;
      cutsAlways = always;
    },
    stall: () => {
      stalled = true;
    },
    cutConnections: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
