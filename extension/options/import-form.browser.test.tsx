import { beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import { ORGANIZATION } from "../../test/harness/organization.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { loadWorkspaces } from "../workspaces/workspace-store.ts";
import { ImportForm } from "./import-form.tsx";

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

test("a confirmation in the future counts as none, and a name stays within its sentence", async () => {
  const document = { ...ORGANIZATION, name: "Acme\u202e", confirmedAt: "9999-12-31T00:00:00Z" };
  const root = mount(<ImportForm workspaces={[]} />);
  await userEvent.fill(page.getByLabelText("Or paste it"), JSON.stringify(document));
  await page.getByRole("button", { name: "Import" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Imported Acme.");
  expect(root.textContent).not.toContain("\u202e");
  const { workspaces } = await loadWorkspaces();
  expect(workspaces[0]?.document?.organization).toMatchObject({ id: "acme" });
  expect(workspaces[0]?.document?.organization).not.toHaveProperty("confirmedAt");
});
