import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { urlHost } from "./config.ts";

/** An HTTP server that accepts connections. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4310`. */
  readonly origin: string;
  readonly port: number;
  /**
   * Asks clients to close their connections, serves for `drainMs` milliseconds more, then refuses new requests. Running
   * ones may take `graceMs` more. Both are 0 by default.
   */
  close(options?: { drainMs?: number; graceMs?: number }): Promise<void>;
}

const IDLE_CHECK_MS = 50;
/** Time for the head of a request, and for all of it. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the 60 s of common proxies: otherwise they send requests into connections that close. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

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
        async close({ drainMs = 0, graceMs = 0 } = {}) {
          drain();
          await wait(drainMs);
          await closeServer(server, graceMs);
        },
      });
    }) as Server;
    server.headersTimeout = HEADERS_TIMEOUT_MS;
    server.requestTimeout = REQUEST_TIMEOUT_MS;
    server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
    const drain = drainable(server);
    server.once("error", reject);
  });
}

/** Returns a function from whose call on every response has `Connection: close`. */
function drainable(server: Server): () => void {
  const running = new Set<ServerResponse>();
  let isDraining = false;
  server.prependListener("request", (_request, response: ServerResponse) => {
    if (isDraining) response.setHeader("Connection", "close");
    running.add(response);
    response.once("close", () => running.delete(response));
  });
  return () => {
    isDraining = true;
    for (const response of running) {
      if (!response.headersSent) response.setHeader("Connection", "close");
    }
  };
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
