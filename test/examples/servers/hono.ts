import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** Mounts the handler in a Hono app. */
export async function start(handler: (request: Request) => Promise<Response>) {
  const app = new Hono();
  app.all("/contribution/*", (context) => handler(context.req.raw));
  app.get("/", (context) => context.text("the app"));
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }) as Server;
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
