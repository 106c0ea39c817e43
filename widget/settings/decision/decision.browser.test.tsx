import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Change } from "../../../shared/model/change.ts";
import { DAY_MS } from "../../../shared/model/day.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { acme, mountSettings } from "../../../test/harness/mount-settings.ts";

const SETTINGS = { ...acme.settings, inAppData: "on" } as const;
const vendor: Organization = { ...acme, authority: "vendor", settings: SETTINGS };
const OFF: Change = { type: "set-in-app-data", value: "off" };
const LAST_WEEK = new Date(Date.now() - 7 * DAY_MS).toISOString();
const LAST_SPRING = new Date(Date.now() - 200 * DAY_MS).toISOString();

const space = (key: string) => ({ kind: "space", site: "main", app: "confluence", key }) as const;
const inAppSwitch = page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const step = page.getByRole("region", { name: "Decided, not in force yet" });

test("saves a change of a vendor's setting as a decision, and puts it in force once it is done there", async () => {
  const settings = mountSettings(vendor);
  await inAppSwitch.click();
  await expect.element(page.getByText(/^You decide it here; .* Removal dates start/)).toBeVisible();
  await button("Decide: off").click();
  await expect.element(page.getByText("Decided: In-app data off. Not in force yet.")).toBeVisible();
  await expect.element(step).toHaveTextContent("In-app data: Off");
  await expect.element(step).toHaveTextContent("Last decided by Mara Ito, now.");
  expect(settings.organization).toMatchObject({
    settings: { inAppData: "on" },
    decided: { inAppData: "off" },
  });
  await button("It's done").click();
  await expect.element(page.getByText(/^In force: confirmed as set/).first()).toBeVisible();
  await expect.element(page.getByText(/^Last confirmed in Atlassian Administration/)).toBeVisible();
  expect(settings.organization.settings.inAppData).toBe("off");
  expect(settings.organization.decided).toBeUndefined();
});

test("lists everything that several decisions change in the console, each name with a copy button", async () => {
  const settings = mountSettings({
    ...vendor,
    externalId: "5e1f-acme",
    settings: { ...SETTINGS, exceptions: [{ effect: "exclude", target: space("DOCS") }] },
  });
  settings.change(OFF);
  settings.change({ type: "add-exception", effect: "include", target: space("HR") });
  settings.change({ type: "remove-exception", target: space("DOCS") });
  await expect.element(step).toHaveTextContent("In-app data: Off");
  await expect.element(step).toHaveTextContent("Include in the exceptions:");
  await expect.element(step).toHaveTextContent("Remove from the exceptions:");
  await expect.element(step.getByRole("button", { name: "Copy People" })).toBeVisible();
  await expect.element(step.getByRole("button", { name: "Copy Docs" })).toBeVisible();
  await expect
    .element(step.getByRole("link", { name: "Open Atlassian Administration" }))
    .toHaveAttribute("href", "https://admin.atlassian.com/o/5e1f-acme");
});

test("marks what is decided, but not in force, in the list of exceptions", async () => {
  const settings = mountSettings(vendor);
  settings.change({ type: "add-exception", effect: "exclude", target: space("HR") });
  await button("Manage exceptions").click();
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect.element(row("People (HR)").getByText("Not contributed")).toHaveClass("pill pending");
  await expect.element(row("Docs (DOCS)").getByText("Contributed")).toHaveClass("pill");
});

test("leads to the console's home if the organization's id doesn't fit into an address", async () => {
  mountSettings({
    ...vendor,
    externalId: "../evil?x=1",
    decided: { ...SETTINGS, inAppData: "off" },
  });
  await expect
    .element(step.getByRole("link"))
    .toHaveAttribute("href", "https://admin.atlassian.com/");
});

test("discards a decision that is not in force, and takes it up again", async () => {
  const settings = mountSettings({ ...vendor, decided: { ...SETTINGS, inAppData: "off" } });
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
  await button("Discard").click();
  await expect.element(page.getByText(/^Discarded\. What's in force stays/).first()).toBeVisible();
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
  await button("Undo").click();
  await expect.element(step).toBeVisible();
  expect(settings.organization.decided?.inAppData).toBe("off");
});

test("keeps a decision that could not be confirmed, and says why", async () => {
  const settings = mountSettings({ ...vendor, decided: { ...SETTINGS, inAppData: "off" } });
  await expect.element(step).toBeVisible();
  settings.role = "member";
  await button("It's done").click();
  await expect.element(page.getByText("Is this set in Atlassian Administration?")).toBeVisible();
  await expect.element(page.getByText("Only organization admins can change this")).toBeVisible();
  expect(settings.organization.decided?.inAppData).toBe("off");
});

test("renews the confirmation of settings that haven't changed", async () => {
  const settings = mountSettings({ ...vendor, confirmedAt: LAST_WEEK });
  await expect.element(page.getByText(/Administration 7 days ago\.$/)).toBeVisible();
  await button("I checked, it's still so").click();
  await expect.element(page.getByText(/Administration now\.$/)).toBeVisible();
  expect(settings.organization.confirmedAt).not.toBe(LAST_WEEK);
});

test("asks to compare settings that nobody has confirmed for 90 days", async () => {
  mountSettings({ ...vendor, confirmedAt: LAST_SPRING });
  await expect.element(page.getByText(/Nobody has confirmed this for 90 days\./)).toBeVisible();
});

test("shows members what is decided, without buttons to confirm or discard", async () => {
  mountSettings({ ...vendor, decided: { ...SETTINGS, inAppData: "off" } }, (settings) => {
    settings.role = "member";
  });
  await expect.element(step).toHaveTextContent("In-app data: Off");
  await expect.element(button("It's done")).not.toBeInTheDocument();
});

test("names decisions and confirmations in the history", async () => {
  const settings = mountSettings(vendor);
  settings.change(OFF);
  settings.change({ type: "confirm" });
  await page.getByRole("button", { name: "History" }).click();
  await expect.element(page.getByText(/: decided: In-app data off$/)).toBeVisible();
  await expect
    .element(page.getByText(/: settings confirmed as set in Atlassian Administration$/))
    .toBeVisible();
});

test("mentions no decisions if the service puts settings in force", async () => {
  mountSettings({ ...acme, settings: SETTINGS });
  await inAppSwitch.click();
  await button("Turn off").click();
  await expect.element(page.getByText("Saved: In-app data off.").first()).toBeVisible();
  await expect.element(page.getByText(/Atlassian Administration/)).not.toBeInTheDocument();
});
