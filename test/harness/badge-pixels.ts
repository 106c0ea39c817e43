import type { TestPage } from "./extension-browser.ts";
import type { Pixels, Screen } from "./screen.ts";
import { waitUntil } from "./wait-until.ts";

/** The badge of the toolbar as the screen shows it, in colours that nothing else there has. */
const GROUND = [0, 0, 255, 255];
const INK = [255, 0, 0, 255];
/** The part of the window with the toolbar, in CSS pixels. */
const TOOLBAR_HEIGHT = 110;
/** Reads of the screen without a change, after which a badge counts as painted. */
const STABLE_READS = 2;
const READ_INTERVAL_MS = 15;
const TIMEOUT_MS = 20_000;

/** Reads badges from the pixels of a screen. */
export class BadgePixels {
  readonly #screen: Screen;
  readonly #page: TestPage;
  readonly #scale: number;
  /** The ink of the badge before. */
  #before: number | undefined;

  /** @param page a page of the extension */
  constructor(screen: Screen, page: TestPage, scale: number) {
    this.#screen = screen;
    this.#page = page;
    this.#scale = scale;
  }

  /** Shows a text, whose ink must differ from that of the text before. Returns its area in physical pixels. */
  async inkOf(text: string): Promise<number> {
    await this.#show(text);
    let stable = 0;
    let last: number | undefined;
    this.#before = await waitUntil(
      async () => {
        const ink = await this.#read();
        stable = ink === last ? stable + 1 : 0;
        last = ink;
        return ink !== this.#before && stable >= STABLE_READS && ink;
      },
      () => `the badge \`${text}\` did not appear on the screen`,
      TIMEOUT_MS,
      READ_INTERVAL_MS,
    );
    return this.#before;
  }

  async #show(text: string): Promise<void> {
    await this.#page.evaluate(`(async () => {
      const { action } = globalThis.browser ?? chrome;
      await action.setBadgeBackgroundColor({ color: ${JSON.stringify(GROUND)} });
      await action.setBadgeTextColor({ color: ${JSON.stringify(INK)} });
      await action.setBadgeText({ text: ${JSON.stringify(text)} });
    })()`);
  }

  async #read(): Promise<number | undefined> {
    const rows = TOOLBAR_HEIGHT * this.#scale;
    return inkIn(await this.#screen.pixels(rows), rows);
  }
}

/** Returns the area of red on blue in the upper rows; `undefined` without any blue. */
function inkIn({ width, bytes }: Pixels, rows: number): number | undefined {
  let [left, right, top, bottom] = [width, -1, rows, -1];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (bytes[at] === 255 && bytes[at + 1] === 0 && bytes[at + 2] === 0) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
    }
  }
  if (right < 0) return undefined;
  let ink = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const at = (y * width + x) * 4;
      // Whatever surrounds the badge has as much green as red.
      ink += Math.max(0, (bytes[at + 2] ?? 0) - (bytes[at + 1] ?? 0)) / 255;
    }
  }
  return ink;
}
