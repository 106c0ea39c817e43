import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { declaredElements } from "../tools/readme/tables.ts";
import { BUSY, onTwoSites, STATES, type State } from "../tools/widget-states.ts";
import { accessibilityViolations } from "./accessibility.ts";
import { type Appearance, useStatePages } from "./state-pages.ts";

const { inState } = useStatePages();

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
