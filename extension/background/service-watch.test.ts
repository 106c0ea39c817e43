import "../testing/browser.ts";
import { expect, test, vi } from "vitest";
import { document } from "../../shared/client/testing/samples.ts";
import { json, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { storage } from "../testing/browser.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { ServiceWatch } from "./service-watch.ts";

test("a workspace that cannot be followed is told of, and the others are followed", async () => {
  const server = await scriptedServer(json(document()));
  const at = (id: string, endpoint: string): Workspace => ({
    id,
    name: id,
    source: { kind: "service", endpoint, organization: "acme" },
    freshness: { confirmedAt: 0 },
  });
  const workspaces = [at("faulty", "nonsense"), at("sound", server.origin)];
  storage.local.items = { workspaces };
  const watch = new ServiceWatch();
  watch.follow(workspaces);
  await vi.waitFor(() => {
    expect(storage.local.items).toMatchObject({
      "document:sound": {},
      "freshness:faulty": { problem: "not-found" },
    });
  });
  watch.follow([]);
});
