import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";

/** A handler that answers on an address of this machine. */
export interface Listening {
  /** `http://127.0.0.1:4310`. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
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
        close: () => closeServer(server),
      });
    }) as Server;
    server.once("error", reject);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
