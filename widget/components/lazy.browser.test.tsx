import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import english from "../../shared/i18n/en/core.ts";
import { mount } from "../../test/harness/component.tsx";
import { LanguageContext } from "./language.ts";
import { lazy } from "./lazy.tsx";

interface ListProps {
  readonly onClose?: () => void;
}

/** Mounts a component whose code can be loaded once `connect` was called. */
function mountLazy(onClose?: () => void) {
  let isConnected = false;
  const List = lazy<ListProps>(async () => {
    if (!isConnected) throw new TypeError("failed to fetch");
    return () => <p>12 spaces</p>;
  });
  mount(
    <LanguageContext.Provider value={english}>
      <List {...(onClose && { onClose })} />
    </LanguageContext.Provider>,
  );
  return () => {
    isConnected = true;
  };
}

const notice = page.getByText("This couldn't be loaded");
const content = page.getByText("12 spaces");

test("a part that could not be loaded is loaded on press", async () => {
  const connect = mountLazy();
  await expect.element(notice).toBeVisible();
  connect();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(content).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
});

test("a part that could not be loaded loads by itself once the device is online again", async () => {
  const connect = mountLazy();
  await expect.element(notice).toBeVisible();
  connect();
  dispatchEvent(new Event("online"));
  await expect.element(content).toBeVisible();
});

test("a part that could not be loaded can be cancelled", async () => {
  const onClose = vi.fn();
  mountLazy(onClose);
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(onClose).toHaveBeenCalledOnce();
});
