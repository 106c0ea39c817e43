import { type Agent, request as httpRequest, type IncomingMessage } from "node:http";
import type { FuzzRequest } from "./requests.ts";

/** The way to a service, and to a caller's role. */
interface Route {
  readonly origin: string;
  readonly agent: Agent;
  readonly token: string | undefined;
}

/**
 * Sends a request over the network, and returns the response. Returns undefined for a request that the platform itself
 * refuses, such as a header with a line break.
 */
export async function send(request: FuzzRequest, route: Route): Promise<Response | undefined> {
  let sent: ReturnType<typeof httpRequest>;
  try {
    sent = open(request, route);
  } catch {
    return undefined;
  }
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once("response", resolve);
    sent.once("error", reject);
    sent.end(request.body);
  });
  const response = await receive(incoming);
  // The handler gives all of its responses this header; Node's server answers some requests by itself.
  const isOfServer = response.status === 400 && !response.headers.has("X-Content-Type-Options");
  return isOfServer ? undefined : response;
}

function open({ method, url, host, headers }: FuzzRequest, { origin, agent, token }: Route) {
  const { pathname, search } = new URL(url);
  return httpRequest(`${origin}${pathname}${search}`, {
    method,
    agent,
    headers: {
      ...headers,
      ...(host !== undefined && { Host: host }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  });
}

async function receive(incoming: IncomingMessage): Promise<Response> {
  const status = incoming.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const isStream = headers.get("Content-Type") === "text/event-stream";
  const chunks: Buffer[] = [];
  // An event stream has no end.
  if (isStream) incoming.destroy();
  else for await (const chunk of incoming) chunks.push(chunk);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return new Response(body, { status, headers });
}
