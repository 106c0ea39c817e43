import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { Host } from "../harness/host.ts";
import { statePage } from "../tools/state-page.ts";
import { BUSY, STATES } from "../tools/widget-states.ts";
import { inventory, useStatePages } from "./state-pages.ts";

const { inState, newPage } = useStatePages();

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
  const page = await newPage({ reducedMotion: "reduce" });
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
