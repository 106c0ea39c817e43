import "../testing/browser.ts";
import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { storage } from "../testing/browser.ts";
import type { WorkspaceRecord } from "./workspace.ts";
import {
  loadToken,
  removeWorkspace,
  saveProblem,
  saveToken,
  saveWorkspaces,
} from "./workspace-store.ts";

const organization = parseOrganization(fixture("acme"));
const at = (endpoint: string, id = "acme"): WorkspaceRecord => ({
  id: "mine",
  name: "Acme",
  source: { kind: "service", endpoint, organization: id },
});
const load = (record: WorkspaceRecord) =>
  saveWorkspaces([
    { record, document: { organization, role: "admin" }, freshness: { confirmedAt: 0 } },
  ]);

test("a token goes to the service that it was given for, whatever a loaded file says", async () => {
  const here = "https://settings.example.com/contribution";
  for (const [next, kept] of [
    [at(`${here}/`), "secret"],
    [at("https://settings.example.org"), null],
    [at(here, "other"), null],
    [{ ...at(here), source: { kind: "document" } } as const, null],
  ] as const) {
    storage.local.items = { workspaces: [at(here)] };
    await saveToken("mine", "secret");
    await load(next);
    expect(await loadToken("mine")).toBe(kept);
  }
});

test("a removed workspace comes back as it was, also one that cannot be read", async () => {
  const before = {
    workspaces: [at("https://settings.example.com"), { ...at("nonsense"), id: "other" }],
    "document:mine": { organization: "unreadable" },
    "freshness:mine": { confirmedAt: 7 },
  };
  storage.local.items = before;
  const undo = await removeWorkspace("mine");
  expect(storage.local.items).toEqual({ workspaces: before.workspaces.slice(1) });
  await undo();
  expect(storage.local.items).toEqual({ ...before, workspaces: [...before.workspaces].reverse() });
});

test("a failure of a service whose workspace was taken away leaves nothing behind", async () => {
  await saveProblem("gone", "unreachable");
  expect(storage.local.items).toEqual({});
});
