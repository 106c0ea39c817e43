import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { declaredElements } from "../tools/readme/tables.ts";
import { settled, statePage } from "../tools/state-page.ts";
import { BUSY, onTwoSites, STATES, type State } from "../tools/widget-states.ts";
import { accessibilityViolations } from "./accessibility.ts";
import { collectErrors } from "./collect-errors.ts";
import { Host } from "./host.ts";

const inventory = fixture<{ readonly id: string }>("acme");

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

interface Appearance {
  readonly lang?: string;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
  readonly width?: number;
}

/** Opens a page in a state and examines it. */
async function inState<T>(
  state: State,
  appearance: Appearance,
  examine: (page: Page) => Promise<T>,
): Promise<T> {
  const { lang = "en", colorScheme = "light", forcedColors = null, width = 900 } = appearance;
  const host = await Host.start(state.inventory?.(new Date()) ?? inventory, {
    pages: async () => statePage(state, lang),
  });
  const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme });
  await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
  const errors = await collectErrors(page);
  try {
    await state.before?.(host);
    await page.goto(host.origin);
    await state.after?.(page, host);
    await settled(page);
    const found = await examine(page);
    // Rejected and broken requests are console errors, and some states need them.
    expect(errors.filter((text) => !/40[13]|503|ERR_INTERNET|ERR_INCOMPLETE/.test(text))).toEqual(
      [],
    );
    return found;
  } finally {
    await page.close();
    await host.stop();
  }
}

/** Rules about the page as a whole, for which the host is responsible. */
const HOST_RULES = /^(region|page-has-heading-one|landmark-one-main|heading-order)/;

const COLORS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** Checks a state with axe in each set of colours. */
function faultsIn(
  state: State,
  appearance: Appearance,
  colors: readonly (typeof COLORS)[number][],
) {
  return inState(state, appearance, async (page) => {
    const found: string[] = [];
    for (const media of colors) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      const errors = await accessibilityViolations(page);
      found.push(...errors.filter((fault) => !HOST_RULES.test(fault)));
    }
    return found;
  });
}

// Checking an open page again is faster than opening another one.
test.each(Object.entries(STATES))(
  "has no accessibility violation in the state %s",
  async (name, state) => {
    expect(await faultsIn(state, {}, BUSY.includes(name) ? COLORS : COLORS.slice(0, 2))).toEqual(
      [],
    );
  },
);

describe.each(LANGUAGE_TAGS.filter((tag) => tag !== "en"))("in %s", (lang) => {
  test.each(BUSY)("has no accessibility violation in the state %s", async (name) => {
    expect(await faultsIn(STATES[name] ?? {}, { lang }, COLORS.slice(0, 1))).toEqual([]);
  });
});

/** Returns the documented parts that an element lacks, and the custom properties without effect. */
function withoutEffect(host: HTMLElement, names: readonly string[]): string[] {
  const nodes = [...(host.shadowRoot?.querySelectorAll("*") ?? [])];
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (!name.startsWith("--")) continue;
    const value = /radius|size|padding/.test(name) ? `${index + 0.5}px` : `rgb(${index}, 2, 3)`;
    host.style.setProperty(name, value);
    values.set(name, value);
  }
  const seen = new Set<string>();
  for (const node of nodes) {
    const { color, backgroundColor, borderBottomColor, fill, ...rest } = getComputedStyle(node);
    const { borderRadius, fontSize, paddingTop } = rest;
    for (const value of [color, backgroundColor, fill, borderRadius, fontSize, paddingTop])
      seen.add(value);
    if (rest.borderBottomWidth !== "0px") seen.add(borderBottomColor);
    if (rest.outlineStyle !== "none") seen.add(rest.outlineColor);
  }
  return names.filter((name) => {
    const value = values.get(name);
    return value ? !seen.has(value) : !nodes.some((node) => node.part.contains(name));
  });
}

/** States that show every documented part. */
const FULL: Readonly<Record<string, State>> = {
  settings: { ...STATES["everything"], inventory: onTwoSites },
  status: { ...STATES["status"] },
  safeguards: { ...STATES["safeguards"] },
};

test.each(Object.entries(FULL))(
  "every documented part and custom property of <contribution-%s> has an effect",
  async (element, state) => {
    const tagName = `contribution-${element}`;
    const declared = (await declaredElements()).find((one) => one.tagName === tagName);
    const { cssParts = [], cssProperties = [] } = declared ?? {};
    const names = [...cssParts, ...cssProperties].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(5);
    const missing = await inState(state, {}, async (page) => {
      await page.keyboard.press("Tab");
      return page.locator(tagName).evaluate(withoutEffect, names);
    });
    expect(missing).toEqual([]);
  },
);

/** Returns the elements that overflow the panel with everything open, by language and width. */
async function overflowingElements(
  of: { readonly id: string },
  languages: readonly string[],
  widths: readonly number[],
): Promise<string[][]> {
  const state = STATES["everything"] ?? {};
  const host = await Host.start(of, {
    pages: async ({ url }) => statePage(state, new URL(url).searchParams.get("lang") ?? "en"),
  });
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await state.before?.(host);
  const found: string[][] = [];
  for (const lang of languages) {
    await page.goto(`${host.origin}?lang=${lang}`);
    await state.after?.(page, host);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      const out = await page.evaluate(layoutFaults);
      if (out.length > 0) found.push([lang, `${width}`, ...out]);
    }
  }
  await page.close();
  await host.stop();
  return found;
}

