import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { Host, type HostOptions } from "../harness/host.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { collectErrors } from "./collect-errors.ts";

export interface HostPage {
  readonly host: Host;
  readonly page: Page;
}

export interface HostPageOptions extends HostOptions {
  /** Matches the errors that the test causes itself, such as requests that the service refuses. */
  readonly expectedErrors?: RegExp;
}

/**
 * Opens the browser of a test file. The returned function opens a host and an empty tab, which are closed after the
 * test; the test fails if the tab had an error.
 */
export function useHostPages(args: readonly string[] = []) {
  let browser: Browser;
  let checks: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    browser = await launchPlainChromium([...args]);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const pending = checks;
    checks = [];
    for (const check of pending) await check();
  });

  return async function open(
    inventory: { readonly id: string },
    { expectedErrors, ...options }: HostPageOptions = {},
  ): Promise<HostPage> {
    const host = await Host.start(inventory, options);
    const page = await browser.newPage();
    const errors = await collectErrors(page);
    checks.push(async () => {
      await page.close();
      await host.stop();
      expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
    });
    return { host, page };
  };
}
