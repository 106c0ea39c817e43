import { beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";
import { DescribeForm } from "./describe-form.tsx";

const ADDRESS = "https://acme.atlassian.net/wiki/spaces/HR";

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

const open = (address: string | null = ADDRESS) =>
  mount(<DescribeForm page={address} workspaces={[]} />);
const plan = page.getByLabelText("Highest plan of any app, trials included");

async function savedDocument() {
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect.element(page.getByText("Added acme.")).toBeVisible();
  return (await loadWorkspaces()).workspaces[0]?.document?.organization;
}

test("the plan alone says what follows if the organization isn't left out", async () => {
  const root = open();
  await plan.selectOptions("standard");
  await expect
    .element(page.getByText("If your organization isn't left out: Metadata is contributed"))
    .toBeVisible();
  await expect.element(page.getByText("Settles the most of what isn't known.")).toBeVisible();
  await page.getByRole("radio", { name: "None of these" }).click();
  await expect.element(plan).toHaveAccessibleDescription(/Settles: Metadata$/);
  expect(await accessibilityViolations(root)).toEqual([]);
});

test("choices and compliance that nobody said are unknown", async () => {
  open();
  expect(await savedDocument()).toMatchObject({
    hosting: "commercial",
    compliance: "unknown",
    settings: { metadata: "unknown", inAppData: "unknown" },
  });
});

test("`One of these` asks which, and says so while none is ticked", async () => {
  open();
  await page.getByRole("radio", { name: "One of these", exact: true }).click();
  await expect
    .element(page.getByText("Tick one of these, or choose another answer."))
    .toBeVisible();
  await page.getByRole("checkbox", { name: "HIPAA requirements" }).click();
  await expect.element(page.getByText(/Settles: Metadata and In-app data/).first()).toBeVisible();
  expect((await savedDocument())?.compliance).toEqual(["hipaa"]);
});

test("other addresses of the site become aliases, and access is asked for all of them", async () => {
  open();
  await page.getByRole("button", { name: "Add another address of this site" }).click();
  await page.getByLabelText("Another address of this site").fill("https://jira.acme.example/x");
  const document = await savedDocument();
  expect(document?.sites[0]).toMatchObject({
    host: "acme.atlassian.net",
    aliases: ["jira.acme.example"],
  });
  expect(extensionApi.requests).toEqual([
    ["https://acme.atlassian.net/*", "https://jira.acme.example/*"],
  ]);
});

test("an invalid second address is reported, and nothing is saved", async () => {
  open();
  await page.getByRole("button", { name: "Add another address of this site" }).click();
  await page.getByLabelText("Another address of this site").fill("admin.atlassian.com/o/1");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect.element(page.getByText("This address is Atlassian's own")).toBeVisible();
  expect(extensionApi.requests).toEqual([]);
  expect((await loadWorkspaces()).workspaces).toEqual([]);
  await page.getByRole("button", { name: "Remove this address" }).click();
  expect(page.getByLabelText("Another address of this site").elements()).toEqual([]);
});

test("the hosting is filled in from the address", async () => {
  open("https://acme.atlassian-us-gov-mod.net/browse/ENG-1");
  const hosting = page.getByLabelText("Where is the site hosted?");
  await expect.element(hosting).toHaveValue("government");
  const address = page.getByLabelText("Address of a page of your site");
  await userEvent.fill(address, "https://jira.acme.example");
  await expect.element(hosting).toHaveValue("unknown");
});
