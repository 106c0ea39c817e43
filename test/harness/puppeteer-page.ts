import type { ElementHandle, Page } from "puppeteer-core";
import type { TestPage } from "./extension-browser.ts";
import { waitUntil } from "./wait-until.ts";

/** Finds elements by role and name, inside shadow roots too, where the driver's own search doesn't look in Firefox. */
const FIND = `(role, name) => {
  const selectors = {
    button: "button:not([role])", switch: "[role=switch]", link: "a[href]",
    radio: "input[type=radio]", field: "input,textarea,select",
  };
  const clean = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const nameOf = (element) => clean(
    element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent,
  );
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots.flatMap((root) => [...root.querySelectorAll(selectors[role])])
    .filter((element) => nameOf(element) === name && element.checkVisibility());
}`;

/** Returns an expression for the elements with a role and a name. */
export const elementsBy = (role: string, name: string): string =>
  `(${FIND})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;

/** An expression for the visible text, inside shadow roots too. */
export const VISIBLE_TEXT = `(() => {
  const roots = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot && element.checkVisibility()) roots.push(element.shadowRoot);
    }
  }
  const texts = roots.flatMap((root) => root === document.body ? [root.innerText] :
    [...root.children].map((child) => child.innerText ?? ""));
  return texts.join(" ").replace(/\\s+/g, " ");
})()`;

/** Wraps a page of the driver. */
export function adapt(page: Page): TestPage {
  const first = async (role: string, name: string): Promise<ElementHandle> => {
    const enabled = async () => {
      const handle = await page.evaluateHandle(`${elementsBy(role, name)}[0]`);
      const element = handle.asElement() as ElementHandle | null;
      return (
        element !== null &&
        !(await page.evaluate(`${elementsBy(role, name)}[0].disabled`)) &&
        element
      );
    };
    return waitUntil(enabled, () => `no ${role} \`${name}\``);
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    async reload() {
      // In Firefox the driver gets no load event of the extension's own pages.
      await page.evaluate("globalThis.isBefore = true; location.reload()");
      const state = "globalThis.isBefore ? '' : document.readyState";
      await waitUntil(async () => (await page.evaluate(state)) === "complete");
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: async (role, name) => (await first(role, name)).click(),
    async fill(label, text) {
      const field = await first("field", label);
      await field.click({ count: 3 });
      await field.type(text);
    },
    see: async (text, timeout) => {
      const visible = async () => String(await page.evaluate(VISIBLE_TEXT)).includes(text);
      await waitUntil(visible, () => `no visible text \`${text}\``, timeout);
    },
    count: async (role, name) => Number(await page.evaluate(`${elementsBy(role, name)}.length`)),
    activate: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
