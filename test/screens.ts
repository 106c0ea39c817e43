import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { findChromium } from "./browsers/find.ts";
import { Host } from "./end-to-end/host.ts";
import { fixture } from "./fixtures.ts";
import { settled, statePage } from "./state-page.ts";
import { STATES, type State } from "./states.ts";

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

/** Those that the README shows, cut to what matters, and kept in `test/pictures`. */
const PICTURES: Readonly<Record<string, string>> = {
  "preview-light": "preview",
  "preview-dark": "preview-dark",
  "exceptions-light": "exceptions",
  "dates-rtl": "arabic",
};
const PICTURE = { x: 0, y: 0, width: 900, height: 560 };

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
      pages: async () => statePage(state, lang),
    });
    const context = await from.newContext({ ...options, reducedMotion: "reduce" });
    const page = await context.newPage();
    await state.before?.(host);
    await page.goto(host.origin);
    await state.after?.(page, host);
    await settled(page);
    await page.screenshot({ path: `${FOLDER}${name}-${look}.png`, fullPage: true });
    const picture = PICTURES[`${name}-${look}`];
    if (picture)
      await page.screenshot({ path: `${FOLDER}../pictures/${picture}.png`, clip: PICTURE });
    await context.close();
    await host.stop();
  }
  console.log(name);
}
