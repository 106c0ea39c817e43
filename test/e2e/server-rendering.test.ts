import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type * as Server from "../../widget/server.ts";
import { fixture } from "../fixtures.ts";
import { deferred } from "../harness/deferred.ts";
import { Host } from "../harness/host.ts";
import { htmlPage } from "../harness/host-page.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { accessibilityViolations } from "./accessibility.ts";
import { collectErrors } from "./collect-errors.ts";
import { visibleText } from "./visible-text.ts";

// The built module that a host's server imports, not its source.
const built = new URL("../../dist/package/widget/server.js", import.meta.url).href;
const { loadLanguage, parseOrganization, renderSafeguards, renderSettings, renderStatus } =
  (await import(/* @vite-ignore */ built)) as typeof Server;

const inventory = fixture<{ readonly id: string; readonly settings: object }>("acme");
// The document that the service creates for the inventory.
const acme = parseOrganization({
  ...inventory,
  settings: { metadata: "default", inAppData: "default", exceptions: [] },
  revision: 1,
});
const PAGE = "https://acme.atlassian.net/wiki/spaces/HR";
const SCRIPT = '<script type="module" src="/widget/widget.js"></script>';
const stylesHref = "/widget/widget.css";

let browser: Browser;
let host: Host | undefined;

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());
afterEach(() => host?.stop());

/** Returns the markup of all three elements as a server renders them. */
async function rendered(organization = acme): Promise<string> {
  const language = await loadLanguage("en");
  const where = `endpoint="/contribution" organization="acme"`;
  return `
    <contribution-status ${where} url="${PAGE}">${renderStatus(organization, { language, stylesHref, url: PAGE })}</contribution-status>
    <contribution-settings ${where}>${renderSettings(organization, { language, stylesHref, role: "admin" })}</contribution-settings>
    <contribution-safeguards ${where}>${await renderSafeguards(organization, { language, stylesHref, obligations: [] })}</contribution-safeguards>`;
}

async function start(markup: string): Promise<Host> {
  host = await Host.start(inventory, { pages: async () => htmlPage(markup) });
  return host;
}

/** Returns the text and the styles of each element's panel. */
function panelsOf(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter(({ localName }) => localName.startsWith("contribution-"))
      .map(({ shadowRoot }) => {
        const panel = shadowRoot?.querySelector(".panel");
        const { fontSize, paddingTop } = panel ? getComputedStyle(panel) : {};
        return { text: panel?.textContent ?? "", fontSize, paddingTop };
      }),
  );
}

test("the server's markup is readable and styled without a script", async () => {
  const { origin } = await start(await rendered());
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByText("Metadata and content of this page are contributed.").waitFor();
  await page.getByRole("rowheader", { name: /Data residency/ }).waitFor();
  // Without a script, the switch is disabled and dimmed.
  const own = page.getByRole("switch", { name: "In-app data", disabled: true });
  expect(await own.evaluate((node) => node.clientWidth)).toBe(38);
  expect(await own.evaluate((node) => getComputedStyle(node).opacity)).toBe("0.55");
  await context.close();
});

test("the protection table counts the removals at the given instant", async () => {
  const language = await loadLanguage("en");
  const gone = { ...acme, sites: acme.sites.map((site) => ({ ...site, deletedAt: "2040-01-01" })) };
  const obligation = {
    dataType: "in-app-data",
    trigger: "opt-out",
    scope: { kind: "organization" },
    startedAt: "2026-11-23T00:00:00.000Z",
    removeBy: "2026-12-23T00:00:00.000Z",
    retrainBy: "2027-02-21T00:00:00.000Z",
    aggregatesUntil: "2033-11-23T00:00:00.000Z",
    certain: true,
    assumed: false,
  } as const;
  const at = (day: string, organization = acme) =>
    renderSafeguards(organization, {
      language,
      stylesHref,
      obligations: [obligation],
      at: new Date(day),
    });
  expect(await at("2026-12-24")).toContain("1 removal is under way; the next date is 21 Feb 2027");
  expect(await at("2034-01-01")).toContain("Nothing to remove right now");
  expect(await at("2039-01-01", gone)).toContain("Data residency");
  expect(await at("2041-01-01", gone)).not.toContain("Data residency");
});

test("a click before the view's code is loaded opens the preview afterwards", async () => {
  const { origin } = await start((await rendered()) + SCRIPT);
  const page = await browser.newPage();
  const code = deferred();
  await page.route("**/widget/chunks/**", (route) => code.promise.then(() => route.continue()));
  await page.goto(origin, { waitUntil: "commit" });
  const own = page.getByRole("switch", { name: "In-app data" });
  await page.waitForFunction(
    () => document.querySelector("contribution-settings")?.shadowRoot?.adoptedStyleSheets.length,
  );
  expect(await accessibilityViolations(page, "contribution-settings")).toEqual([]);
  await own.click({ force: true });
  code.resolve();
  await visibleText(page, "5 spaces stop contributing content.").waitFor();
  expect(await own.isEnabled()).toBe(true);
  expect(await host?.settings()).toMatchObject({ inAppData: "default" });
  await page.close();
});

