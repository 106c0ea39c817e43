import "../testing/browser.ts";
import { expect, test } from "vitest";
import { changeResult, document } from "../../shared/client/testing/samples.ts";
import { json, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { storage } from "../testing/browser.ts";
import { clientFor } from "./client-for.ts";
import { readFreshness, type WorkspaceRecord } from "./workspace.ts";
import { loadWorkspaces } from "./workspace-store.ts";

test("what a service saved was saved, though the browser has no room to keep it; that is told apart", async () => {
  const server = await scriptedServer(json(document(4)), json(changeResult(5)));
  const { local, session } = storage;
  const source = { kind: "service", endpoint: server.origin, organization: "acme" } as const;
  const record: WorkspaceRecord = { id: "mine", name: "Acme", source };
  local.items = { workspaces: [record] };
  local.refuses = (key) => key === "document:mine";
  const [workspace] = await loadWorkspaces([record]);
  const client = workspace && clientFor(workspace);
  await client?.read();
  const change = { type: "set-in-app-data", value: "off" } as const;
  expect(await client?.change(change, { revision: 4 })).toMatchObject({ entry: { revision: 5 } });
  expect(session.items).toEqual({});
  expect(readFreshness(local.items["freshness:mine"]).problem).toBe("not-kept");
});
