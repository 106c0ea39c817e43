import { connect, createServer, type Socket } from "node:net";

/** A TCP proxy in front of a database, whose connections a test can cut. */
export interface TcpProxy {
  /** The database's address through the proxy. */
  readonly url: string;
  /** Cuts every open connection. */
  cut(): void;
  /** Forwards nothing more on open connections, as a network that silently drops packets. */
  freeze(): void;
  /** Cuts every connection and refuses new ones until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy to a PostgreSQL database on the loopback. */
export async function startTcpProxy(databaseUrl: string): Promise<TcpProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const listener = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [[client, server] as const, [server, client] as const]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => listener.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const address = listener.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  const pause = () =>
    new Promise<void>((resolve) => {
      listener.close(() => resolve());
      cut();
    });
  const freeze = () => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  return { url: url.href, cut, freeze, pause, resume: () => listen(port), close: pause };
}
