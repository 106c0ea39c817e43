import { beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import { ORGANIZATION } from "../../test/harness/organization.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { loadRecords } from "../workspaces/workspace-store.ts";
import { BackupSection } from "./backup-section.tsx";

const SERVICE = {
  kind: "service",
  endpoint: "https://settings.acme.example/contribution",
  organization: "acme",
  signIn: { issuer: "https://login.acme.example/realm", clientId: "lens" },
};

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

/** Returns the text of a backup with these workspaces. */
function backupOf(...records: readonly object[]): string {
  const document = { organization: ORGANIZATION, role: "member" };
  const workspaces = records.map((record) => ({ record, document }));
  return JSON.stringify({ format: "contribution-lens", version: 1, workspaces });
}

/** Mounts the section and chooses a file of these parts. */
function choose(...parts: readonly string[]): HTMLElement {
  const root = mount(<BackupSection workspaces={[]} preferences={{ notifications: false }} />);
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  const transfer = new DataTransfer();
  transfer.items.add(new File([...parts], "backup.json", { type: "application/json" }));
  if (input) input.files = transfer.files;
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  return root;
}

const load = page.getByRole("button", { name: "Load", exact: true });

test("names every address that a workspace of a file connects to before loading it", async () => {
  const root = choose(backupOf({ id: "acme", name: "Acme", source: SERVICE }));
  await expect
    .element(page.getByRole("listitem"))
    .toHaveTextContent(
      "Acme is added. Connects to https://settings.acme.example, https://login.acme.example.",
    );
  expect(await accessibilityViolations(root)).toEqual([]);
  expect((await loadRecords()).records).toEqual([]);
  await load.click();
  await expect.element(page.getByText("Loaded.")).toBeVisible();
  expect((await loadRecords()).records).toMatchObject([{ id: "acme", source: SERVICE }]);
});

test("a name can't change the direction of the addresses after it", async () => {
  choose(backupOf({ id: "acme", name: "Acme\u202e\u2028", source: SERVICE }));
  await expect.element(load).toBeVisible();
  expect(page.getByRole("listitem").element().textContent).toMatch(/^Acme is added\. Connects/);
});

test("a file over 32 MB isn't read", async () => {
  const backup = backupOf({ id: "acme", name: "Acme", source: SERVICE });
  choose(backup, " ".repeat(32 * 1024 * 1024));
  await expect.element(page.getByRole("alert")).toHaveTextContent("larger than 32 MB");
  expect(load.elements()).toEqual([]);
});
