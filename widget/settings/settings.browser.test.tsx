import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ClientError } from "../../shared/client/errors.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import { acme, mountSettings, withApps } from "../../test/harness/mount-settings.ts";

const inAppSwitch = page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const preview = page.getByRole("group");
const notice = (text: string | RegExp) => page.getByRole("main").getByText(text).last();

const turnOff = { type: "set-in-app-data", value: "off" } as const;
const unavailable = new ClientError("internal-error", "internal error", { status: 503 });

describe("a change", () => {
  test("is previewed before it is saved", async () => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await expect.element(preview.getByText("5 spaces stop contributing content.")).toBeVisible();
    await expect
      .element(preview.getByText(/^Contributed content is due to be removed by/))
      .toBeVisible();
    expect(settings.organization.revision).toBe(1);
    await button("Turn off").click();
    await expect.element(notice("Saved: In-app data off.")).toBeVisible();
    await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
    expect(settings.organization.settings.inAppData).toBe("off");
  });

  test("is undone as a new change", async () => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await button("Turn off").click();
    await button("Undo").click();
    await expect.element(notice("Saved: In-app data at the plan's default.")).toBeVisible();
    expect(settings.organization.revision).toBe(3);
    await expect
      .element(page.getByText(/^A removal that began earlier is assumed to continue:/))
      .toBeVisible();
  });

  test.each([
    ["Cancel is clicked", () => button("Cancel").click()],
    ["Escape is pressed", () => userEvent.keyboard("{Escape}")],
  ])("is not made if %s", async (_, leave) => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await expect.element(button("Turn off")).toBeVisible();
    await leave();
    await expect.element(preview).not.toBeInTheDocument();
    await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
    expect(settings.organization.revision).toBe(1);
  });

  test("stays open with its error if the service fails, and can be saved again", async () => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await expect.element(button("Turn off")).toBeVisible();
    settings.failure = unavailable;
    await button("Turn off").click();
    await expect.element(preview.getByText("The settings service has a problem")).toBeVisible();
    settings.failure = undefined;
    await button("Turn off").click();
    await expect.element(notice("Saved: In-app data off.")).toBeVisible();
  });

  test("of a colleague appears without a reload", async () => {
    const settings = mountSettings();
    await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "true");
    settings.change(turnOff);
    await expect.element(inAppSwitch).toHaveAttribute("aria-checked", "false");
    await expect.element(notice("Metadata is contributed, content isn't.")).toBeVisible();
  });

  test("is reviewed again if a colleague saves first, and shows both", async () => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await expect.element(button("Turn off")).toBeVisible();
    settings.change({
      type: "add-exception",
      effect: "exclude",
      target: { kind: "app", site: "main", app: "jira" },
    });
    await expect
      .element(page.getByText("Mara Ito: exclude Jira (Acme)", { exact: true }))
      .toBeVisible();
    await button("Review mine again").click();
    await button("Turn off").click();
    await expect.element(notice("Saved: In-app data off.")).toBeVisible();
    expect(settings.organization.settings).toMatchObject({
      inAppData: "off",
      exceptions: [{ target: { app: "jira" } }],
    });
  });
});

