import { Host } from "../harness/host.ts";
import { buildHost } from "./build.ts";
import { type Built, TOKEN } from "./example-app.ts";
import { serveFile } from "./files.ts";
import { prepareForge } from "./forge.ts";
import { type HostName, policyOf } from "./policies.ts";

/** Builds a host app in a project. */
export async function prepare(name: HostName, project: string): Promise<Built> {
  if (name === "forge") return prepareForge(project);
  const folder = await buildHost(name, project);
  const pages = (request: Request) => serveFile(folder, request, policyOf(name));
  return {
    async serve(inventory) {
      const host = await Host.start(inventory, { token: TOKEN, pages });
      return { host, url: host.origin, stop: () => host.stop() };
    },
  };
}
