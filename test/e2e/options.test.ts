import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import {
  clearStorage,
  fillStorage,
  type TestPage,
  type Toolbar,
} from "../harness/extension-browser.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { PEOPLE, type Person, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";
import { choose, importDocument, OptionsBrowser } from "./options-page.ts";

const [mara] = PEOPLE as [Person];

describe.each(["chromium", "firefox"] as const)(
  "the workspaces of the options page in %s",
  (name) => {
    let opened: OptionsBrowser;
    let toolbar: Toolbar;
    let options: TestPage;
    let page: TestPage;
    let workspace: Workspace;

    beforeAll(async () => {
      opened = await OptionsBrowser.launch(name);
      ({ toolbar, page } = opened);
      workspace = await startWorkspace({ port: 0 });
    });
    afterAll(async () => {
      await opened?.close();
      await workspace?.stop();
    });
    beforeEach(async () => {
      options = await opened.open();
    });
    afterEach(async () => {
      await clearStorage(options);
      await options.close();
    });

    /** Signs in to the workspace's own pages, and names its service in the form. */
    async function fillAddress(): Promise<void> {
      await page.goto(`${workspace.origin}/sign-in`);
      await page.press("button", "Mara Ito organization admin");
      await page.see("Good to see you");
      await options.activate();
      await options.press("radio", "My company runs a settings service");
      await options.fill("Address of the service or of your workspace", workspace.origin);
    }

    test("connects a service, which gives its pages a badge", async () => {
      await fillAddress();
      await options.fill("Token", await tokenFor(mara, workspace.secret));
      await options.press("button", "Connect");
      await options.see("Connected to Polarstern Instruments.");
      await options.see("you're an admin");
      await page.goto(`${workspace.origin}/browse/ENG-12`);
      const at = await page.evaluate<string>("location.href");
      await toolbar.shows(at, "ALL");
    });

    test("signs in with the workspace's own issuer", async () => {
      await fillAddress();
      await options.press("button", "Connect");
      await options.see("You sign in at http://localhost:");
      await options.see(`The service at ${workspace.origin} gets the token.`);
      await options.press("button", "Connect");
      await options.see("Connected to Polarstern Instruments.", 30_000);
      await options.see("you're an admin");
    });

    test("connects nothing with a rejected token and says why", async () => {
      await options.press("radio", "My company runs a settings service");
      await options.fill("Address of the service or of your workspace", workspace.origin);
      await options.fill("Token", "wrong");
      await options.press("button", "Connect");
      await options.see("The service didn't accept this token.");
      await options.see("No workspace yet.");
    });

    test("reports a site that announces no service and keeps the focus", async () => {
      await options.press("radio", "My company runs a settings service");
      await options.fill("Address of the service or of your workspace", "acme.atlassian.net");
      await options.press("button", "Connect");
      await options.see("This site doesn't announce a settings service.");
      expect(await options.evaluate("document.activeElement.textContent")).toBe("Connect");
    });

    test("connects nothing if no server answers and says so", async () => {
      await options.press("radio", "My company runs a settings service");
      await options.fill("Address of the service or of your workspace", "http://localhost:1");
      await options.fill("Token", "x");
      await options.press("button", "Connect");
      await options.see("Can't reach the settings service", 60_000);
      await options.see("No workspace yet.");
    });

    test("imports a document, which gives its pages a badge", async () => {
      await importDocument(options);
      await options.see("Imported Acme Robotics.");
      const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
      await page.goto(url);
      const { title } = await toolbar.shows(url, "M");
      expect(title).toContain("Acme Robotics, imported document");
    });

    test("fits a long name and lists the first of hundreds of sites", async () => {
      const acme = fixture<{ sites: readonly object[] }>("acme");
      const name = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung ".repeat(
        3,
      );
      const hosts = Array.from({ length: 300 }, (_, number) => `site-${number}.atlassian.net`);
      const sites = hosts.map((host) => ({ ...acme.sites[0], id: host, host }));
      await toolbar.store("local", {
        workspaces: [{ id: "big", name, source: { kind: "document" }, hosts }],
        "document:big": { role: "member", organization: { ...acme, sites } },
      });
      await options.see("site-7.atlassian.net and 292 more");
      expect(
        await options.evaluate(`(() => {
        document.body.style.inlineSize = "360px";
        const { right } = document.body.getBoundingClientRect();
        const shown = [...document.querySelectorAll("article *")];
        return shown.filter((node) => node.getBoundingClientRect().right > right).length;
      })()`),
      ).toBe(0);
    });

    test("rejects an invalid document and lists its faults with their paths", async () => {
      await options.press("radio", "My company runs a settings service");
      await options.press("radio", "Import a document");
      const faulty = { ...fixture<object>("acme"), hosting: "moon", revision: 0 };
      await options.fill("Or paste it", JSON.stringify(faulty));
      await options.see("The document has 2 problems:");
      await options.see("/hosting");
      await options.see("/revision");
      await options.fill("Or paste it", "{");
      await options.see("This isn't valid JSON.");
    });

    test("shows the badge `?` for a site of which only the address is known", async () => {
      const url = "https://hand.atlassian.net/browse/ENG-1";
      await options.press("radio", "Describe it by hand");
      await options.fill("Address of a page of your site", url);
      await options.see("It isn't known whether data is contributed.");
      await options.press("button", "Add");
      await options.see("Added hand.");
      await page.goto(url);
      const { title } = await toolbar.shows(url, "?");
      expect(title).toContain("the plan isn't known");
    });

    test("starts from the stored description of a site", async () => {
      await describeSite("https://again.atlassian.net/browse/ENG-1");
      await choose(options, "Highest plan of any app, trials included", "standard");
      await options.press("button", "Add");
      await options.see("Added again.");
      await options.close();
      options = await opened.open(`?page=${encodeURIComponent("https://again.atlassian.net/x")}`);
      await options.press("radio", "Describe it by hand");
      await options.see("You described this site before.");
      await choose(options, "Did an admin turn in-app data on or off?", "off");
      await options.see("Metadata is contributed, content isn't.");
      // Empty messages leave no gap.
      expect(await widestGap("form.form")).toBe(16);
      await options.press("button", "Save");
      await options.see("Saved again.");
      expect(await options.count("button", "Remove again")).toBe(1);
    });

    test("rejects an address that can't be a site and says why", async () => {
      await describeSite("https://admin.atlassian.com/o/abc/security");
      await options.see("This address is Atlassian's own");
      await describeSite("http://10.0.0.5/browse/ENG-1");
      await options.see("Use an address that starts with https://");
      await describeSite("Acme Robotics");
      await options.press("button", "Add");
      await options.see("This isn't a valid address.");
      await options.see("No workspace yet.");
    });

    // Firefox has no limit for an extension's storage.
    if (name === "chromium") {
      test("reports a full storage and keeps what was saved", async () => {
        await importDocument(options);
        await options.see("Imported Acme Robotics.");
        await fillStorage(options, 200);
        const other = { ...fixture<object>("acme"), id: "other", name: "Other" };
        await importDocument(options, other);
        await options.see("Couldn't save this. What was saved before is unchanged.");
        const url = "https://acme.atlassian.net/browse/ENG-9";
        await page.goto(url);
        await toolbar.shows(url, "ALL");
      });
    }

    test("offers to sign in to a service without a token", async () => {
      const token = await tokenFor(mara, workspace.secret);
      await connectExtension(toolbar, workspace.origin, token);
      await options.see("you're an admin");
      const form = "document.querySelectorAll('article summary').length";
      await expect.poll(() => options.evaluate(form)).toBe(0);
      await options.evaluate("(globalThis.browser ?? chrome).storage.session.clear()");
      await expect.poll(() => options.evaluate(form)).toBe(1);
    });

    test("does not call a service confirmed that never answered", async () => {
      const source = { kind: "service", endpoint: "http://localhost:1", organization: "acme" };
      const record = { id: "new", name: "New", source, hosts: [], managed: true };
      await toolbar.store("local", {
        workspaces: [record],
        "freshness:new": { confirmedAt: 0, problem: "unreachable" },
      });
      await options.see("never read so far");
      await options.see("Can't reach the settings service");
      expect(await options.evaluate("document.body.innerText")).not.toMatch(/confirmed/i);
    });

    async function describeSite(address: string): Promise<void> {
      await options.press("radio", "Describe it by hand");
      await options.fill("Address of a page of your site", address);
    }

    /** Returns the widest gap between the visible parts of a form, in pixels. */
    function widestGap(form: string): Promise<number> {
      return options.evaluate(`(() => {
      const parts = [...document.querySelector(${JSON.stringify(form)}).children]
        .filter((part) => part.offsetHeight > 0)
        .map((part) => part.getBoundingClientRect());
      return Math.round(
        Math.max(...parts.slice(1).map(({ top }, index) => top - parts[index].bottom)));
    })()`);
    }
  },
);
