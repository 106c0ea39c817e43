import { serve } from "srvx";

/** Runs the handler on a Fetch-style server, as Deno, Bun, Next.js and SvelteKit have it. */
export async function start(handler: (request: Request) => Promise<Response>) {
  const server = serve({
    hostname: "127.0.0.1",
    port: 0,
    silent: true,
    fetch(request) {
      const { pathname } = new URL(request.url);
      return pathname.startsWith("/contribution/") ? handler(request) : new Response("the app");
    },
  });
  await server.ready();
  return { origin: (server.url ?? "").replace(/\/$/, ""), close: () => server.close(true) };
}
