import type { TestPage, TestPanel } from "./extension-browser.ts";
import { elementsBy, VISIBLE_TEXT } from "./puppeteer-page.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Drives Firefox's sidebar through a page of the extension, since the driver doesn't list it as a page. Clicks are
 * synthetic.
 */
export async function sidebarFrom(probe: TestPage): Promise<TestPanel> {
  const within = <T>(expression: string): Promise<T> =>
    probe.evaluate(`(async () => {
      const [view] = browser.extension.getViews({ type: "sidebar" });
      return await ((window, document) => (${expression}))(view, view.document);
    })()`);
  await waitUntil(
    () => within<boolean>(`document.readyState === "complete"`),
    () => "the sidebar is not open",
  );
  return {
    evaluate: within,
    async press(role, name) {
      const pressed = () =>
        within<boolean>(`(() => {
          const [element] = ${elementsBy(role, name)};
          if (!element || element.disabled) return false;
          element.click();
          return true;
        })()`);
      await waitUntil(pressed, () => `no ${role} \`${name}\``);
    },
    async see(text, timeout) {
      const visible = async () => (await within<string>(VISIBLE_TEXT)).includes(text);
      await waitUntil(visible, () => `no visible text \`${text}\``, timeout);
    },
    count: (role, name) => within(`${elementsBy(role, name)}.length`),
  };
}
