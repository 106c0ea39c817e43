import type { Page } from "playwright-core";
import { htmlPage } from "../harness/host-page.ts";
import type { State } from "./widget-states.ts";

/** Returns a host page with an element for a state. */
export function statePage(
  { element = "settings", attributes = "" }: State,
  lang: string,
): Response {
  const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
  const where = `endpoint="/contribution" organization="acme" settings-href="/settings"`;
  const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
  return htmlPage(
    `<style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { margin: 0; background: light-dark(#fff, #16181f); }
      main { padding: 16px; }
    </style>
    <main lang="${lang}"><contribution-${element} ${where} url="${url}" ${attributes}></contribution-${element}></main>
    <script type="module" src="/widget/widget.js"></script>`,
    policy,
  );
}

/** Waits until nothing was loaded for a while. */
export async function settled(page: Page): Promise<void> {
  // The event stream never ends, so the network is never idle.
  await page.waitForFunction(() => {
    const last = performance.getEntriesByType("resource").at(-1) as PerformanceResourceTiming;
    return performance.now() - last.responseEnd > 400;
  });
}
