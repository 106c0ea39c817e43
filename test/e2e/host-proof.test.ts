import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { collectErrors } from "./collect-errors.ts";
import { Host } from "./host.ts";
import { elementPage, htmlPage } from "./pages.ts";
import { visibleText } from "./visible-text.ts";

const acme = fixture<{ readonly id: string }>("acme");
const WIDGET = '<script type="module" src="/widget/widget.js"></script>';

/** A host name that the browser doesn't treat as local. */
const INTRANET = "intranet.example";

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium([`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`]);
});
afterAll(() => browser?.close());

afterEach(async () => {
  await page.close();
  await host.stop();
  expect(errors).toEqual([]);
});

/** The parts of a page beside its markup. */
interface Extras {
  readonly css?: string;
  readonly script?: string;
  readonly organization?: typeof acme;
  readonly others?: readonly { readonly id: string }[];
  readonly token?: string;
}

/** Opens a page with this markup; `/settings` has only the settings. */
async function open(
  markup: string,
  { css = "", script = "", organization = acme, others = [], token }: Extras = {},
): Promise<void> {
  host = await Host.start(organization, {
    others,
    ...(token && { token }),
    async pages(request) {
      const { pathname } = new URL(request.url);
      if (pathname === "/settings") return elementPage(acme.id, "/");
      if (pathname === "/host.css") return file(css, "text/css");
      if (pathname === "/host.js") return file(script, "text/javascript");
      return htmlPage(markup);
    },
  });
  page = await browser.newPage();
  errors = await collectErrors(page);
  await page.goto(host.origin);
}

const file = (text: string, type: string) =>
  new Response(text, { headers: { "Content-Type": type } });
const settings = (organization = acme.id) =>
  `<contribution-settings endpoint="/contribution" organization="${organization}"></contribution-settings>`;
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

const RED = "rgb(255, 0, 0)";

/** Returns the styles that a page could break. */
function styleOf(locator: Locator): Promise<{ fontSize: string; color: string }> {
  return locator.evaluate((element) => {
    const { fontSize, color } = getComputedStyle(element);
    return { fontSize, color };
  });
}

describe("the page's own style", () => {
  const styled = `<link rel="stylesheet" href="/host.css">${WIDGET}${settings()}`;

  test("does not change the font size through that of the root", async () => {
    await open(styled, { css: "html { font-size: 62.5% }" });
    const title = page.getByRole("heading", { name: "Data contribution", exact: true });
    expect(await styleOf(page.locator("html"))).toMatchObject({ fontSize: "10px" });
    expect(await styleOf(title)).toMatchObject({ fontSize: "16px" });
  });

  test("hands down its font family and no other text style", async () => {
    await open(styled, {
      css: `html, body {
        cursor: wait; font: italic small-caps 900 30px/3 monospace; hyphens: auto; letter-spacing: 3px;
        text-align: end; text-indent: 40px; text-shadow: 2px 2px red; text-transform: uppercase;
        white-space: nowrap; word-break: break-all; word-spacing: 9px;
      }`,
    });
    await page.getByText("History").waitFor();
    const panelStyles = () =>
      page.locator("contribution-settings").evaluate(({ shadowRoot }) => {
        const nodes = [...(shadowRoot?.querySelectorAll<HTMLElement>(".panel *") ?? [])];
        return nodes.map((node) => {
          const { cursor, fontStyle, fontVariant, fontWeight, textAlign, textShadow, hyphens } =
            getComputedStyle(node);
          const style = [
            cursor,
            fontStyle,
            fontVariant,
            fontWeight,
            textAlign,
            textShadow,
            hyphens,
          ];
          return [node.innerText, node.offsetWidth, node.offsetHeight, ...style].join(" ");
        });
      });
    const withPageStyle = await panelStyles();
    const text = page.getByText("The Standard plan always contributes metadata.");
    expect(await text.evaluate((node) => getComputedStyle(node).fontFamily)).toBe("monospace");
    await page.evaluate(() => {
      for (const { style } of [document.documentElement, document.body])
        style.fontFamily = "monospace";
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    expect(withPageStyle).toEqual(await panelStyles());
  });

  test("can't hide or resize the switch", async () => {
    const everything =
      "* { all: unset !important; font-size: 40px !important; color: red !important }";
    await open(styled, { css: `${everything} button { display: none !important }` });
    await inAppSwitch().waitFor();
    expect((await inAppSwitch().boundingBox())?.width).toBe(40);
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    const title = page.getByRole("heading", { name: "Data contribution", exact: true });
    expect(await styleOf(page.locator("body"))).toEqual({ fontSize: "40px", color: RED });
    expect(await styleOf(title)).toMatchObject({ fontSize: "16px" });
    expect(await styleOf(title)).not.toMatchObject({ color: RED });
  });
});

/** Returns the organization with each name replaced. */
function withNames(rename: (name: string) => string): typeof acme {
  const keys = new Set(["name", "residency"]);
  return JSON.parse(JSON.stringify(acme, (key, value) => (keys.has(key) ? rename(value) : value)));
}

describe("a name with a direction override", () => {
  /** Returns the letters of the organization's line as displayed, from left to right. */
  const displayedLetters = () =>
    page.locator(".head-line .muted").evaluate((line) => {
      const text = line.firstChild as Text;
      const letters = [...text.data].map((letter, index) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const { left, width } = range.getBoundingClientRect();
        return { letter, left, width };
      });
      const seen = letters.filter(({ width }) => width > 0).sort((a, b) => a.left - b.left);
      return seen.map(({ letter }) => letter).join("");
    });

  test.each([
    ["en", "Acme", "Acme · Standard plan"],
    ["en", "אבג", "גבא · Standard plan"],
    ["ar", "Acme", "Standard ةطخ · Acme"],
  ])("leaves the words after it in their order, in %s after %s", async (lang, name, seen) => {
    const organization = withNames(() => `\u202e${name}`);
    await open(`${WIDGET}<main lang="${lang}">${settings()}</main>`, { organization });
    await page.getByRole("switch").waitFor();
    expect(await displayedLetters()).toBe(seen);
  });
});

test("calls `token` with `expired` after a 401, and uses the new token", async () => {
  await open(`<script src="/host.js"></script>${WIDGET}`, {
    token: "renewed",
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
  // Browsers log refused requests as console errors.
  errors = errors.filter((fault) => !fault.includes("401"));
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
