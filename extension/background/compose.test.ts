import "../testing/browser.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { followPolicy } from "../policy/follow-policy.ts";
import { badges, storage, tabs, withdraw } from "../testing/browser.ts";
import { eraseAll, saveWorkspace } from "../workspaces/workspace-store.ts";
import { composeBackground } from "./compose.ts";

const organization = parseOrganization(fixture("acme"));

beforeEach(() => {
  composeBackground();
  tabs.push({ id: 1, url: "https://acme.atlassian.net/browse/ENG-1" });
});

async function save(inAppData: "on" | "off") {
  const settings = { ...organization.settings, inAppData, exceptions: [] };
  await saveWorkspace(
    { id: "acme", name: "Acme", source: { kind: "document" } },
    { organization: { ...organization, settings }, role: "member", confirmedAt: 0 },
  );
}

test("every badge is painted also where what changed cannot be kept", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue(undefined);
  await save("on");
  await vi.waitFor(() => expect(badges.get(1)).toBe("ALL"));
  storage.local.refuses = (key) => key === "noticed";
  await save("off");
  await vi.waitFor(() => expect(badges.get(1)).toBe("META"));
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
});

test("what the employer set comes back by itself after everything was erased", async () => {
  storage.managed.items = { workspaces: [{ document: JSON.stringify(organization) }] };
  await followPolicy();
  const before = storage.local.items["workspaces"];
  await eraseAll();
  await vi.waitFor(() => expect(storage.local.items["workspaces"]).toEqual(before));
  await vi.waitFor(() => expect(badges.get(1)).toBe("ALL"));
});

test("a badge goes as soon as the address of its tab may not be seen any more", async () => {
  await save("on");
  await vi.waitFor(() => expect(badges.get(1)).toBe("ALL"));
  withdraw();
  await vi.waitFor(() => expect(badges.get(1)).toBe(""));
});

test("a badge that a stopped background left goes with the permission as well", async () => {
  badges.set(1, "ALL");
  withdraw();
  await vi.waitFor(() => expect(badges.get(1)).toBe(""));
});
