import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";

/** A handler that answers on an address of this machine. */
export interface Listening {
  /** `http://127.0.0.1:4310`. */
  readonly origin: string;
  readonly port: number;
  /** Takes no more requests; those that are being answered have `grace` milliseconds, none by default. */
  close(options?: { grace?: number }): Promise<void>;
}

/**
 * Mounts a Web-standard handler on Node's HTTP server.
 * @throws the system's error, such as `EADDRINUSE`, if the address cannot be had
 */
export function listen(
  handler: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handler, hostname: host, port }, (address: AddressInfo) => {
      server.off("error", reject);
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({
        origin: `http://${name}:${address.port}`,
        port: address.port,
        close: ({ grace = 0 } = {}) => closeServer(server, grace),
      });
    }) as Server;
    server.once("error", reject);
  });
}

function closeServer(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that a browser keeps for later is idle only once its last answer is out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    if (grace === 0) server.closeAllConnections();
  });
}