test("the bundle takes the server's markup over and keeps the focus", async () => {
  const { origin } = await start(
    `${await rendered()}${SCRIPT.replace("widget.js", "widget.bundle.js")}`,
  );
  const page = await browser.newPage();
  const errors = await collectErrors(page);
  const answers = deferred();
  await page.route("**/contribution/**", (route) => answers.promise.then(() => route.continue()));
  await page.goto(origin, { waitUntil: "commit" });
  const own = page.getByRole("switch", { name: "In-app data" });
  await own.and(page.locator(":enabled:not([aria-disabled])")).waitFor();
  await own.focus();
  answers.resolve();
  await page.getByRole("heading", { name: "Coverage" }).waitFor();
  await page.keyboard.press("Space");
  await visibleText(page, "5 spaces stop contributing content.").waitFor();
  await page.keyboard.press("Escape");
  expect(
    await own.evaluate((node) => node === (node.getRootNode() as ShadowRoot).activeElement),
  ).toBe(true);
  await page.getByText("Metadata and content of this page are contributed.").waitFor();
  await page.getByRole("rowheader", { name: /Data residency/ }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

function passFrames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const pass = (left: number) => {
      if (left > 0) requestAnimationFrame(() => pass(left - 1));
      else resolve();
    };
    pass(count);
  });
}

/** Records, at each frame, the parts whose place, colour or text differs from the first frame. */
function watchFirstStates(): void {
  const parts = {
    "contribution-status": ".status-line, .status-line > *",
    "contribution-settings": ".head-line, .title, .answer, .card, .row, .row > p, .switch, .thumb",
    "contribution-safeguards": "table, .title, tr, a",
  };
  const stateOf = ([name, selector]: [string, string]) => {
    const host = document.querySelector(name);
    const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
    return [...(host?.shadowRoot?.querySelectorAll(selector) ?? [])].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { color } = getComputedStyle(node);
      const place = [x - left, y - top, width, height].map(Math.round);
      // A link to the source of a reason appears later, in a line that has its room.
      const text = node.matches(".card, .row, .actions") ? "" : node.textContent;
      return `${node.getAttribute("class")} ${[...place, color]}: ${text}`;
    });
  };
  const now = () => Object.entries(parts).flatMap(stateOf);
  const first = now();
  const changed = new Set<string>();
  const compare = () => {
    const state = now();
    for (const line of first) if (!state.includes(line)) changed.add(line);
    requestAnimationFrame(compare);
  };
  compare();
  Object.assign(globalThis, { first, changed });
}

test("nothing moves, changes or disappears while the scripts arrive one by one", async () => {
  const { origin } = await start((await rendered()) + SCRIPT);
  const page = await browser.newPage();
  const errors = await collectErrors(page);
  const script = deferred();
  await page.route("**/widget/widget.js", (route) => script.promise.then(() => route.continue()));
  let turn = Promise.resolve();
  await page.route("**/widget/chunks/**", async (route) => {
    // Each chunk leaves a few frames for the comparison.
    turn = turn.then(() => page.evaluate(passFrames, 6));
    await turn;
    await route.continue();
  });
  await page.goto(origin, { waitUntil: "commit" });
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll("[endpoint]")];
    return (
      elements.length === 3 && elements.every((one) => one.shadowRoot?.querySelector("link")?.sheet)
    );
  });
  await page.evaluate(watchFirstStates);
  script.resolve();
  // Like a framework that starts after the elements.
  await page.evaluate(async () => {
    await customElements.whenDefined("contribution-safeguards");
    for (const element of document.querySelectorAll("[endpoint]")) {
      Object.assign(element, { token: async () => null });
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[endpoint]")].every(
      ({ shadowRoot }) => !shadowRoot?.querySelector("link, script"),
    ),
  );
  await page.getByText("Coverage", { exact: true }).waitFor();
  await page.evaluate(passFrames, 6);
  await page.unrouteAll({ behavior: "wait" });
  expect(await page.evaluate<number>("first.length")).toBeGreaterThan(20);
  expect(await page.evaluate<string[]>("[...changed]")).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("a missing style sheet does not delay the element", async () => {
  const { origin } = await start((await rendered()) + SCRIPT);
  const page = await browser.newPage();
  await page.route("**/widget/widget.css", (route) => route.abort());
  await page.goto(origin);
  await page.getByText("Coverage", { exact: true }).waitFor();
  expect(await page.getByRole("switch").evaluate((node) => node.clientWidth)).toBe(38);
  await page.close();
});

test("the elements take over the server's nodes, keep their styles and make them work", async () => {
  const { origin } = await start((await rendered()) + SCRIPT);
  const page = await browser.newPage();
  const errors = await collectErrors(page);
  const script = deferred();
  await page.route("**/widget/widget.js", (route) => script.promise.then(() => route.continue()));
  await page.goto(origin, { waitUntil: "commit" });
  const own = page.getByRole("switch", { name: "In-app data" });
  await own.waitFor();
  const before = await own.elementHandle();
  const styled = await panelsOf(page);
  script.resolve();
  await page.waitForFunction(() => {
    const root = document.querySelector("contribution-settings")?.shadowRoot;
    return root && root.adoptedStyleSheets.length > 1 && !root.querySelector("link");
  });
  await own.click();
  await visibleText(page, "5 spaces stop contributing content.").waitFor();
  expect(await before?.evaluate((node) => node.isConnected)).toBe(true);
  await page.getByRole("button", { name: "Cancel" }).click();
  await visibleText(page, "Turn in-app data off?").waitFor({ state: "detached" });
  const after = await panelsOf(page);
  expect(after.map(({ fontSize, paddingTop }) => [fontSize, paddingTop])).toEqual(
    styled.map(({ fontSize, paddingTop }) => [fontSize, paddingTop]),
  );
  expect(after[0]?.text).toBe(styled[0]?.text);
  expect(errors).toEqual([]);
  await page.close();
});

test("names that look like markup stay text", async () => {
  const name = `</script><img src=x onerror="document.title='owned'"> & "Acme"`;
  const hostile = { ...acme, name };
  const { origin } = await start(await rendered(hostile));
  const page = await browser.newPage();
  await page.goto(origin);
  await page.getByText(name).waitFor();
  expect(await page.title()).toBe("Host");
  await page.close();
});
