import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inventory } from "../../shared/service/testing/harness.ts";
import { Host } from "../harness/host.ts";
import { htmlPage, widgetFile } from "../harness/host-page.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";

/** Shows markup under the strictest policy, with the package and a service where the sample expects them. */
export async function showsElements(markup: string): Promise<void> {
  await withPage({ "/": () => htmlPage(markup) }, async (page) => {
    await page.getByRole("switch", { name: "In-app data" }).waitFor();
    if (!markup.includes("<contribution-status")) return;
    await page.getByText("of this page").first().waitFor();
  });
}

/** Shows that a style sheet changes elements. */
export async function stylesElements(css: string, elements: string): Promise<void> {
  const markup = `<style>${css}</style>${elements}`;
  await withPage({ "/": () => htmlPage(markup, "") }, async (page) => {
    const card = page.locator("contribution-settings [part~=card]");
    await card.waitFor();
    expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("0px");
    const accent = await page
      .locator("contribution-settings")
      .evaluate((element) => getComputedStyle(element).getPropertyValue("--cl-accent"));
    expect(accent).toContain("#0b6e4f");
  });
}

/** Runs a module in a page in which the package's names lead to the built package. */
export async function inPage(code: string, check: (page: Page) => Promise<unknown>): Promise<void> {
  const names = ["widget", "widget/define", "client"];
  const fileOf = (name: string) =>
    `/vendor/contribution-lens/${name === "widget" ? "widget/index" : name}.js`;
  const imports = Object.fromEntries(
    names.map((name) => [`contribution-lens/${name}`, fileOf(name)]),
  );
  const markup = `<body><script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="/sample.js"></script>`;
  const script = () => new Response(code, { headers: { "Content-Type": "text/javascript" } });
  await withPage({ "/": () => htmlPage(markup, ""), "/sample.js": script }, check);
}

async function withPage(
  pages: Readonly<Record<string, () => Response>>,
  check: (page: Page) => Promise<unknown>,
): Promise<void> {
  const host = await Host.start(
    { id: "acme", ...inventory() },
    {
      async pages(request) {
        const { pathname } = new URL(request.url);
        const [, file] = /^\/vendor\/contribution-lens\/(.+)$/.exec(pathname) ?? [];
        if (file !== undefined) return widgetFile(file);
        return pages[pathname]?.() ?? new Response(null, { status: 404 });
      },
    },
  );
  const browser = await launchPlainChromium();
  try {
    const page = await browser.newPage();
    await page.goto(host.origin);
    await check(page);
  } finally {
    await browser.close();
    await host.stop();
  }
}
