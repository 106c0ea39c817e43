import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request that a test's server received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Responds to one request, as badly as a test needs. */
export type Respond = (response: ServerResponse, received: Received) => void | Promise<void>;

/** A real server on a free loopback port. */
export interface ScriptedServer {
  readonly origin: string;
  readonly received: Received[];
}

/** Starts a server whose responders answer one request each, in order; the last one also answers all further ones. */
export async function scriptedServer(...script: readonly Respond[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const respond = script[Math.min(received.length, script.length - 1)];
    received.push({ method, path, headers, body });
    await respond?.(response, { method, path, headers, body });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, received };
}

/** Returns an address on this machine where nobody listens. */
export async function nobodyThere(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

/** Creates a responder that answers with JSON. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Respond {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Creates a responder that answers with a problem document. */
export function problem(
  status: number,
  fields: Readonly<Record<string, unknown>>,
  headers: Record<string, string> = {},
): Respond {
  return json(fields, {
    status,
    headers: { "Content-Type": "application/problem+json", ...headers },
  });
}

/** Creates a responder that answers like a proxy whose service is away. */
export function htmlPage(status: number, headers: Record<string, string> = {}): Respond {
  return (response) => {
    response.writeHead(status, { "Content-Type": "text/html", ...headers });
    response.end("<html><body><h1>Bad gateway</h1></body></html>");
  };
}

/** Sends a part of an answer, then closes the connection. */
export const cutOff: Respond = async (response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "9999" });
  response.write('{"id":"ac', () => response.destroy());
};

/** Sends no answer. */
export const silent: Respond = () => undefined;

/** Creates a responder that sends these chunks as an event stream; with `end` it then closes the stream. */
export function events(chunks: readonly string[], end = true): Respond {
  return async (response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.flushHeaders();
    for (const chunk of chunks) {
      await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
      // Without this the reader gets several chunks as one.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (end) response.end();
  };
}
