import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { launchChromium } from "../harness/chromium.ts";
import { copyExtension, Toolbar } from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";

const URL_OF_PAGE = "https://acme.atlassian.net/browse/ENG-1";
const DAY_MS = 86_400_000;

/* Firefox forgets an add-on that a driver installed when it is closed: only Chromium can be started again with it. */
describe("after a restart of the browser", () => {
  let server: HttpsServer;
  let profile: string;
  let extension: string;

  beforeAll(async () => {
    server = await serveEverywhere();
    profile = await mkdtemp(join(tmpdir(), "contribution-lens-profile-"));
    extension = await copyExtension("chrome", ["https://*.atlassian.net/*"]);
  });
  afterAll(async () => {
    await server?.close();
    await rm(profile, { recursive: true, force: true });
  });

  const start = (closesFirstRun: boolean) =>
    launchChromium({ extension, profile, port: server.port, closesFirstRun });

  test("the badge shows the last answer with its age, and the token is gone", async () => {
    const before = await start(true);
    const first = await Toolbar.open(before);
    await first.store("session", { "token:acme": "secret" });
    await first.store("local", {
      workspaces: [
        {
          id: "acme",
          name: "Acme Robotics",
          source: { kind: "service", endpoint: "https://acme.atlassian.net", organization: "acme" },
          hosts: ["acme.atlassian.net"],
        },
      ],
      "document:acme": { role: "admin", organization: fixture("acme") },
      "freshness:acme": { confirmedAt: Date.now() - 3 * DAY_MS },
    });
    await before.close();
    const after = await start(false);
    const toolbar = await Toolbar.open(after);
    const page = await after.newPage();
    await page.goto(URL_OF_PAGE);
    await toolbar.shows(URL_OF_PAGE, "ALL");
    const title = await toolbar.titleChanges(URL_OF_PAGE, /no answer since then/);
    expect(title).toContain("settings service, 3 days ago");
    expect(await toolbar.read("session", "token:acme")).toEqual({});
    await after.close();
  });
});
