import type { ElementHandle, Page } from "puppeteer-core";
import type { TestPage } from "./extension-browser.ts";

/** Waits until something holds. */
export async function until(
  condition: () => Promise<boolean>,
  failure = "the page did not open",
  timeout = 15_000,
): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await condition().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(failure);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Finds what has a role and name, or a label, inside shadow roots too: the driver's own search by role does not
 * look there in Firefox.
 */
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

/** The expression of what has a role and a name. */
export const found = (role: string, name: string): string =>
  `(${FIND})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;

/** The text that can be seen, inside shadow roots too. */
export const TEXT = `(() => {
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

/** A page as the tests know it. */
export function adapt(page: Page): TestPage {
  const first = async (role: string, name: string): Promise<ElementHandle> => {
    let element: ElementHandle | null = null;
    await until(async () => {
      const handle = await page.evaluateHandle(`${found(role, name)}[0]`);
      element = handle.asElement() as ElementHandle | null;
      return element !== null && !(await page.evaluate(`${found(role, name)}[0].disabled`));
    }, `no ${role} \`${name}\``);
    if (!element) throw new Error(`no ${role} \`${name}\``);
    return element;
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    async reload() {
      // Of the extension's own pages in Firefox the driver never hears that they were loaded again.
      await page.evaluate("globalThis.isBefore = true; location.reload()");
      const state = "globalThis.isBefore ? '' : document.readyState";
      await until(async () => (await page.evaluate(state)) === "complete");
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: async (role, name) => (await first(role, name)).click(),
    async fill(label, text) {
      const field = await first("field", label);
      await field.click({ count: 3 });
      await field.type(text);
    },
    see: (text, timeout) =>
      until(
        async () => String(await page.evaluate(TEXT)).includes(text),
        `\`${text}\` is not to be seen`,
        timeout,
      ),
    count: async (role, name) => Number(await page.evaluate(`${found(role, name)}.length`)),
    activate: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
