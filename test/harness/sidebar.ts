import type { TestPage, TestPanel } from "./extension-browser.ts";
import { found, TEXT, until } from "./puppeteer-page.ts";

/**
 * Firefox's sidebar is no page to its driver; a page of the extension has it in its hands. Presses are not those of
 * a mouse.
 */
export async function sidebarFrom(probe: TestPage): Promise<TestPanel> {
  const within = <T>(expression: string): Promise<T> =>
    probe.evaluate(`(async () => {
      const [view] = browser.extension.getViews({ type: "sidebar" });
      return await ((window, document) => (${expression}))(view, view.document);
    })()`);
  await until(() => within(`document.readyState === "complete"`), "the sidebar is not open");
  return {
    evaluate: within,
    press: (role, name) =>
      until(
        () =>
          within(`(() => {
            const [element] = ${found(role, name)};
            if (!element || element.disabled) return false;
            element.click();
            return true;
          })()`),
        `no ${role} \`${name}\``,
      ),
    see: (text, timeout) =>
      until(
        async () => (await within<string>(TEXT)).includes(text),
        `\`${text}\` is not to be seen`,
        timeout,
      ),
    count: (role, name) => within(`${found(role, name)}.length`),
  };
}
