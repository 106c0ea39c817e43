import { useSignal } from "@preact/signals";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { Segments } from "./segments.tsx";

const radio = (name: string) => page.getByRole("radio", { name });

function View() {
  const value = useSignal<"apps" | "sites">("apps");
  return (
    <Segments
      label="Coverage"
      options={[
        ["apps", "By app"],
        ["sites", "By site"],
      ]}
      value={value.value}
      onChoose={(next) => {
        value.value = next;
      }}
    />
  );
}

test("segments are one tab stop, and arrow keys choose", async () => {
  mount(<View />);
  await userEvent.tab();
  await expect.element(radio("By app")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(radio("By site")).toHaveFocus();
  await expect.element(radio("By site")).toBeChecked();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(radio("By app")).toBeChecked();
});

test("segments have no accessibility violation", async () => {
  const root = mount(
    <>
      <h1>Data contribution</h1>
      <View />
    </>,
  );
  expect(await accessibilityViolations(root)).toEqual([]);
});
