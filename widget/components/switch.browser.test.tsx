import { signal, useSignal } from "@preact/signals";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { Switch } from "./switch.tsx";

function InAppSwitch({ disabled = false }: { disabled?: boolean }) {
  const on = useSignal(false);
  return (
    <>
      <Switch
        label="In-app data"
        on={on.value}
        disabled={disabled}
        describedBy="state"
        onToggle={() => {
          on.value = !on.value;
        }}
      />
      <p id="state">{on.value ? "On" : "Off"}</p>
    </>
  );
}

const inAppSwitch = page.getByRole("switch", { name: "In-app data" });

test("a switch toggles on click, Space and Enter", async () => {
  mount(<InAppSwitch />);
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
  await inAppSwitch.click();
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
  await userEvent.keyboard(" ");
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
  await userEvent.keyboard("{Enter}");
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
});

test("a switch is described by its state in words", async () => {
  mount(<InAppSwitch />);
  await expect.element(inAppSwitch).toHaveAccessibleDescription("Off");
});

test("a switch takes the focus but does not toggle while it is disabled", async () => {
  mount(<InAppSwitch disabled />);
  await userEvent.tab();
  await expect.element(inAppSwitch).toHaveFocus();
  await expect.element(inAppSwitch).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}");
  await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
});

test("a switch keeps the focus when it becomes disabled", async () => {
  const disabled = signal(false);
  const Locked = () => <InAppSwitch disabled={disabled.value} />;
  mount(<Locked />);
  await userEvent.tab();
  disabled.value = true;
  await expect.element(inAppSwitch).toHaveAttribute("aria-disabled", "true");
  await expect.element(inAppSwitch).toHaveFocus();
});

test.each([false, true])(
  "a switch has no accessibility violation (disabled: %s)",
  async (disabled) => {
    expect(await accessibilityViolations(mount(<InAppSwitch disabled={disabled} />))).toEqual([]);
  },
);
