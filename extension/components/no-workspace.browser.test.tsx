import { beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { deferred } from "../../test/harness/deferred.ts";
import { extensionApi } from "../../test/harness/extension-api.ts";
import "../popup/popup.css";
import { AnswerSavedContext } from "../describe/next-question.tsx";
import { initI18n } from "../i18n/i18n.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";
import { NoWorkspace } from "./no-workspace.tsx";
import type { OptionsTarget } from "./options-target.ts";

const ENG_1 = "https://acme.atlassian.net/browse/ENG-1";

beforeAll(() => initI18n(Promise.resolve("en")));
beforeEach(() => extensionApi.reset());

/** Mounts the state of a page. Returns what it calls. */
function open(url: string | undefined) {
  const targets: (OptionsTarget | undefined)[] = [];
  const { promise: saved, resolve } = deferred();
  const root = mount(
    <AnswerSavedContext.Provider value={resolve}>
      <NoWorkspace url={url} openOptions={(target) => targets.push(target)} />
    </AnswerSavedContext.Provider>,
  );
  return { root, saved, targets };
}

test("a page of a vendor's site names app, space and host and asks for the plan", async () => {
  const { root } = open(ENG_1);
  await expect.element(page.getByRole("heading")).toHaveTextContent("Not known whether");
  expect(root.textContent).toContain("Jira · ENG · acme.atlassian.net");
  const question = page.getByRole("group", { name: "Which plan is your organization on?" });
  expect(
    question
      .getByRole("button")
      .elements()
      .map((button) => button.textContent),
  ).toEqual([...["Free", "Standard", "Premium", "Enterprise"], "I don't know"]);
  expect(await accessibilityViolations(root)).toEqual([]);
});

test("an address without the space is named as some space", () => {
  const { root } = open("https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=1");
  expect(root.textContent).toContain("Confluence · some space · acme.atlassian.net");
});

test("one press describes the workspace and asks for access to its host", async () => {
  const { saved } = open(ENG_1);
  await page.getByRole("button", { name: "Premium" }).click();
  await saved;
  expect(extensionApi.requests).toEqual([["https://acme.atlassian.net/*"]]);
  const { workspaces } = await loadWorkspaces();
  const [{ source, document } = {}] = workspaces;
  expect(workspaces).toHaveLength(1);
  expect(source).toEqual({ kind: "manual" });
  expect(document?.organization).toMatchObject({ hosting: "commercial", compliance: "unknown" });
  expect(new Set(document?.organization.sites[0]?.apps.map(({ plan }) => plan))).toEqual(
    new Set(["premium"]),
  );
});

test("a refused permission doesn't keep the workspace from being described", async () => {
  extensionApi.allows = false;
  const { saved } = open(ENG_1);
  await page.getByRole("button", { name: "I don't know" }).click();
  await saved;
  expect((await loadWorkspaces()).workspaces).toHaveLength(1);
});

test("a page of an app that isn't covered is answered without a question", async () => {
  open("https://trello.com/b/1");
  await expect
    .element(page.getByRole("heading"))
    .toHaveTextContent("This page isn't part of data contribution.");
  expect(page.getByRole("group").elements()).toEqual([]);
});

test("a page of a whole organization leads to the form for one of its sites", async () => {
  const url = "https://home.atlassian.com/o/abc/goals";
  const { targets } = open(url);
  await page.getByRole("button", { name: "Add a workspace" }).click();
  expect(targets).toEqual([{ page: url }]);
});

test("a page of another host is no Atlassian page, and can be added all the same", async () => {
  const { targets } = open("https://jira.acme.example/browse/ENG-1");
  await expect
    .element(page.getByRole("heading"))
    .toHaveTextContent("This isn't an Atlassian page.");
  await page.getByRole("button", { name: "Add a workspace" }).click();
  expect(targets).toEqual([{ page: "https://jira.acme.example/browse/ENG-1" }]);
});

test.each([undefined, "chrome://settings/"])("the address %s can't be checked", async (url) => {
  open(url);
  await expect.element(page.getByText("This page can't be checked.")).toBeVisible();
});
