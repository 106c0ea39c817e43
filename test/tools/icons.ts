import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findChromium } from "../harness/find.ts";

/*
 * Draws the icons of the toolbar: `npx tsx test/tools/icons.ts`. Each has its own ground, so that it shows
 * on a light toolbar and on a dark one.
 */

const OUT = new URL("../../extension/assets/icons/", import.meta.url);

const ring = '<circle cx="8" cy="8" r="5.25" fill="none" stroke="#fff" stroke-width="1.6"/>';

const ICONS: Readonly<Record<string, { ground: string; mark: string; sizes: readonly number[] }>> =
  {
    all: icon("#4A45C9", `${ring}<circle cx="8" cy="8" r="3" fill="#fff"/>`),
    "metadata-only": icon("#5E5B8C", `${ring}<path d="M8 3.2a4.8 4.8 0 0 0 0 9.6z" fill="#fff"/>`),
    "in-app-only": icon("#5E5B8C", `${ring}<path d="M8 3.2a4.8 4.8 0 0 1 0 9.6z" fill="#fff"/>`),
    none: icon("#596074", ring),
    "not-eligible": icon(
      "#6B6F7B",
      `${ring}<path d="M4.4 11.6 11.6 4.4" stroke="#fff" stroke-width="1.6"/>`,
    ),
    unknown: icon(
      "#E0C46C",
      `<g fill="none" stroke="#1A1D29" stroke-width="1.3">
      <circle cx="8" cy="8" r="5.6" stroke-dasharray="2.4 1.5"/>
      <path d="M6.4 6.6a1.6 1.6 0 1 1 2.4 1.4c-.5.3-.8.6-.8 1.1M8 10.6v.9"/></g>`,
    ),
    neutral: icon(
      "#1A1D29",
      `${ring}<path d="M6 8a2 2 0 0 1 2-2" fill="none" stroke="#fff" stroke-width="1.2"/>`,
      [16, 32, 48, 128],
    ),
  };

function icon(ground: string, mark: string, sizes: readonly number[] = [16, 32]) {
  return { ground, mark, sizes };
}

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox"],
});
for (const [name, { ground, mark, sizes }] of Object.entries(ICONS)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>
      <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
      <rect width="16" height="16" rx="3.5" fill="${ground}"/>${mark}</svg>`);
    await writeFile(
      new URL(`${name}-${size}.png`, OUT),
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
}
await browser.close();
