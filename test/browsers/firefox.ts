import { type ElementHandle, launch, type Page } from "puppeteer-core";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { findFirefox } from "./find.ts";
import { startProxy } from "./proxy.ts";

/** The id that the extension has in Firefox. */
export const ADDON = "contribution-lens@contribution-lens.example";
const UUID = "6f0c7a52-9d1b-4a86-8c53-2f4f8f1c9a10";

interface Options {
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port?: number;
  /** Milliseconds after which an idle background is stopped. */
  readonly idle?: number;
  /** The person's home folder; the machine's by default. */
  readonly home?: string;
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: Options): Promise<ExtensionBrowser> {
  const { extension, port, idle = 30_000, home } = options;
  const proxy = port === undefined ? undefined : await startProxy(port);
  const browser = await launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    ...(home !== undefined && { env: { ...process.env, HOME: home } }),
    // Without it the driver may not open the extension's own pages.
    args: ["--remote-allow-system-access"],
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...(proxy && {
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxy.port,
        "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
      }),
      "extensions.originControls.grantByDefault": true,
      "extensions.webextensions.uuids": JSON.stringify({ [ADDON]: UUID }),
      "extensions.background.idle.timeout": idle,
    },
  });
  await browser.installExtension(extension);
  return {
    name: "firefox",
    newPage: async () => adapt(await browser.newPage()),
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // The page loads in another process, and the driver never hears that it did.
      const opened = page.goto(url, { timeout: 2_000 }).catch(() => undefined);
      await until(async () => (await page.evaluate("location.href")) === url);
      await opened;
      return adapt(page);
    },
    async stopBackground() {
      // Firefox has no command for it: it stops an idle background by itself, after `idle`.
      await new Promise((resolve) => setTimeout(resolve, idle + 1000));
    },
    async close() {
      await browser.close();
      await proxy?.close();
    },
  };
}

async function until(
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

/** The text that can be seen, inside shadow roots too. */
const TEXT = `(() => {
  const roots = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const texts = roots.flatMap((root) => root === document.body ? [root.innerText] :
    [...root.children].map((child) => child.innerText ?? ""));
  return texts.join(" ").replace(/\\s+/g, " ");
})()`;

function adapt(page: Page): TestPage {
  const found = (role: string, name: string) =>
    `(${FIND})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;
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