describe("the settings", () => {
  test("say that they are loading, without a switch", async () => {
    let release = () => {};
    mountSettings(acme, (settings) => {
      release = settings.hold();
    });
    await expect.element(page.getByText("Loading the settings…").first()).toBeVisible();
    await expect.element(page.getByRole("switch")).not.toBeInTheDocument();
    release();
    await expect.element(inAppSwitch).toBeVisible();
  });

  test("name the plan that locks metadata", async () => {
    mountSettings();
    await expect
      .element(page.getByText("The Standard plan always contributes metadata."))
      .toBeVisible();
    await expect.element(page.getByText("On · locked")).toBeVisible();
    await expect.element(inAppSwitch).toBeVisible();
    expect(page.getByRole("switch").elements()).toHaveLength(1);
  });

  test("show a member the same without controls", async () => {
    mountSettings(acme, (settings) => {
      settings.role = "member";
    });
    await expect
      .element(page.getByText("Only organization admins can change these settings."))
      .toBeVisible();
    await expect.element(page.getByRole("switch")).not.toBeInTheDocument();
    await button("Show exceptions").click();
    await expect.element(page.getByText(/0 have an exception/).first()).toBeVisible();
    await expect.element(page.getByRole("checkbox")).not.toBeInTheDocument();
  });

  test("take the switch away if the person is no longer an admin, and keep the choice", async () => {
    const settings = mountSettings();
    await inAppSwitch.click();
    await expect.element(button("Turn off")).toBeVisible();
    settings.role = "member";
    await button("Turn off").click();
    await expect
      .element(preview.getByText("Only organization admins can change this"))
      .toBeVisible();
    await expect.element(inAppSwitch).not.toBeInTheDocument();
    await expect.element(button("Turn off")).toHaveAttribute("aria-disabled", "true");
    await expect.element(button("Copy a message to your admin")).toBeVisible();
    expect(settings.organization.revision).toBe(1);
  });

  test("say why an organization isn't eligible, and leave out everything else", async () => {
    mountSettings({ ...acme, compliance: ["hipaa"] });
    await expect
      .element(page.getByText("This organization isn't part of data contribution.").first())
      .toBeVisible();
    await expect.element(page.getByText("Left out because of HIPAA requirements.")).toBeVisible();
    await expect.element(page.getByRole("switch")).not.toBeInTheDocument();
  });

  test("show one choice of on and off for a setting that isn't known", async () => {
    mountSettings(withApps({ plan: "unknown" }));
    const choice = page.getByRole("radiogroup", { name: "In-app data" });
    await choice.getByRole("radio", { name: "Off" }).click();
    await expect.element(choice.getByRole("radio", { name: "Off" })).toBeChecked();
    await expect.element(page.getByText("Off · not saved yet")).toBeVisible();
  });

  test("say from how many spaces content is contributed if exceptions make some differ", async () => {
    const target = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
    const exceptions = [{ effect: "exclude", target }] as const;
    mountSettings({ ...acme, settings: { ...acme.settings, exceptions } });
    await expect
      .element(page.getByText("Metadata is contributed, and content from 4 of 5 spaces."))
      .toBeVisible();
  });

  test("name the vendor's page behind the plan's default", async () => {
    mountSettings();
    await expect
      .element(page.getByRole("link", { name: "Data contribution settings" }).first())
      .toHaveAttribute("href", expect.stringContaining("support.atlassian.com"));
  });

  test("ask a signed-out person to sign in, and retry on press", async () => {
    const settings = mountSettings(acme, (fresh) => {
      fresh.failure = new ClientError("unauthenticated", "no token", { status: 401 });
    });
    await expect.element(page.getByText("You're signed out", { exact: true })).toBeVisible();
    await expect.element(page.getByText("Off", { exact: true })).not.toBeInTheDocument();
    settings.failure = undefined;
    await button("Try again").click();
    await expect.element(inAppSwitch).toBeVisible();
  });

  test("leave out coverage, dates and protection if the organization isn't eligible", async () => {
    mountSettings({ ...acme, compliance: ["hipaa"] });
    await expect.element(button("History")).toBeVisible();
    for (const name of ["Coverage", "Dates", "How contributed data is protected"]) {
      await expect.element(page.getByRole("heading", { name })).not.toBeInTheDocument();
    }
  });

  test("explain an unknown plan, and what a choice would make known", async () => {
    mountSettings(withApps({ plan: "unknown" }));
    await expect
      .element(page.getByText("The plan isn't known. Free, Standard and Premium").first())
      .toBeVisible();
    await expect.element(page.getByText(/locked/)).not.toBeInTheDocument();
    await page.getByRole("radio", { name: "Off" }).last().click();
    await expect
      .element(
        preview.getByText(
          "5 spaces won't contribute content; it isn't known whether they did before.",
        ),
      )
      .toBeVisible();
  });

  test("mark the removal dates of metadata as assumed", async () => {
    mountSettings(withApps({ plan: "enterprise" }));
    await page.getByRole("switch", { name: "Metadata" }).click();
    await expect
      .element(preview.getByText("For metadata, the same dates as for content are assumed"))
      .toBeVisible();
  });

  test("say that an ongoing removal continues when metadata is turned on again", async () => {
    mountSettings(withApps({ plan: "enterprise" }), (settings) => {
      settings.change({ type: "set-metadata", value: "on" });
      settings.change({ type: "set-metadata", value: "off" });
    });
    await page.getByRole("switch", { name: "Metadata" }).click();
    await expect
      .element(preview.getByText(/^A removal .* continue: metadata by .*, models retrained by/))
      .toBeVisible();
  });

  test("announce the end of a trial and what it changes", async () => {
    const trialEndsAt = new Date(Date.now() + 20 * DAY_MS).toISOString();
    const [main, lab] = acme.sites;
    const [jira, , confluence] = main?.apps ?? [];
    if (!main || !lab || !jira || !confluence) throw new Error("the fixture lacks an app");
    const trial = { ...confluence, plan: "enterprise", state: "trial", trialEndsAt } as const;
    mountSettings({ ...acme, sites: [{ ...main, apps: [jira, trial] }, lab] });
    await expect
      .element(
        page.getByText(/the Enterprise trial ends; metadata and content will be contributed/),
      )
      .toBeVisible();
  });
});
