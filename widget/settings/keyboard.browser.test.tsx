import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ClientError } from "../../shared/client/errors.ts";
import { acme, mountSettings, withApps } from "../../test/harness/mount-settings.ts";

const inAppSwitch = page.getByRole("switch", { name: "In-app data" });
const preview = page.getByRole("group");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const text = (value: string | RegExp) => page.getByRole("main").getByText(value).last();
const failure = new ClientError("internal-error", "internal error", { status: 503 });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

/** The accessible name of the focused element inside the widget. */
function focused(): string {
  const active = document.querySelector("contribution-settings")?.shadowRoot?.activeElement;
  return active?.ariaLabel ?? (active?.closest("label") ?? active)?.textContent ?? "";
}
const hasFocus = (name: string | RegExp) => expect.poll(focused).toMatch(name);

/** Focuses an element once it is there. */
async function focus(locator: typeof inAppSwitch): Promise<void> {
  await expect.element(locator).toBeVisible();
  (locator.element() as HTMLElement).focus();
}

/** Opens the preview of the in-app data switch, and goes to the button that saves. */
async function reachSave(): Promise<void> {
  await focus(inAppSwitch);
  await press("Space");
  await expect.element(button("Turn off")).toBeVisible();
  await press("Tab", "Tab");
  await hasFocus("Turn off");
}

describe("the focus", () => {
  test.each([
    ["the switch is pressed again", ["Space"]],
    ["Escape is pressed on the switch", ["Escape"]],
    ["Cancel is pressed", ["Tab", "Enter"]],
    ["Escape is pressed on the save button", ["Tab", "Tab", "Escape"]],
  ])("returns to the switch when %s", async (_, keys) => {
    const settings = mountSettings();
    await focus(inAppSwitch);
    await press("Space");
    await expect.element(preview).toBeVisible();
    await hasFocus("In-app data");
    await press(...keys);
    await expect.element(preview).not.toBeInTheDocument();
    await hasFocus("In-app data");
    expect(settings.organization.revision).toBe(1);
  });

  test("goes to the switch on a click that doesn't focus it", async () => {
    // Assistive technology and Safari click without a focus.
    mountSettings();
    await expect.element(button("History")).toBeVisible();
    (inAppSwitch.element() as HTMLElement).click();
    await expect.element(preview).toBeVisible();
    await hasFocus("In-app data");
  });

  test("stays on the save button while it saves, and goes to the switch afterwards", async () => {
    const settings = mountSettings();
    await reachSave();
    const release = settings.hold();
    await press("Enter");
    await hasFocus("Saving…");
    await press("Escape");
    release();
    await expect.element(text("Saved: In-app data off.")).toBeVisible();
    await hasFocus("In-app data");
  });

  test("goes to the switch after an undo", async () => {
    mountSettings();
    await reachSave();
    await press("Enter");
    await expect.element(text("Saved: In-app data off.")).toBeVisible();
    await press("Tab", "Tab");
    await hasFocus("Undo");
    await press("Enter");
    await expect.element(text("Saved: In-app data at the plan's default.")).toBeVisible();
    await hasFocus("In-app data");
  });

  test("returns to the link that proposes the plan's default", async () => {
    mountSettings(acme, (settings) => settings.change({ type: "set-in-app-data", value: "off" }));
    await focus(button("Use the plan's default"));
    await press("Enter");
    await expect.element(preview).toBeVisible();
    await press("Escape");
    await expect.element(preview).not.toBeInTheDocument();
    await hasFocus("Use the plan's default");
    await press("Enter");
    await expect.element(preview).toBeVisible();
    await press("Tab", "Tab", "Enter");
    await expect.element(text("Saved: In-app data at the plan's default.")).toBeVisible();
    await hasFocus("In-app data");
  });

  test("stays on the save button after a failure, so that Enter tries again", async () => {
    const settings = mountSettings();
    await reachSave();
    settings.failure = failure;
    await press("Enter");
    await expect.element(preview.getByText("The settings service has a problem")).toBeVisible();
    await hasFocus("Turn off");
    settings.failure = undefined;
    await press("Enter");
    await expect.element(text("Saved: In-app data off.")).toBeVisible();
  });

  test("goes to the preview's save button after an undo that fails", async () => {
    const settings = mountSettings();
    await reachSave();
    await press("Enter");
    await expect.element(text("Saved: In-app data off.")).toBeVisible();
    await press("Tab", "Tab");
    await hasFocus("Undo");
    settings.failure = failure;
    await press("Enter");
    await expect.element(preview.getByText("The settings service has a problem")).toBeVisible();
    await hasFocus("Save");
    settings.failure = undefined;
    await press("Enter");
    await expect.element(text("Saved: In-app data at the plan's default.")).toBeVisible();
    await hasFocus("In-app data");
  });

  test("goes on to the exceptions if the switch is removed", async () => {
    const settings = mountSettings();
    await reachSave();
    settings.role = "member";
    await press("Enter");
    await expect
      .element(preview.getByText("Only organization admins can change this").first())
      .toBeVisible();
    await hasFocus("Turn off");
    await press("Escape");
    await expect.element(preview).not.toBeInTheDocument();
    await hasFocus("Show exceptions");
  });

  test("goes to the button that reviews again if a colleague saves first", async () => {
    const settings = mountSettings();
    await reachSave();
    const target = { kind: "app", site: "main", app: "jira" } as const;
    settings.change({ type: "add-exception", effect: "exclude", target });
    await hasFocus("Review mine again");
    await press("Enter");
    await hasFocus("Turn off");
    await press("Escape");
    await expect.element(preview).not.toBeInTheDocument();
    await hasFocus("In-app data");
  });

  test("stays on the save button if the page prevents the save", async () => {
    const settings = mountSettings();
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener("contribution-change", prevent, { once: true });
    await reachSave();
    await press("Enter");
    await expect
      .element(text("This page prevented the change from being saved"))
      .toBeInTheDocument();
    await hasFocus("Turn off");
    expect(settings.organization.revision).toBe(1);
    await press("Enter");
    await expect.element(text("Saved: In-app data off.")).toBeVisible();
  });

  test("stays on the button of a setting that isn't known", async () => {
    mountSettings(withApps({ plan: "unknown" }));
    await focus(page.getByRole("radio", { name: "Off" }).last());
    await press("Enter");
    await expect.element(preview).toBeVisible();
    await hasFocus("Off");
    await press("ArrowLeft");
    await expect.element(page.getByText("Turn in-app data on?").first()).toBeVisible();
    await press("Escape");
    await expect.element(preview).not.toBeInTheDocument();
    await hasFocus("On");
  });

  test("goes to the switch once settings are read after a failure", async () => {
    const settings = mountSettings(acme, (fresh) => {
      fresh.failure = new ClientError("unauthenticated", "no token", { status: 401 });
    });
    await focus(button("Try again"));
    await press("Enter");
    await hasFocus("Try again");
    settings.failure = undefined;
    await press("Enter");
    await hasFocus("In-app data");
  });
});

