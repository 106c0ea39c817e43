import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { ToolbarIcon } from "../../extension/components/toolbar-icon.tsx";
import { findChromium } from "../harness/find.ts";

/* Draws the icon files of the manifest: `npx tsx test/tools/icons.ts`. The background draws the others itself. */

const OUT = new URL("../../extension/assets/icons/", import.meta.url);
const SIZES = [16, 32, 48, 128];

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const icon = render(h(ToolbarIcon, { state: "neutral", size }));
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon}`);
  await writeFile(
    new URL(`neutral-${size}.png`, OUT),
    await page.screenshot({ omitBackground: true }),
  );
  await page.close();
}
await browser.close();
