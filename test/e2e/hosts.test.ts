import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Built, Served } from "../examples/example-app.ts";
import { type Project, packProject } from "../examples/pack.ts";
import { HOSTS } from "../examples/policies.ts";
import { prepare } from "../examples/serve.ts";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { collectErrors } from "./collect-errors.ts";
import { visibleText } from "./visible-text.ts";

let browser: Browser;
let project: Project;

beforeAll(async () => {
  browser = await launchPlainChromium();
  project = await packProject();
});
afterAll(async () => {
  await browser?.close();
  await project?.remove();
});

describe.each(HOSTS)("the packed widget in a %s page", (name) => {
  let built: Built;
  let served: Served;
  let page: Page;
  let app: Page | FrameLocator;
  let errors: string[];

  beforeAll(async () => {
    built = await prepare(name, project.folder);
  });
  beforeEach(async () => {
    served = await built.serve(fixture("acme"));
    page = await browser.newPage();
    errors = await collectErrors(page);
    await page.goto(served.url);
    app = name === "forge" ? page.frameLocator("iframe") : page;
    await inAppSwitch().waitFor();
  });
  afterEach(async () => {
    await page.close();
    await served.stop();
    expect(errors).toEqual([]);
  });

  const inAppSwitch = () => app.getByRole("switch", { name: "In-app data" });
  const button = (label: string) => app.getByRole("button", { name: label });

  test("previews a change, saves it and notifies the page", async () => {
    await inAppSwitch().click();
    await visibleText(app, "5 spaces stop contributing content.").waitFor();
    expect(await served.host.settings()).toMatchObject({ inAppData: "default" });
    await button("Turn off").click();
    await app.getByText("Saved as revision 2", { exact: true }).waitFor();
    await visibleText(app, "Saved: In-app data off.").waitFor();
    expect(await served.host.settings()).toMatchObject({ inAppData: "off" });
  });

  test("saves nothing that the page prevents", async () => {
    await app.getByLabel("Change freeze").check();
    await inAppSwitch().click();
    await button("Turn off").click();
    await app.getByText("Refused in the freeze: set-in-app-data", { exact: true }).waitFor();
    expect((await served.host.request("")).headers.get("ETag")).toBe('"1"');
    await visibleText(app, "This page prevented the change from being saved").waitFor();
    await app.getByLabel("Change freeze").uncheck();
    await button("Turn off").click();
    await app.getByText("Saved as revision 2", { exact: true }).waitFor();
  });

  test("is removed and inserted again with the settings saved meanwhile", async () => {
    await inAppSwitch().click();
    await button("Turn off").waitFor();
    await button("Hide the settings").click();
    await inAppSwitch().waitFor({ state: "detached" });
    await served.host.change({ type: "set-in-app-data", value: "off" });
    await button("Show the settings").click();
    await app.getByText("Metadata is contributed, content isn't.").waitFor();
    expect(await inAppSwitch().getAttribute("aria-checked")).toBe("false");
    await inAppSwitch().click();
    await button("Turn on").click();
    await app.getByText("Saved as revision 3", { exact: true }).waitFor();
  });
});

test("a Forge page reports a colleague's change through its bridge and saves on top of it", async () => {
  const served = await (await prepare("forge", project.folder)).serve(fixture("acme"));
  const page = await browser.newPage();
  const app = page.frameLocator("iframe");
  await page.goto(served.url);
  await app.getByRole("switch", { name: "In-app data" }).click();
  const save = app.getByRole("button", { name: "Turn off" });
  await save.waitFor();
  const target = { kind: "space", site: "main", app: "confluence", key: "DOCS" };
  await served.host.change({ type: "add-exception", effect: "exclude", target });
  await save.click();
  await app.getByText("Saved now").waitFor();
  await app.getByRole("button", { name: "Review mine again" }).click();
  await save.click();
  await app.getByText("Saved as revision 3", { exact: true }).waitFor();
  await page.close();
  await served.stop();
});

// Templates of Vue, Svelte and Angular are checked by tools of their own; this checks their scripts.
test.each(["react", "vue", "svelte", "angular", "forge"])(
  "the packed types pass a strict check of the %s page",
  async (name) => {
    expect(await project.typecheck(name)).toBe("");
  },
);
