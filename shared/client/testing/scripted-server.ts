import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a test's server got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers one request, in whatever bad way a test wants. */
export type Respond = (response: ServerResponse, received: Received) => void | Promise<void>;

/** A real server on a free loopback port, for tests of how the client takes what it gets. */
export interface ScriptedServer {
  readonly origin: string;
  readonly received: Received[];
}

/** Answers the first request with the first responder and so on; the last one answers all further ones. */
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

/** An address on this machine where nobody listens. */
export async function nobodyThere(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

/** Answers with JSON. */
export function json(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Respond {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Answers with a problem document. */
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

/** Answers as a proxy does whose service is away. */
export function htmlPage(status: number, headers: Record<string, string> = {}): Respond {
  return (response) => {
    response.writeHead(status, { "Content-Type": "text/html", ...headers });
    response.end("<html><body><h1>Bad gateway</h1></body></html>");
  };
}

/** Answers in part, then cuts the line. */
export const cutOff: Respond = async (response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "9999" });
  response.write('{"id":"ac', () => response.destroy());
};

/** Never answers. */
export const silent: Respond = () => undefined;

/** Begins an event stream with these chunks, as they are; `end` closes it. */
export function events(chunks: readonly string[], end = true): Respond {
  return async (response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.flushHeaders();
    for (const chunk of chunks) {
      await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
      // Lets the reader see this chunk by itself.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (end) response.end();
  };
}
