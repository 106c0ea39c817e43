import "../testing/browser.ts";
import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { withSpaces } from "../vendor/spaces.ts";
import { changeDocument } from "./change-document.ts";
import { loadState, saveWorkspace } from "./workspace-store.ts";

test("the spaces of two sites that are read at once are both kept, with what else changed meanwhile", async () => {
  const acme = parseOrganization(fixture("acme"));
  const sites = ["one", "two"].map((id) => ({
    id,
    host: `${id}.atlassian.net`,
    apps: [{ app: "confluence", plan: "free", state: "active" } as const],
  }));
  const organization = { ...acme, sites, settings: { ...acme.settings, exceptions: [] } };
  const record = { id: "acme", name: "Acme", source: { kind: "document" } } as const;
  await saveWorkspace(record, { organization, role: "member", confirmedAt: 7 });
  const spaces = new Map([["confluence", [{ key: "HR", name: "People" }]]]);
  await Promise.all(
    sites.map(({ id }) => changeDocument("acme", (known) => withSpaces(known, id, spaces))),
  );
  const [workspace] = (await loadState()).workspaces;
  expect(workspace?.document?.organization.sites.map(({ apps }) => apps[0]?.spaces)).toEqual([
    [{ key: "HR", name: "People" }],
    [{ key: "HR", name: "People" }],
  ]);
  expect(workspace?.freshness).toEqual({ confirmedAt: 7 });
});
