import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Toolbar } from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { MAY_SET_POLICY } from "../harness/policy.ts";
import { type Rollout, startRollout } from "../tools/rollout/local-rollout.ts";

const URL_OF_PAGE = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";

// `test/tools/run.ts` knows which systems skip these.
describe.runIf(MAY_SET_POLICY)("an employer's roll-out", () => {
  let rollout: Rollout;
  let pages: HttpsServer;

  beforeAll(async () => {
    rollout = await startRollout();
    pages = await serveEverywhere();
  });
  afterAll(async () => {
    await rollout?.close();
    await pages?.close();
  });

  test.each([
    ["chromium", "contribution-lens.crx"],
    ["firefox", "contribution-lens.xpi"],
  ] as const)(
    "shows the badge in %s after a policy installed the extension, without any press",
    async (name, downloaded) => {
      const browser = await rollout.launch(name, pages.port);
      try {
        const page = await browser.newPage();
        await page.goto(URL_OF_PAGE);
        const toolbar = await Toolbar.open(browser);
        const { title } = await toolbar.shows(URL_OF_PAGE, "M", 30_000);
        expect(title).toContain("set by your organization's policy");
        expect(rollout.requested).toContain(downloaded);
      } finally {
        await browser.close();
      }
    },
  );
});
