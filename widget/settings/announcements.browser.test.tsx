import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { MemorySettings } from "../../test/harness/memory-client.ts";
import { mountSettings } from "../../test/harness/mount-settings.ts";

/* The live region of the panel: each message once, in one element that is there from the first view. */

const inAppSwitch = page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name, exact: true });

let settings: MemorySettings;
let region: Element;
let announced: string[];

beforeEach(async () => {
  settings = mountSettings();
  await expect.element(inAppSwitch).toBeVisible();
  const root = document.querySelector("contribution-settings")?.shadowRoot;
  const found = root?.querySelector(".live-region");
  if (!found) throw new Error("the panel has no live region");
  region = found;
  announced = [];
  new MutationObserver(() => {
    if (region.textContent) announced.push(region.textContent);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  await expect.element(button("History")).toBeVisible();
});

/** Waits for the announcements, and checks that nothing else was announced. */
async function expectAnnounced(...texts: (string | RegExp)[]): Promise<void> {
  const matches = texts.map((text) =>
    text instanceof RegExp ? expect.stringMatching(text) : text,
  );
  await expect.poll(() => announced).toEqual(matches);
  expect(region.isConnected).toBe(true);
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
}

test("the panel announces a preview, the save and the undo", async () => {
  await inAppSwitch.click();
  await expectAnnounced("Turn in-app data off? 5 spaces stop contributing content.");
  await button("Turn off").click();
  await expect.poll(() => announced.at(-1)).toBe("Saved: In-app data off.");
  await button("Undo").click();
  await expectAnnounced(
    "Turn in-app data off? 5 spaces stop contributing content.",
    "Saved: In-app data off.",
    "Saved: In-app data at the plan's default.",
  );
});

test("the panel announces a colleague's change", async () => {
  settings.change({ type: "set-in-app-data", value: "off" });
  await expectAnnounced(
    "Someone changed the settings a moment ago. Metadata is contributed, content isn't.",
  );
});

test("the panel announces that an open preview is out of date, and withdraws that with the preview", async () => {
  await inAppSwitch.click();
  await expect.poll(() => announced.length).toBe(1);
  const target = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
  settings.change({ type: "add-exception", effect: "exclude", target });
  await expect
    .poll(() => announced.at(-1))
    .toMatch(/^Someone changed the settings a moment ago\. Your change isn't saved yet/);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => region.textContent).toBe("");
});

test("the panel announces the number of results once, after the last key", async () => {
  await button("Manage exceptions").click();
  await page.getByLabelText("Find a space, app or connector").fill("people");
  await expectAnnounced("1 found; 0 have an exception");
});

test("the panel announces that the person is no longer an admin", async () => {
  await inAppSwitch.click();
  await expect.element(button("Turn off")).toBeVisible();
  settings.role = "member";
  await button("Turn off").click();
  await expect
    .poll(() => announced.at(-1))
    .toMatch(/^Only organization admins can change this\. Nothing was changed\./);
});
