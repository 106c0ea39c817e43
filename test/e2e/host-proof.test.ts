import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Host } from "../harness/host.ts";
import { useHostPages } from "./host-pages.ts";
import { acme, type Extras, openMarkup, settings, WIDGET } from "./markup-page.ts";
import { visibleText } from "./visible-text.ts";

/** A host name that the browser doesn't treat as local. */
const INTRANET = "intranet.example";

const openHost = useHostPages([`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]);
let page: Page;
let host: Host;

async function open(markup: string, extras?: Extras): Promise<void> {
  ({ host, page } = await openMarkup(openHost, markup, extras));
}

const inAppSwitch = () => page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name });

describe("the widget", () => {
  test.each([
    ["a flex row", "display: flex; align-items: center; gap: 8px"],
    ["a centred column", "display: flex; flex-direction: column; align-items: center"],
    ["a grid", "display: grid; grid-template-columns: auto auto; justify-content: start"],
    ["what is as wide as its content", "inline-size: fit-content"],
  ])("takes the width that its text needs in %s, and never more than the page", async (_, css) => {
    const status = `<contribution-status endpoint="/contribution" organization="${acme.id}"
      url="https://acme.atlassian.net/wiki/spaces/HR/pages/1"></contribution-status>`;
    await open(
      `<link rel="stylesheet" href="/host.css">${WIDGET}
      <div class="bar"><b>App</b>${status}</div><div class="bar"><b>App</b>${settings()}</div>`,
      { css: `body { margin: 0 } .bar { ${css} }` },
    );
    await inAppSwitch().waitFor();
    await page.getByText("Metadata and content of this page are contributed.").waitFor();
    const widths = () =>
      page.evaluate(() =>
        ["status", "settings"].map(
          (name) => document.querySelector(`contribution-${name}`)?.clientWidth ?? 0,
        ),
      );
    await page.setViewportSize({ width: 1280, height: 700 });
    const [line = 0, panel = 0] = await widths();
    expect(line).toBeGreaterThan(400);
    expect(panel).toBeGreaterThanOrEqual(640);
    await page.setViewportSize({ width: 360, height: 700 });
    for (const width of await widths()) expect(width).toBeGreaterThan(280);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("works on a page without TLS, where browsers disable some functions", async () => {
    await open(`${WIDGET}${settings()}`);
    await page.goto(host.origin.replace("127.0.0.1", INTRANET));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: in-app data off.").waitFor();
  });

  test("works inside a closed shadow root, and its events leave it", async () => {
    await open(`${WIDGET}<main></main>`);
    const element = await page.evaluateHandle((organization) => {
      const main = document.querySelector("main");
      document.addEventListener("contribution-saved", ({ target }) => {
        document.title = `saved in ${target === main ? "main" : "another place"}`;
      });
      const inside = document.createElement("contribution-settings");
      inside.setAttribute("endpoint", "/contribution");
      inside.setAttribute("organization", organization);
      main?.attachShadow({ mode: "closed" }).append(inside);
      return inside;
    }, acme.id);
    await (await element.waitForSelector("role=switch[name='In-app data']")).click();
    await element.waitForSelector("text=5 spaces stop contributing content.");
    await (await element.waitForSelector("role=button[name='Turn off']")).click();
    await element.waitForSelector("text=Saved: In-app data off.");
    expect(await page.title()).toBe("saved in main");
  });

  test("works in a frame", async () => {
    await open('<iframe src="/settings" title="Settings" width="700" height="600"></iframe>');
    const frame = page.frameLocator("iframe");
    await frame.getByRole("switch", { name: "In-app data" }).click();
    await frame.getByRole("button", { name: "Turn off" }).click();
    await visibleText(frame, "Saved: In-app data off.").waitFor();
  });

  test("works if two copies of it are loaded", async () => {
    const bundle = '<script type="module" src="/widget/widget.bundle.js"></script>';
    await open(`${WIDGET}${bundle}${settings()}`);
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    expect(await inAppSwitch().count()).toBe(1);
  });

  test("defines the tags that an older copy on the page lacks", async () => {
    const script = `
      import { ContributionSettingsElement } from "/widget/widget/index.js";
      customElements.define("contribution-settings", class extends ContributionSettingsElement {
        connectedCallback() {
          this.title = "older";
          super.connectedCallback();
        }
      });`;
    const older = '<script type="module" src="/host.js"></script>';
    const status = `<contribution-status endpoint="/contribution" organization="acme"
      url="https://acme.atlassian.net/wiki/spaces/HR"></contribution-status>`;
    await open(`${older}${WIDGET}${settings()}${status}`, { script });
    await page.getByText("Metadata and content of this page are contributed.").waitFor();
    await page.getByTitle("older").getByRole("switch", { name: "In-app data" }).click();
    await button("Turn off").click();
    await page.getByText("Metadata of this page is contributed, its content isn't.").waitFor();
  });

  test("takes properties that were set before its script ran", async () => {
    const script = `
      const element = document.querySelector("contribution-settings");
      Object.assign(element, { endpoint: "/contribution", organization: "" });`;
    const early = '<script type="module" src="/host.js"></script>';
    await open(`${early}${WIDGET}<contribution-settings></contribution-settings>`, { script });
    await page.getByText(/needs the attributes/).waitFor();
    await page.evaluate(() => {
      Object.assign(document.querySelector("contribution-settings") ?? {}, {
        organization: "acme",
      });
    });
    await inAppSwitch().waitFor();
  });

  test("keeps what is open when a page sets equal properties again", async () => {
    await open(`${WIDGET}${settings()}`);
    await inAppSwitch().click();
    await button("Turn off").waitFor();
    await page.evaluate(async () => {
      const element = document.querySelector("contribution-settings");
      if (element) Object.assign(element, { client: null, language: null, token: null });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
  });

  test("works twice on a page, with an organization each", async () => {
    const borealis = { ...acme, id: "borealis", name: "Borealis Labs" };
    await open(`${WIDGET}${settings()}${settings("borealis")}`, { others: [borealis] });
    const [first, second] = ["Acme Robotics", "Borealis Labs"].map((name) =>
      page.locator("contribution-settings", { hasText: name }),
    );
    await second?.getByRole("switch", { name: "In-app data" }).click();
    await second?.getByRole("button", { name: "Turn off" }).click();
    if (second) await visibleText(second, "Saved: In-app data off.").waitFor();
    expect(await host.settings()).toMatchObject({ inAppData: "default" });
    await first?.getByRole("switch", { name: "In-app data", checked: true }).waitFor();
    expect(await second?.getByRole("switch", { name: "In-app data", checked: false }).count()).toBe(
      1,
    );
  });

  test("shares one event stream among many elements, closed while the page is hidden", async () => {
    const status = `<contribution-status endpoint="/contribution" organization="${acme.id}"
      url="https://acme.atlassian.net/wiki/spaces/DOCS/pages/1"></contribution-status>`;
    await open(`${WIDGET}${status.repeat(6)}${settings()}`);
    const lines = (text: string) => page.locator("contribution-status", { hasText: text });
    await lines("Metadata and content of this page").nth(5).waitFor();
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    await lines("its content isn't").nth(5).waitFor();
    expect(await page.evaluate(async () => (await fetch("/settings")).status)).toBe(200);

    const become = (visibility: string) =>
      page.evaluate((state) => {
        Object.defineProperty(document, "hidden", {
          value: state === "hidden",
          configurable: true,
        });
        document.dispatchEvent(new Event("visibilitychange"));
      }, visibility);
    const ended = page.waitForEvent("requestfailed", (request) =>
      request.url().endsWith("/events"),
    );
    await become("hidden");
    await ended;
    await host.change({ type: "set-in-app-data", value: "on" });
    expect(await lines("its content isn't").count()).toBe(6);
    await become("visible");
    await lines("Metadata and content of this page").nth(5).waitFor();
    await inAppSwitch().and(page.locator("[aria-checked=true]")).waitFor();
  });

  test("saves once after it was moved", async () => {
    await open(`${WIDGET}<main></main>${settings()}`);
    await inAppSwitch().waitFor();
    await page.evaluate(() => {
      const [main, element] = ["main", "contribution-settings"].map((name) =>
        document.querySelector(name),
      );
      main?.addEventListener("contribution-saved", () => {
        document.title += " saved";
      });
      if (element) main?.append(element);
    });
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    expect(await page.title()).toBe("Host saved");
    expect((await host.request("")).headers.get("ETag")).toBe('"2"');
  });
});

test("calls `token` with `expired` after a 401, and uses the new token", async () => {
  await open(`<script src="/host.js"></script>${WIDGET}`, {
    token: "renewed",
    expectedErrors: /401/,
    script: `
      let kept = "old";
      const element = document.createElement("contribution-settings");
      Object.assign(element, {
        endpoint: "/contribution",
        organization: "acme",
        token({ expired }) {
          if (expired) kept = "renewed";
          return kept;
        },
      });
      addEventListener("DOMContentLoaded", () => document.body.append(element));`,
  });
  await inAppSwitch().click();
  await button("Turn off").click();
  await visibleText(page, "Saved: In-app data off.").waitFor();
});

test("completes a save after it was removed, and shows it when it is back", async () => {
  await open(`${WIDGET}<main>${settings()}</main>`);
  await inAppSwitch().click();
  await button("Turn off").waitFor();
  const release = host.holdResponses();
  const requested = page.waitForRequest((request) => request.method() === "POST");
  await button("Turn off").click();
  await requested;
  const element = await page.locator("contribution-settings").elementHandle();
  await element?.evaluate((gone) => gone.remove());
  await inAppSwitch().waitFor({ state: "detached" });
  release();
  await expect.poll(() => host.settings()).toMatchObject({ inAppData: "off" });
  await element?.evaluate((back) => document.querySelector("main")?.append(back));
  await page.getByText("Metadata is contributed, content isn't.").waitFor();
  expect(await inAppSwitch().getAttribute("aria-checked")).toBe("false");
});

test.each([
  ["nothing", "undefined"],
  ["no document", "{}"],
  ["half a document", '{ organization: { id: "acme" }, role: "admin" }'],
])("reports %s from a host's own client, with the reason for developers", async (_, given) => {
  await open(`<script src="/host.js"></script>${WIDGET}`, {
    script: `addEventListener("DOMContentLoaded", () => {
      const element = document.createElement("contribution-settings");
      element.addEventListener("contribution-error", ({ detail }) => {
        document.title = detail.code + ": " + detail.detail;
      });
      element.client = { read: async () => (${given}) };
      document.body.append(element);
    });`,
  });
  await visibleText(page, "Can't read the settings service's answer").waitFor();
  await expect.poll(() => page.title()).toMatch(/^invalid-response: .*is missing/);
});
