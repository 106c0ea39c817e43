import { beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import { ORGANIZATION } from "../../test/harness/organization.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { Options } from "./options.tsx";

const ACME = {
  id: "acme",
  name: "Acme",
  source: { kind: "manual" },
  hosts: ["acme.atlassian.net"],
};
const SERVICE = {
  ...{ id: "service", name: "Service", hosts: [] },
  source: { kind: "service", endpoint: "https://settings.acme.example", organization: "acme" },
};
const WITH_SITE = {
  ...ORGANIZATION,
  sites: [{ id: "acme", host: "acme.atlassian.net", apps: [] }],
};

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

async function open(workspaces: readonly object[]): Promise<HTMLElement> {
  await extensionApi.local.set({
    workspaces,
    "document:acme": { role: "member", organization: WITH_SITE },
    "freshness:acme": { confirmedAt: Date.now() },
  });
  const root = mount(<Options target={{}} />);
  await expect.element(page.getByRole("heading", { name: "Workspaces" })).toBeVisible();
  return root;
}

/** Returns the texts of the visible primary buttons. */
function primaryButtons(root: HTMLElement): string[] {
  const buttons = [...root.querySelectorAll<HTMLElement>(".primary")];
  return buttons.filter((button) => button.checkVisibility()).map((button) => button.innerText);
}

const edit = page.getByRole("button", { name: "Edit Acme" });
const byHand = page.getByRole("radio", { name: "Describe it by hand" });
const address = page.getByLabelText("Address of a page of your site");
const siteName = page.getByLabelText("Name", { exact: true });

test("one form is open at a time, and keeps what was typed while another is", async () => {
  const root = await open([ACME]);
  expect(primaryButtons(root)).toEqual(["Add"]);
  await userEvent.fill(address, "https://other.atlassian.net/x");
  await edit.click();
  expect(primaryButtons(root)).toEqual(["Save"]);
  await expect.element(byHand).not.toBeChecked();
  await userEvent.fill(siteName.first(), "Acme Robotics");
  expect(await accessibilityViolations(root)).toEqual([]);
  await byHand.click();
  expect(primaryButtons(root)).toEqual(["Add"]);
  await expect.element(address.last()).toHaveValue("https://other.atlassian.net/x");
  await edit.click();
  await expect.element(siteName.first()).toHaveValue("Acme Robotics");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(() => primaryButtons(root)).toEqual(["Add"]);
});

test("the form to add a workspace opens again after the edited one was removed", async () => {
  const root = await open([ACME]);
  await edit.click();
  await page.getByRole("button", { name: "Remove Acme" }).click();
  await expect.poll(() => primaryButtons(root)).toEqual(["Add"]);
});

test("the sign-in of a service that was never read is the open form", async () => {
  const root = await open([SERVICE]);
  expect(primaryButtons(root)).toEqual(["Connect"]);
  await byHand.click();
  expect(primaryButtons(root)).toEqual(["Add"]);
  await page.getByText("Sign in to see its settings").click();
  await expect.poll(() => primaryButtons(root)).toEqual(["Connect"]);
});
