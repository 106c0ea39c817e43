import { beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { deferred } from "../../test/harness/deferred.ts";
import { extensionApi } from "../../test/harness/extension-api.ts";
import "../popup/popup.css";
import { initI18n, language } from "../i18n/i18n.ts";
import { provenanceOf } from "../workspaces/provenance.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";
import { AnswerSavedContext, NextQuestion } from "./next-question.tsx";
import { savePlan } from "./save-description.ts";

const SITE = "acme.atlassian.net";

beforeAll(() => initI18n(Promise.resolve("en")));
beforeEach(() => extensionApi.reset());

async function stored(): Promise<Workspace> {
  const [workspace] = (await loadWorkspaces()).workspaces;
  if (!workspace) throw new Error("nothing is stored");
  return workspace;
}

/** Mounts the question of the stored workspace. Returns a promise of the next saved answer. */
async function ask(): Promise<{ root: HTMLElement; saved: Promise<void> }> {
  const workspace = await stored();
  const { organization } = workspace.document ?? {};
  if (!organization) throw new Error("no document");
  const { promise: saved, resolve } = deferred();
  const root = mount(
    <AnswerSavedContext.Provider value={resolve}>
      <NextQuestion
        workspace={workspace}
        organization={organization}
        place={ORGANIZATION_PLACE}
        formatSummary={(summary) => language.core.organizationSummary[summary]}
        onEdit={() => undefined}
      />
    </AnswerSavedContext.Provider>,
  );
  return { root, saved };
}

test("says what follows from the plan alone and asks for what settles the most", async () => {
  await savePlan(SITE, "standard", "commercial");
  const { root } = await ask();
  expect(root.textContent).toContain(
    "If your organization isn't left out: Metadata is contributed",
  );
  await expect
    .element(page.getByRole("group", { name: "Does any of these apply to your organization?" }))
    .toBeVisible();
  expect(await accessibilityViolations(root)).toEqual([]);
});

test("saves an answer as said, beside the earlier ones", async () => {
  await savePlan(SITE, "standard", "commercial");
  const plan = provenanceOf(await stored(), ["plan", "site", "jira"]);
  const { saved } = await ask();
  await page.getByRole("button", { name: "None of these" }).click();
  await saved;
  const workspace = await stored();
  expect(workspace.document?.organization).toMatchObject({ compliance: [], revision: 2 });
  expect(provenanceOf(workspace, "compliance")).toMatchObject({ kind: "said" });
  expect(provenanceOf(workspace, ["plan", "site", "jira"])).toEqual(plan);
  expect(provenanceOf(workspace, "hosting")).toMatchObject({ kind: "read", from: "address" });
});

test("asks for something else after `I don't know`", async () => {
  await savePlan(SITE, "standard", "commercial");
  const { root } = await ask();
  await page.getByRole("button", { name: "I don't know" }).click();
  await expect
    .element(page.getByRole("group", { name: "Did an admin turn in-app data on or off?" }))
    .toBeVisible();
  await page.getByRole("button", { name: "I don't know" }).click();
  await expect.poll(() => root.textContent).toBe("");
});
