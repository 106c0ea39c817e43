import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { Host } from "../harness/host.ts";
import { htmlPage } from "../harness/host-page.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { collectErrors } from "./collect-errors.ts";

const acme = fixture<{ readonly id: string }>("acme");

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
  await host.stop();
});

/** Starts a host page in a language with the settings, without opening it. */
async function prepare(lang: string, script = "widget.js"): Promise<void> {
  const markup = `<script type="module" src="/widget/${script}"></script>
    <main lang="${lang}">
      <contribution-settings endpoint="/contribution" organization="acme"></contribution-settings>
    </main>`;
  host = await Host.start(acme, { pages: async () => htmlPage(markup) });
  page = await browser.newPage();
  errors = await collectErrors(page);
}

/** Opens such a page; the returned list collects the files of the package that it loads. */
async function open(lang: string, script?: string, missing?: string): Promise<string[]> {
  await prepare(lang, script);
  const loaded: string[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/widget/")) return;
    // A response that arrives after the test is ignored.
    response.text().then(
      (text) => loaded.push(text),
      () => undefined,
    );
  });
  if (missing) await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await page.goto(host.origin);
  await page.getByRole("switch").waitFor();
  return loaded;
}

const titles = () => page.getByRole("heading").allTextContents();

test("the panel uses the language around it and loads no other", async () => {
  const loaded = await open("de-AT");
  await page.getByText("Im Standard-Tarif werden Metadaten immer beigetragen.").waitFor();
  expect(await titles()).toContain("In-App-Daten");
  await page.getByText("Metadaten und Inhalte werden beigetragen.").waitFor();
  await page.getByRole("switch").click();
  await page.getByRole("button", { name: "Ausschalten" }).waitFor();
  expect(loaded.some((text) => text.includes("werden beigetragen"))).toBe(true);
  expect(loaded.some((text) => text.includes("are contributed"))).toBe(false);
});

test("the bundle loads other languages from its folder", async () => {
  await open("fr", "widget.bundle.js");
  await page.getByText("Données in-app", { exact: true }).first().waitFor();
});

test("the bundle falls back to English if the other languages are missing", async () => {
  await open("fr", "widget.bundle.js", "**/languages/fr.js");
  await page.getByText("Metadata and content are contributed.").waitFor();
  expect(errors.splice(0).filter((fault) => !fault.includes("404"))).toEqual([]);
});

test("an unknown language falls back to English", async () => {
  await open("tlh");
  await page.getByText("Metadata and content are contributed.").waitFor();
});

test("changing the element's lang changes its language and direction", async () => {
  await open("en");
  await page.evaluate(() => {
    document.querySelector("contribution-settings")?.setAttribute("lang", "ar");
  });
  await page.getByText("البيانات الوصفية", { exact: true }).first().waitFor();
  const [title, control] = await Promise.all([
    page.getByRole("heading").nth(1).boundingBox(),
    page.getByRole("switch").boundingBox(),
  ]);
  expect(control?.x).toBeLessThan(title?.x ?? 0);
});

test("changing the page's lang changes the elements without one of their own", async () => {
  const settings = `<contribution-settings endpoint="/contribution" organization="acme"></contribution-settings>`;
  const markup = `<script type="module" src="/widget/widget.js"></script>
    ${settings}<main lang="en">${settings}</main>`;
  host = await Host.start(acme, { pages: async () => htmlPage(markup) });
  page = await browser.newPage({ locale: "en-GB" });
  errors = await collectErrors(page);
  await page.goto(host.origin);
  const english = page.getByText("Metadata and content are contributed.");
  await expect.poll(() => english.count()).toBe(2);
  await page.evaluate(() => {
    document.documentElement.lang = "de";
  });
  await page.getByText("Metadaten und Inhalte werden beigetragen.").waitFor();
  await expect.poll(() => english.count()).toBe(1);
});

test("a host's own language replaces all others", async () => {
  await open("en");
  // As text: the test runner would rewrite the import.
  await page.evaluate(`(async () => {
    const { default: english } = await import("/widget/languages/en.js");
    const core = { ...english.core, title: "Our data" };
    document.querySelector("contribution-settings").language = { ...english, core };
  })()`);
  await page.getByRole("heading", { name: "Our data" }).waitFor();
});

test.each([
  ["settings", "ar", ["ar", "rtl"], "حدث خطأ ما"],
  ["*", "ar", ["en", "ltr"], "Data contribution couldn't be loaded."],
])("reports that `%s` could not be loaded, for lang %s in %j", async (files, around, is, text) => {
  await prepare(around);
  await page.route(`**/widget/chunks/${files}-*`, (route) => route.abort());
  await page.goto(host.origin);
  const alert = page.getByRole("alert").filter({ hasText: text });
  const given = ["lang", "dir"].map((name) => alert.getAttribute(name));
  expect(await Promise.all(given)).toEqual(is);
  expect(errors.splice(0).filter((fault) => !fault.includes("ERR_FAILED"))).toEqual([]);
});
