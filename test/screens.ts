import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./browsers/find.ts";
import { Host } from "./end-to-end/host.ts";
import { htmlPage } from "./end-to-end/pages.ts";
import { fixture } from "./fixtures.ts";
import { STATES, type State } from "./screen-states.ts";

/** Where the pictures go; they are looked at, not kept. */
const FOLDER = fileURLToPath(new URL("screens/", import.meta.url));

/** The ways in which every state is shown. */
const LOOKS: Readonly<Record<string, BrowserContextOptions & { lang?: string }>> = {
  light: { viewport: { width: 900, height: 700 } },
  dark: { viewport: { width: 900, height: 700 }, colorScheme: "dark" },
  narrow: { viewport: { width: 280, height: 700 } },
  wide: { viewport: { width: 1600, height: 700 } },
  contrast: { viewport: { width: 900, height: 700 }, forcedColors: "active" },
  rtl: { viewport: { width: 900, height: 700 }, lang: "ar" },
};

const inventory = fixture<{ readonly id: string }>("acme");
const only = process.argv[2];

/** `npm run screens`, or `npm run screens -- preview` for the states whose name has this in it. */
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox"],
});
for (const [name, state] of Object.entries(STATES)) {
  if (only === undefined || name.includes(only)) await takeAll(browser, name, state);
}
await browser.close();

async function takeAll(from: Browser, name: string, state: State): Promise<void> {
  for (const [look, { lang = "en", ...options }] of Object.entries(LOOKS)) {
    const host = await Host.start(state.inventory ?? inventory, {
      pages: async () => hostPage(state, lang),
    });
    const context = await from.newContext({ ...options, reducedMotion: "reduce" });
    const page = await context.newPage();
    await state.before?.(host);
    await page.goto(host.origin);
    await state.after?.(page, host);
    await settle(page);
    await page.screenshot({ path: `${FOLDER}${name}-${look}.png`, fullPage: true });
    await context.close();
    await host.stop();
  }
  console.log(name);
}

function hostPage({ element = "settings", attributes = "" }: State, lang: string): Response {
  const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
  const where = `endpoint="/contribution" organization="acme" settings-href="/settings"`;
  const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
  return htmlPage(
    `<style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { margin: 0; background: light-dark(#fff, #16181f); }
      main { margin: 0 auto; max-width: 960px; padding: 8px; }
    </style>
    <main lang="${lang}"><contribution-${element} ${where} url="${url}" ${attributes}></contribution-${element}></main>
    <script type="module" src="/widget/widget.js"></script>`,
    policy,
  );
}

/** Everything that is loaded on demand is there. */
async function settle(page: Page): Promise<void> {
  // The stream of live updates never ends, so the network is never idle.
  await page.waitForFunction(() => {
    const last = performance.getEntriesByType("resource").at(-1) as PerformanceResourceTiming;
    return performance.now() - last.responseEnd > 400;
  });
}
