import { beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { extensionApi } from "../../test/harness/extension-api.ts";
import "./options.css";
import { initI18n } from "../i18n/i18n.ts";
import { ShortcutField } from "./shortcut-field.tsx";

beforeAll(() => initI18n(Promise.resolve("en"), "options"));
beforeEach(() => extensionApi.reset());

const change = page.getByRole("button", { name: "Change the shortcut" });

test("shows the key that the browser assigned, and a changed one on return", async () => {
  const root = mount(<ShortcutField />);
  await expect.element(page.getByText("Alt+Shift+L")).toBeVisible();
  expect(await accessibilityViolations(root)).toEqual([]);
  extensionApi.shortcut = "Ctrl+Period";
  window.dispatchEvent(new Event("focus"));
  await expect.element(page.getByText("Ctrl+Period")).toBeVisible();
});

test("says that the browser assigned no key", async () => {
  extensionApi.shortcut = "";
  mount(<ShortcutField />);
  await expect.element(page.getByText("No key is assigned.")).toBeVisible();
});

test("opens Chromium's page for keys", async () => {
  mount(<ShortcutField />);
  await change.click();
  expect(extensionApi.opened).toEqual(["chrome://extensions/shortcuts"]);
});

test("opens Firefox's page for keys, and says where it is if it can't be opened", async () => {
  let calls = 0;
  extensionApi.openShortcutSettings = async () => {
    calls += 1;
    if (calls > 1) throw new Error("no window");
  };
  mount(<ShortcutField />);
  await change.click();
  expect(extensionApi.opened).toEqual([]);
  expect(page.getByRole("alert").elements()).toEqual([]);
  await change.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/address bar/);
});
