import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { urlHost } from "./config.ts";

/** An HTTP server that accepts connections. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4310`. */
  readonly origin: string;
  readonly port: number;
  /** Refuses new requests. Running ones may take `graceMs` milliseconds more; none by default. */
  close(options?: { graceMs?: number }): Promise<void>;
}

const IDLE_CHECK_MS = 50;

/**
 * Serves a Web-standard handler with Node's HTTP server.
 * @throws the system's error, such as `EADDRINUSE`, if the address is not available
 */
export function startServer(
  handler: (request: Request) => Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: handler, hostname: host, port }, (address: AddressInfo) => {
      server.off("error", reject);
      resolve({
        origin: `http://${urlHost(host)}:${address.port}`,
        port: address.port,
        close: ({ graceMs = 0 } = {}) => closeServer(server, graceMs),
      });
    }) as Server;
    server.once("error", reject);
  });
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A keep-alive connection becomes idle only after its last response, so one call is not enough.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    const expired = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(expired);
      resolve();
    });
    if (graceMs === 0) server.closeAllConnections();
  });
}
