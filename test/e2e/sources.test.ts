import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  FIRST_RUN,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";
import { MAY_SET_POLICY } from "../harness/policy.ts";

const HOST = "acme.atlassian.net";

/** Creates an organization with one site, on a plan, with in-app data on or off. */
function organization(plan: string, inAppData: string, host = HOST) {
  const app = { app: "confluence", plan, state: "active" };
  return {
    id: host.replaceAll(".", "-"),
    name: host,
    hosting: "commercial",
    compliance: [],
    sites: [{ id: "main", host, apps: [app] }],
    connectors: [],
    settings: { metadata: "default", inAppData, exceptions: [] },
    revision: 1,
  };
}

function stored(id: string, kind: string, document: ReturnType<typeof organization>) {
  return {
    record: { id, name: `${kind} ${id}`, source: { kind }, hosts: [document.sites[0]?.host] },
    items: {
      [`document:${id}`]: { role: "member", organization: document },
      [`freshness:${id}`]: { confirmedAt: Date.now() },
    },
  };
}

/** The employer's policy: a document as text, and a service without a sign-in. */
const POLICY = {
  workspaces: [
    { document: JSON.stringify(organization("enterprise", "off")) },
    {
      name: "Head office",
      endpoint: "https://settings.example.com/contribution",
      organization: "head",
      hosts: ["head.atlassian.net"],
    },
    { name: "Broken", endpoint: "ftp://settings.example.com", organization: "broken" },
  ],
};

describe.each(["chromium", "firefox"] as const)("sources in %s", (name) => {
  const canSetPolicy = name === "firefox" || MAY_SET_POLICY;
  let server: HttpsServer;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveEverywhere();
    browser = await launchWithExtension(name, {
      hosts: ["https://*.atlassian.net/*"],
      port: server.port,
      ...(canSetPolicy && { policy: POLICY }),
    });
    toolbar = await Toolbar.open(browser);
    const described = stored(
      "described",
      "manual",
      organization("standard", "default", "other.atlassian.net"),
    );
    const read = stored("read", "document", organization("premium", "off", "other.atlassian.net"));
    const own = stored("own", "manual", organization("standard", "default"));
    const { workspaces = [] } = await toolbar.read<{ workspaces?: object[] }>(
      "local",
      "workspaces",
    );
    await toolbar.store("local", {
      workspaces: [...workspaces, described.record, read.record, own.record],
      ...described.items,
      ...read.items,
      ...own.items,
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("trusts an imported document more than a description and reports the conflict in the title", async () => {
    const url = "https://other.atlassian.net/wiki/spaces/HR";
    await page.goto(url);
    const { title } = await toolbar.shows(url, "M");
    expect(title).toMatch(
      /document read, imported document.* · another source says something else$/,
    );
  });

  test("shows the conflicting answer in the popup", async () => {
    const url = "https://other.atlassian.net/wiki/spaces/HR/2";
    await page.goto(url);
    const popup = await browser.extensionPage(
      `extension/popup/index.html?tab=${await toolbar.tabId(url)}`,
    );
    await popup.see("Another source says something else");
    await popup.see("manual described, said by you");
    // The public page that documents both rules is linked once.
    await popup.press("button", "Where this comes from");
    const pages = await popup.evaluate<string[]>(
      `[...document.querySelectorAll(".basis a")].map(({ href }) => href)`,
    );
    expect(pages).toEqual([expect.stringContaining("support.atlassian.com")]);
    await popup.close();
  });

  test("shows the whole answer in the popup while the background is stopped", async () => {
    const url = "https://other.atlassian.net/wiki/spaces/HR/3";
    await page.goto(url);
    await toolbar.shows(url, "M");
    if (name === "chromium") await browser.stopBackground();
    const popup = await browser.extensionPage(
      `extension/popup/index.html?tab=${await toolbar.tabId(url)}`,
    );
    // The first paint is the answer, not a page of no workspace.
    await popup.see("Metadata of this page is contributed, its content isn't.");
    expect(await popup.evaluate("document.body.innerText")).not.toContain("no workspace");
    await popup.close();
  });

  // `test/tools/run.ts` decides which systems skip these.
  if (canSetPolicy) {
    test("trusts the employer's policy most", async () => {
      const url = `https://${HOST}/wiki/spaces/HR`;
      await page.goto(url);
      const { title } = await toolbar.shows(url, "M");
      expect(title).toContain("set by your organization's policy");
      // With workspaces, the page for a new user isn't opened.
      expect((await toolbar.addresses()).filter((one) => one.endsWith(FIRST_RUN))).toEqual([]);
    });

    test("shows `?` and the sign-in for a managed workspace that was never read", async () => {
      const url = "https://head.atlassian.net/wiki/spaces/HR";
      await page.goto(url);
      const { title } = await toolbar.shows(url, "?");
      expect(title).toContain(
        "Head office · Your organization set up this workspace. Sign in once",
      );
    });

    test("lists managed workspaces without a remove button, and the policy's faults", async () => {
      const options = await browser.extensionPage("extension/options/index.html");
      await options.see("Set by your organization's policy");
      await options.see("/workspaces/2/endpoint: expected an https address");
      expect(await options.count("button", "Remove Head office")).toBe(0);
      expect(await options.count("button", "Remove manual described")).toBe(1);
      await options.close();
    });

    test("restores managed workspaces after everything was erased", async () => {
      const url = `https://${HOST}/wiki/spaces/HR/4`;
      await page.goto(url);
      await toolbar.titleChanges(url, /policy.* · another source/);
      const workspaces = async () =>
        (await toolbar.read<{ workspaces?: { managed?: boolean }[] }>("local", "workspaces"))
          .workspaces;
      const set = (await workspaces())?.filter(({ managed }) => managed);
      expect(set).toHaveLength(2);
      const options = await browser.extensionPage("extension/options/index.html");
      await options.press("button", "Erase everything");
      await options.press("button", "Erase");
      await expect.poll(workspaces).toEqual(set);
      await toolbar.titleChanges(url, /set by your organization's policy(?!.* · another source)/);
      expect((await toolbar.at(url))?.text).toBe("M");
      await options.close();
    });
  }
});
