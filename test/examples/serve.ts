import { Host } from "../e2e/host.ts";
import { buildHost } from "./build.ts";
import { serveFile } from "./files.ts";
import { prepareForge } from "./forge.ts";
import { type HostName, policyOf } from "./policies.ts";

/** The token that the host apps bring, and without which the service knows nobody. */
export const TOKEN = "sample-token";

/** A host app that was built. */
export interface Built {
  /** Serves it, with a settings service of its own that has this organization. */
  serve(inventory: { readonly id: string }): Promise<Served>;
}

/** A host app that is being served. */
export interface Served {
  readonly host: Host;
  /** Where its page is. */
  readonly url: string;
  stop(): Promise<void>;
}

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
