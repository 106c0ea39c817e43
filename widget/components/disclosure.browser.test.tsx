import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { Disclosure } from "./disclosure.tsx";

const button = page.getByRole("button", { name: "History" });
const content = page.getByText("Nothing has changed yet.");

test("a disclosure mounts its content when it is opened, and removes it when it is closed", async () => {
  mount(<Disclosure label="History">Nothing has changed yet.</Disclosure>);
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
  await expect.element(content).not.toBeInTheDocument();
  await button.click();
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
  await expect.element(content).toBeVisible();
  await button.click();
  await expect.element(content).not.toBeInTheDocument();
});

test("a disclosure opens by keyboard and leaves the focus on its button", async () => {
  mount(<Disclosure label="History">Nothing has changed yet.</Disclosure>);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(content).toBeVisible();
  await expect.element(button).toHaveFocus();
});

test("a disclosure shows nothing until its label is loaded", async () => {
  const root = mount(<Disclosure label={undefined}>Nothing has changed yet.</Disclosure>);
  expect(root.childElementCount).toBe(0);
});

test("a disclosure has no accessibility violation when it is open", async () => {
  const root = mount(
    <>
      <h1>Data contribution</h1>
      <h2>Settings</h2>
      <Disclosure label="History">Nothing has changed yet.</Disclosure>
    </>,
  );
  await button.click();
  await expect.element(content).toBeVisible();
  expect(await accessibilityViolations(root)).toEqual([]);
});
