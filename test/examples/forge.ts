import { pathToFileURL } from "node:url";
import { type RunningServer, startServer } from "../../shared/service/index.ts";
import { Host } from "../harness/host.ts";
import { STRICT_POLICY } from "../harness/host-page.ts";
import { buildForgeFunction, buildHost } from "./build.ts";
import { type Built, TOKEN } from "./example-app.ts";
import { serveFile } from "./files.ts";
import { forgePolicy } from "./policies.ts";

/** The handler of a Forge function, as Forge calls it. */
type ForgeFunction = (call: unknown, runtime: unknown) => Promise<unknown>;

/**
 * Builds the Forge app. It is in three places: its page in a frame of an origin of its own, its function on
 * Forge's servers, and the product between them, which carries the calls.
 */
export async function prepareForge(project: string): Promise<Built> {
  const page = await buildHost("forge/page", project);
  const product = await buildHost("atlassian", project);
  const module = pathToFileURL(await buildForgeFunction(project)).href;
  const { handler }: { handler: ForgeFunction } = await import(/* @vite-ignore */ module);
  return {
    async serve(inventory) {
      const cdn = await serveCustomUi(page, product, () => host.origin);
      const policy = `${STRICT_POLICY}; frame-src ${cdn.origin}`;
      const host = await Host.start(inventory, {
        token: TOKEN,
        pages: (request) =>
          new URL(request.url).pathname === "/forge/invoke"
            ? invoke(handler, request)
            : serveFile(product, request, policy),
      });
      process.env["SETTINGS_ENDPOINT"] = `${host.origin}/contribution`;
      process.env["SETTINGS_ORGANIZATION"] = inventory.id;
      process.env["SETTINGS_TOKEN"] = TOKEN;
      return {
        host,
        url: `${host.origin}/?app=${cdn.origin}`,
        async stop() {
          await cdn.close();
          await host.stop();
        },
      };
    },
  };
}

/** Serves the page as Forge does: under its policy, and with the bridge before the app's own scripts. */
function serveCustomUi(
  page: string,
  product: string,
  origin: () => string,
): Promise<RunningServer> {
  const bridge = '<head><script type="module" src="/global-bridge.js"></script>';
  return startServer(
    async (request) => {
      const { pathname } = new URL(request.url);
      const folder = pathname === "/global-bridge.js" ? product : page;
      const response = await serveFile(folder, request, forgePolicy(origin()));
      if (pathname !== "/") return response;
      const html = (await response.text()).replace("<head>", bridge);
      return new Response(html, response);
    },
    { host: "127.0.0.1", port: 0 },
  );
}

/** Runs the function for the person who is signed in to the product. */
async function invoke(handler: ForgeFunction, request: Request): Promise<Response> {
  const call = await request.json();
  const runtime = { principal: { accountId: "mara" } };
  return Response.json(await handler({ call, context: {} }, runtime));
}
