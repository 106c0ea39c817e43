import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import { fixture } from "../fixtures.ts";
import { Host } from "../harness/host.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { settled, statePage } from "./state-page.ts";
import { BUSY, STATES, type State } from "./widget-states.ts";

/*
 * `npm run screenshots` takes a picture of each state of the elements. `npm run screenshots -- preview-280` takes those
 * whose name begins so, and `npm run screenshots -- --readme` those of `widget/README.md`.
 */

/** The folder of the pictures, which Git ignores. */
const FOLDER = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** The time of page and service, so that a picture changes only with the design. */
const NOW = new Date("2026-11-25T09:00:00Z");

const STOPPED_CLOCK = `
  Date.now = () => ${NOW.getTime()};
  globalThis.Date = new Proxy(Date, {
    construct: (RealDate, given) =>
      Reflect.construct(RealDate, given.length > 0 ? given : [Date.now()]),
  });`;

/** A viewport and a colour scheme. */
interface View {
  readonly width: number;
  readonly colors?: "light" | "dark" | "contrast";
}

/** The widths and colours of the pictures. */
const VIEWS: readonly View[] = ([280, 360, 768, 1600] as const).flatMap((width) =>
  (["light", "dark", "contrast"] as const).map((colors) => ({ width, colors })),
);

const nameOf = (state: string, lang: string, { width, colors = "light" }: View) =>
  [state, ...(lang === "en" ? [] : [lang]), width, colors].join("-");

/** The pictures of `widget/README.md`, stored in `test/pictures`. */
const README = [
  { picture: "preview", state: "preview", until: ".coverage > .line" },
  { picture: "preview-dark", state: "preview", until: ".coverage > .line", colors: "dark" },
  { picture: "exceptions", state: "exceptions", until: ".card" },
  { picture: "arabic", state: "dates", lang: "ar", until: ".dates .small" },
] as const;
const README_WIDTH = 768;
/** High enough to keep the content at the foot of the window in its place. */
const README_HEIGHT = 1600;

const inventory = fixture<{ readonly id: string }>("acme");
/** The beginning of the names of the pictures to take, or `--readme`. */
const filter = process.argv[2] ?? "";

const browser = await launchPlainChromium();
if (filter === "--readme") {
  await takeReadme();
} else {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, state] of Object.entries(STATES)) {
    for (const lang of LANGUAGE_TAGS) {
      if (lang === "en" || BUSY.includes(name)) await takeAll(name, state, lang);
    }
  }
}
await browser.close();
console.log(`the pictures are in test/${filter === "--readme" ? "pictures" : "screenshots"}`);

async function takeReadme(): Promise<void> {
  for (const { picture, state, until, ...view } of README) {
    const lang = "lang" in view ? view.lang : "en";
    await inState(STATES[state] ?? {}, lang, async (page) => {
      await show(page, { width: README_WIDTH, ...view }, README_HEIGHT);
      const box = await page.locator(until).last().boundingBox();
      const height = box ? Math.ceil(box.y + box.height + 20) : 700;
      await page.screenshot({
        path: `${FOLDER}../pictures/${picture}.png`,
        clip: { x: 0, y: 0, width: README_WIDTH, height },
      });
    });
  }
}

async function takeAll(name: string, state: State, lang: string): Promise<void> {
  const views = VIEWS.filter((view) => nameOf(name, lang, view).startsWith(filter)).filter(
    ({ width, colors }) => lang === "en" || (colors === "light" && [280, 768].includes(width)),
  );
  if (views.length === 0) return;
  await inState(state, lang, async (page) => {
    for (const view of views) {
      await show(page, view);
      await page.screenshot({ path: `${FOLDER}${nameOf(name, lang, view)}.png`, fullPage: true });
    }
  });
  console.log(name, lang);
}

async function inState(
  state: State,
  lang: string,
  take: (page: Page) => Promise<void>,
): Promise<void> {
  // The changes of `state.before` are some days old.
  let now = new Date(NOW.getTime() - 12 * DAY_MS);
  const host = await Host.start(state.inventory?.(NOW) ?? inventory, {
    now: () => now,
    pages: async () => statePage(state, lang),
  });
  const page = await browser.newPage({ deviceScaleFactor: filter === "--readme" ? 1.5 : 1 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript({ content: STOPPED_CLOCK });
  await state.before?.(host);
  now = NOW;
  await page.goto(host.origin);
  await state.after?.(page, host);
  await settled(page);
  await take(page);
  await page.close();
  await host.stop();
}

async function show(page: Page, { width, colors = "light" }: View, height = 700): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "contrast" ? "active" : "none",
  });
}