describe("the list of exceptions", () => {
  /** Opens the list and selects its first row by keyboard. */
  async function selectFirst(): Promise<void> {
    await focus(button("Manage exceptions"));
    await press("Enter");
    await focus(page.getByLabelText("Show", { exact: true }));
    await press("Tab", "Tab", "Home", "Space");
    await expect.element(text("1 to exclude; not saved yet.")).toBeVisible();
    await press("Tab");
  }
  const ROW = /\(\w+\)|whole app/;

  test("focuses the row again once the selection is cleared", async () => {
    mountSettings();
    await selectFirst();
    await hasFocus("Clear");
    await press("Enter");
    await hasFocus(ROW);
  });

  test("focuses the review button again when the preview is left", async () => {
    mountSettings();
    await selectFirst();
    await press("Tab");
    await hasFocus("Review");
    await press("Enter");
    await expect.element(button("Save")).toBeVisible();
    await press("Escape");
    await expect.element(button("Save")).not.toBeInTheDocument();
    await hasFocus("Review");
  });

  test("focuses a row once exceptions are saved, and once that is undone", async () => {
    mountSettings();
    await selectFirst();
    await press("Tab", "Enter");
    await expect.element(button("Save")).toBeVisible();
    await press("Tab", "Tab", "Tab", "Enter");
    await expect.element(text(/^Saved: exclude/)).toBeInTheDocument();
    await hasFocus(ROW);
    await expect.element(text(/^Saved: exclude/)).toBeInViewport();
    await press("Tab", "Tab");
    await hasFocus("Undo");
    await press("Enter");
    await expect.element(text(/^Saved: remove the exception/)).toBeInTheDocument();
    await hasFocus(ROW);
  });
});
