import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../../shared/service/testing/free-port.ts";
import { startChild } from "./child.ts";

const PEER = join(import.meta.dirname, "../peers/unleash.ts");
const TOKEN = "*:development.bench-bench-bench-bench-bench-bench";
const SETTLE_MS = 3_000;
const JSON_BODY = { "Content-Type": "application/json" };

/** Starts Unleash on a database of its own. */
export async function startUnleash(databaseUrl: string) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = await startChild(["--import", "tsx", PEER, databaseUrl, String(port), TOKEN]);

  async function post(path: string, body: object = {}): Promise<void> {
    const init = { method: "POST", headers: JSON_BODY, body: JSON.stringify(body) };
    const response = await fetch(origin + path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  return {
    origin,
    stop: child.stop,

    /** Creates a feature and returns the paths that switch it on and off. */
    async createFeature(name: string): Promise<string[]> {
      const features = "/api/admin/projects/default/features";
      await post(features, { name, type: "release" });
      const environment = `${features}/${name}/environments/development`;
      await post(`${environment}/strategies`, { name: "default", constraints: [], parameters: {} });
      return [`${environment}/on`, `${environment}/off`];
    },

    /** Returns the headers of a request for features that have not changed. */
    async conditionalHeaders(): Promise<Record<string, string>> {
      const headers = { Authorization: TOKEN };
      for (let tag = ""; ; ) {
        const conditional = { ...headers, "If-None-Match": tag };
        const response = await fetch(`${origin}/api/client/features`, { headers: conditional });
        if (response.status === 304) return conditional;
        if (!response.ok) throw new Error(await response.text());
        tag = response.headers.get("ETag") ?? "";
        // Unleash notices changes of its database once a second.
        await wait(SETTLE_MS);
      }
    },
  };
}