test("nothing overflows the panel in any language, from 280 px to 1600 px", async () => {
  const languages = LANGUAGE_TAGS;
  expect(await overflowingElements(inventory, languages, [280, 360, 600, 768, 920, 1600])).toEqual(
    [],
  );
});

test("a long name does not overflow the panel", async () => {
  const text = JSON.stringify(inventory, (key, value) =>
    ["name", "residency"].includes(key) ? `${value}${"W".repeat(200)}` : value,
  );
  expect(await overflowingElements(JSON.parse(text), ["en", "ar"], [280, 600, 920])).toEqual([]);
});

test("the sections stand below the settings, in one column of at most 840 px", async () => {
  await inState(STATES["dates"] ?? {}, {}, async (page) => {
    const boxOf = async (selector: string) =>
      (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const width of [600, 1000, 1600]) {
      await page.setViewportSize({ width, height: 700 });
      const [card, sections] = [await boxOf(".card"), await boxOf(".sections")];
      expect(sections.y).toBeGreaterThan(card.y + card.height);
      expect(card.width).toBe(Math.min(840, width - 2 * card.x));
      expect(sections.width).toBe(card.width);
    }
  });
});

test("the status line's icon stands before the first line of text at 280 px", async () => {
  const settings = await inState(STATES["settings"] ?? {}, { width: 280 }, (page) =>
    page.locator(".summary-icon").boundingBox(),
  );
  await inState(STATES["status"] ?? {}, { width: 280 }, async (page) => {
    const sign = await page.locator(".summary-icon").boundingBox();
    const answer = await page.locator("[part=answer]").boundingBox();
    if (!sign || !answer) throw new Error("no line");
    expect(answer.x).toBeGreaterThan(sign.x + sign.width);
    expect(sign.y - answer.y).toBeLessThan(4);
    expect(sign.x).toBe(settings?.x);
  });
});

test("the Clear and Review buttons stand in one line at 360 px", async () => {
  await inState(STATES["exceptions-selected"] ?? {}, { width: 360 }, async (page) => {
    const endOf = async (shown: Locator) => {
      const { x = 0, y = 0, width = 0 } = (await shown.boundingBox()) ?? {};
      return { x: Math.round(x + width), y };
    };
    const button = (name: string) => endOf(page.getByRole("button", { name, exact: true }));
    const review = await button("Review");
    expect((await button("Clear")).y).toBe(review.y);
    expect(review.x).toBeLessThanOrEqual((await endOf(page.locator(".rows"))).x);
  });
});

/** Returns the elements outside the panel, cut button texts, and dates that break into two lines. */
function layoutFaults(): string[] {
  const panel = document
    .querySelector("contribution-settings")
    ?.shadowRoot?.querySelector(".panel");
  if (!panel) return ["no panel"];
  const { left, right } = panel.getBoundingClientRect();
  // The rows of the list scroll in a box of their own; the heads of a narrow table are for screen readers.
  const textHeight = (node: Element) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().height;
  };
  const seen = [...panel.querySelectorAll("*:not(.rows *, thead, thead *, option)")];
  return seen
    .filter((node) => {
      if (node.getClientRects().length === 0) return false;
      const box = node.getBoundingClientRect();
      const cut = node.matches("button") && node.scrollWidth > node.clientWidth;
      const torn = node.matches(".steps time, .dates td") && textHeight(node) > 24;
      return cut || torn || box.left < left || box.right > right;
    })
    .map((node) => node.outerHTML.slice(0, 80));
}

test("a switch that is on differs from one that is off in forced colours", async () => {
  const switchStyle = (page: Page) =>
    page
      .locator("[role=switch]")
      .last()
      .evaluate((node) => {
        const { backgroundColor } = getComputedStyle(node);
        const thumb = node.querySelector(".thumb");
        return [backgroundColor, thumb && getComputedStyle(thumb).marginInlineStart];
      });
  const on = await inState(STATES["settings"] ?? {}, { forcedColors: "active" }, switchStyle);
  const off = await inState(
    STATES["exceptions-dormant"] ?? {},
    { forcedColors: "active" },
    switchStyle,
  );
  expect(on).not.toEqual(off);
});

test("a preview has borders and a filled main button in forced colours", async () => {
  const state = STATES["conflict"] ?? {};
  await inState(state, { forcedColors: "active" }, async (page) => {
    const color = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    const ink = await color(".answer", "color");
    for (const box of [".preview", ".preview .notice"]) {
      expect(await color(box, "border-top-color")).toBe(ink);
    }
    expect(await color(".summary-icon", "stroke")).toBe(ink);
    const filled = await color(".button.primary", "background-color");
    expect(filled).toBe(await color(".bar", "fill"));
  });
});

test("every click target is at least 24 px wide and high", async () => {
  for (const name of BUSY) {
    const small = await inState(STATES[name] ?? {}, {}, (page) =>
      page.locator("button, a, input:not([type=checkbox]), select, .tick").evaluateAll((nodes) =>
        nodes
          .map((node) => ({ html: node.outerHTML.slice(0, 80), box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ html, box }) => `${html} ${box.width}x${box.height}`),
      ),
    );
    expect([name, small]).toEqual([name, []]);
  }
});
