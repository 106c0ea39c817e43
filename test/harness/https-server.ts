import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

/** A web server for any host name, with a self-signed certificate. */
export interface HttpsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Returns the JSON response of a request; `undefined` for the small page. */
export type Responder = (request: {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}) => { readonly status?: number; readonly json: unknown } | undefined;

/** Serves a small page at every address of every host, except those that `respond` handles. */
export async function serveEverywhere(respond: Responder = () => undefined): Promise<HttpsServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createServer({ key, cert }, async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method = "", url: path = "", headers } = request;
    const answer = respond({ host: headers.host ?? "", path, method, headers, body });
    if (answer) {
      response.writeHead(answer.status ?? 200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(answer.json));
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>${request.headers.host}</title><h1>A page</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
