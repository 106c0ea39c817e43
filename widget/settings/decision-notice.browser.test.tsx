import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { apply } from "../../shared/rules/apply.ts";
import fixture from "../../test/fixtures/acme.json";
import "../define.ts";

/** A host's own client that keeps the document in memory. */
class MemoryClient implements SettingsClient {
  organization: Organization;

  constructor(document: object) {
    this.organization = parseOrganization({ ...fixture, ...document });
  }

  async read() {
    return { organization: this.organization, role: "admin", confirmedAt: Date.now() } as const;
  }

  async change(change: Parameters<SettingsClient["change"]>[0]) {
    this.organization = apply(this.organization, change, new Date());
    const { revision } = this.organization;
    const entry = {
      sequence: revision,
      at: new Date().toISOString(),
      actor: { id: "mara", name: "Mara Ito" },
      change,
      revision,
      previousHash: "0".repeat(64),
      hash: "1".repeat(64),
    };
    return { organization: this.organization, entry, obligations: [] };
  }

  async obligations() {
    return [];
  }

  async history() {
    return { entries: [], next: null };
  }
}

function open(organization: object): MemoryClient {
  const client = new MemoryClient(organization);
  const element = document.createElement("contribution-settings");
  element.lang = "en";
  element.client = client;
  document.body.append(element);
  onTestFinished(() => element.remove());
  return client;
}

const SETTINGS = { metadata: "default", inAppData: "on", exceptions: [] };
const inAppSwitch = page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the panel saves a change of a vendor's setting as a decision, and puts it in force once it is confirmed", async () => {
  const client = open({ authority: "vendor", settings: SETTINGS });
  await inAppSwitch.click();
  await expect.element(page.getByText(/^You decide it here; /)).toBeVisible();
  await button("Decide: off").click();
  await expect.element(page.getByText("Decided, not in force yet", { exact: true })).toBeVisible();
  expect(client.organization).toMatchObject({
    settings: { inAppData: "on" },
    decided: { inAppData: "off" },
  });
  await button("It's done").click();
  await button("Save").click();
  await expect.poll(() => client.organization.settings.inAppData).toBe("off");
  expect(client.organization.decided).toBeUndefined();
  await expect.element(page.getByText(/^Last confirmed in Atlassian Administration/)).toBeVisible();
});

test("the panel discards a decision that is not in force", async () => {
  const decided = { ...SETTINGS, inAppData: "off" };
  const client = open({ authority: "vendor", settings: SETTINGS, decided });
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
  await button("Discard").click();
  await button("Save").click();
  await expect.poll(() => client.organization.decided).toBeUndefined();
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
});

test("the panel mentions no decisions if the service puts settings in force", async () => {
  open({ authority: "service", settings: SETTINGS });
  await inAppSwitch.click();
  await expect.element(button("Turn off")).toBeVisible();
  await expect.element(page.getByText(/Atlassian Administration/)).not.toBeInTheDocument();
});
