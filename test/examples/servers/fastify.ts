import { getRequestListener } from "@hono/node-server";
import fastify from "fastify";

/** Mounts the handler in a Fastify app, in a plugin whose requests keep their bodies unread. */
export async function start(handler: (request: Request) => Promise<Response>) {
  const app = fastify({ forceCloseConnections: true });
  const listener = getRequestListener(handler);
  app.get("/", () => "the app");
  app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers();
    plugin.addContentTypeParser("*", (_request, _payload, done) => done(null));
    plugin.all("/contribution/*", (request, reply) => {
      reply.hijack();
      void listener(request.raw, reply.raw);
    });
  });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  return { origin, close: () => app.close() };
}
