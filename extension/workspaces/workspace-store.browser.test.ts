import { beforeEach, expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { extensionApi } from "../../test/harness/extension-api.ts";
import { saveWorkspaces } from "./workspace-store.ts";

beforeEach(() => extensionApi.reset());

test("a saved workspace replaces no stored record that can't be read", async () => {
  const organization = parseOrganization({
    ...{ id: "acme", name: "Acme", hosting: "commercial", compliance: [], revision: 1 },
    sites: [],
    connectors: [],
    settings: { metadata: "default", inAppData: "default", exceptions: [] },
  });
  const unreadable = [{ name: "of a later version" }, null, { id: null }, { id: 7 }];
  await extensionApi.local.set({ workspaces: unreadable });
  for (const id of ["undefined", "null", "7"]) {
    const record = { id, name: "Acme", source: { kind: "document" } } as const;
    const document = { organization, role: "member" } as const;
    await saveWorkspaces([{ record, document, freshness: { confirmedAt: 1 } }]);
  }
  const { workspaces } = await extensionApi.local.get("workspaces");
  expect(workspaces).toMatchObject([
    ...unreadable,
    { id: "undefined" },
    { id: "null" },
    { id: "7" },
  ]);
});
