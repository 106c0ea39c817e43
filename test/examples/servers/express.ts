import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import express from "express";

/**
 * Mounts the handler in an Express app. It must come before parsers such as `express.json()`, which consume the body.
 * Express 4 writes the path as `/contribution/*`. `app.use` doesn't work: it removes the path from the request.
 */
export async function start(handler: (request: Request) => Promise<Response>) {
  const app = express();
  app.all("/contribution/*path", getRequestListener(handler));
  app.use(express.json());
  app.get("/", (_request, response) => void response.send("the app"));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
