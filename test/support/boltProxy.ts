import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A COMMIT of Bolt: a chunk of two bytes that holds the message alone. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Something between a store and its server that can fail as networks do. */
export interface BoltProxy {
  readonly uri: string;
  /**
   * Cuts the connection on which that COMMIT from now is sent, counted from 1: the server gets it and its answer reaches
   * nobody. `then` is called at that moment.
   */
  cutAtCommit(count: number, then?: () => void): void;
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
  let commitsToGo = Infinity;
  let afterCut: (() => void) | undefined;
  let stalled = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    let cut = false; // whoever sent that COMMIT is gone; the server is let finish
    client.on('close', () => {
      if (!cut) upstream.destroy();
    });
    upstream.on('close', () => client.destroy());
    upstream.on('data', (data: Buffer) => {
      if (stalled) return;
      if (cut) upstream.destroy();
      else client.write(data);
    });
    client.on('data', (data: Buffer) => {
      if (stalled) return;
      upstream.write(data);
      if (!data.includes(COMMIT)) return;
      commitsToGo -= 1;
      if (commitsToGo !== 0) return;
      cut = true;
      commitsToGo = Infinity;
      client.destroy();
      afterCut?.();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAtCommit: (count, then) => {
      commitsToGo = count;
      afterCut = then;
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
