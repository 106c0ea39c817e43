import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useHostPages } from "./host-pages.ts";
import { acme, type Extras, openMarkup, settings, WIDGET } from "./markup-page.ts";
import { visibleText } from "./visible-text.ts";

const openHost = useHostPages();
let page: Page;

async function open(markup: string, extras?: Extras): Promise<void> {
  ({ page } = await openMarkup(openHost, markup, extras));
}

const inAppSwitch = () => page.getByRole("switch", { name: "In-app data" });
const button = (name: string) => page.getByRole("button", { name });

const RED = "rgb(255, 0, 0)";

/** Returns the styles that a page could break. */
function styleOf(locator: Locator): Promise<{ fontSize: string; color: string }> {
  return locator.evaluate((element) => {
    const { fontSize, color } = getComputedStyle(element);
    return { fontSize, color };
  });
}

describe("the page's own style", () => {
  const styled = `<link rel="stylesheet" href="/host.css">${WIDGET}${settings()}`;

  test("does not change the font size through that of the root", async () => {
    await open(styled, { css: "html { font-size: 62.5% }" });
    const title = page.getByRole("heading", { name: "Data contribution", exact: true });
    expect(await styleOf(page.locator("html"))).toMatchObject({ fontSize: "10px" });
    expect(await styleOf(title)).toMatchObject({ fontSize: "16px" });
  });

  test("hands down its font family and no other text style", async () => {
    await open(styled, {
      css: `html, body {
        cursor: wait; font: italic small-caps 900 30px/3 monospace; hyphens: auto; letter-spacing: 3px;
        text-align: end; text-indent: 40px; text-shadow: 2px 2px red; text-transform: uppercase;
        white-space: nowrap; word-break: break-all; word-spacing: 9px;
      }`,
    });
    await page.getByText("History").waitFor();
    const panelStyles = () =>
      page.locator("contribution-settings").evaluate(({ shadowRoot }) => {
        const nodes = [...(shadowRoot?.querySelectorAll<HTMLElement>(".panel *") ?? [])];
        return nodes.map((node) => {
          const { cursor, fontStyle, fontVariant, fontWeight, textAlign, textShadow, hyphens } =
            getComputedStyle(node);
          const style = [
            cursor,
            fontStyle,
            fontVariant,
            fontWeight,
            textAlign,
            textShadow,
            hyphens,
          ];
          return [node.innerText, node.offsetWidth, node.offsetHeight, ...style].join(" ");
        });
      });
    const withPageStyle = await panelStyles();
    const text = page.getByText("The Standard plan always contributes metadata.");
    expect(await text.evaluate((node) => getComputedStyle(node).fontFamily)).toBe("monospace");
    await page.evaluate(() => {
      for (const { style } of [document.documentElement, document.body])
        style.fontFamily = "monospace";
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    expect(withPageStyle).toEqual(await panelStyles());
  });

  test("can't hide or resize the switch", async () => {
    const everything =
      "* { all: unset !important; font-size: 40px !important; color: red !important }";
    await open(styled, { css: `${everything} button { display: none !important }` });
    await inAppSwitch().waitFor();
    expect((await inAppSwitch().boundingBox())?.width).toBe(40);
    await inAppSwitch().click();
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    const title = page.getByRole("heading", { name: "Data contribution", exact: true });
    expect(await styleOf(page.locator("body"))).toEqual({ fontSize: "40px", color: RED });
    expect(await styleOf(title)).toMatchObject({ fontSize: "16px" });
    expect(await styleOf(title)).not.toMatchObject({ color: RED });
  });
});

/** Returns the organization with each name replaced. */
function withNames(rename: (name: string) => string): typeof acme {
  const keys = new Set(["name", "residency"]);
  return JSON.parse(JSON.stringify(acme, (key, value) => (keys.has(key) ? rename(value) : value)));
}

describe("a name with a direction override", () => {
  /** Returns the letters of the organization's line as displayed, from left to right. */
  const displayedLetters = () =>
    page.locator(".head-line .muted").evaluate((line) => {
      const text = line.firstChild as Text;
      const letters = [...text.data].map((letter, index) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const { left, width } = range.getBoundingClientRect();
        return { letter, left, width };
      });
      const seen = letters.filter(({ width }) => width > 0).sort((a, b) => a.left - b.left);
      return seen.map(({ letter }) => letter).join("");
    });

  test.each([
    ["en", "Acme", "Acme · Standard plan"],
    ["en", "אבג", "גבא · Standard plan"],
    ["ar", "Acme", "Standard ةطخ · Acme"],
  ])("leaves the words after it in their order, in %s after %s", async (lang, name, seen) => {
    const organization = withNames(() => `\u202e${name}`);
    await open(`${WIDGET}<main lang="${lang}">${settings()}</main>`, { organization });
    await page.getByRole("switch").waitFor();
    expect(await displayedLetters()).toBe(seen);
  });
});
