import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { settings } from "../../shared/i18n/en/settings.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { LanguageContext } from "./language.ts";
import { AnnouncementContext, LiveRegion } from "./live-region.tsx";
import { FailureNotice, Notice } from "./notice.tsx";

const english = await loadLanguage("en");

test("a notice is announced in the live region if there is one", async () => {
  mount(
    <AnnouncementContext.Provider value={signal("")}>
      <LiveRegion />
      <Notice tone="caution" title="Not saved" announcement="Not saved. Try again." />
    </AnnouncementContext.Provider>,
  );
  await expect.element(page.getByRole("status")).toHaveTextContent("Not saved. Try again.");
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("a notice is an alert if there is no live region", async () => {
  mount(<Notice tone="caution" title="Not saved" announcement="Not saved. Try again." />);
  await expect.element(page.getByRole("alert")).toHaveTextContent("Not saved");
});

test("a notice is silent if it has nothing to announce", async () => {
  mount(<Notice tone="plain" title="You can view these settings" />);
  await expect.element(page.getByText("You can view these settings")).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("a failure notice names each violation and retries on press", async () => {
  const onRetry = vi.fn();
  const root = mount(
    <LanguageContext.Provider value={english}>
      <h1>Data contribution</h1>
      <FailureNotice
        failure={{
          code: "unreachable",
          violations: [{ code: "metadata-locked-by-plan", message: "the plan locks `metadata`" }],
          detail: "",
        }}
        onRetry={onRetry}
      />
    </LanguageContext.Provider>,
  );
  const violation = settings.change.violation["metadata-locked-by-plan"];
  await expect.element(page.getByText(violation)).toBeVisible();
  expect(await accessibilityViolations(root)).toEqual([]);
  await page.getByRole("button", { name: english.core.retry }).click();
  expect(onRetry).toHaveBeenCalledOnce();
});
