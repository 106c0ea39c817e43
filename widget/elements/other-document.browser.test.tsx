import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { parseOrganization } from "../../shared/model/organization.ts";
import fixture from "../../test/fixtures/acme.json";
import "../define.ts";

const organization = parseOrganization(fixture);
const refuse = () => Promise.reject(new TypeError("read-only"));
const client = {
  read: async () => ({ organization, role: "admin", confirmedAt: Date.now() }) as const,
  change: refuse,
  obligations: async () => [],
  history: async () => ({ entries: [], next: null }),
};

function addSettings() {
  const element = document.createElement("contribution-settings");
  element.lang = "en";
  element.client = client;
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** The width of the switch, which only the element's styles give it. */
function switchWidth(element: HTMLElement): number | undefined {
  return element.shadowRoot?.querySelector("[role=switch]")?.clientWidth;
}

test("an element keeps its styles and its state when it moves into the document of a frame", async () => {
  const element = addSettings();
  await page.getByRole("switch", { name: "In-app data" }).click();
  await expect.element(page.getByText("Turn in-app data off?", { exact: true })).toBeVisible();
  const frame = document.createElement("iframe");
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  frame.contentDocument?.body.append(element);
  await expect.poll(() => switchWidth(element)).toBe(38);
  expect(element.shadowRoot?.textContent).toContain("Turn in-app data off?");
});
