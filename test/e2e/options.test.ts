import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import {
  clearStorage,
  type ExtensionBrowser,
  fillStorage,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { PEOPLE, type Person, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";

const [mara] = PEOPLE as [Person];

describe.each(["chromium", "firefox"] as const)("the options page in %s", (name) => {
  let server: HttpsServer;
  let workspace: Workspace;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let options: TestPage;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveEverywhere();
    workspace = await startWorkspace({ port: 0 });
    const hosts = ["https://*.atlassian.net/*", "http://localhost/*"];
    const { port } = server;
    browser = await launchWithExtension(name, { hosts, port });
    toolbar = await Toolbar.open(browser);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
    await server?.close();
  });
  beforeEach(async () => {
    options = await browser.extensionPage("extension/options/index.html");
    await options.activate();
  });
  afterEach(async () => {
    await clearStorage(options);
    await options.close();
  });

  async function importDocument(document: unknown): Promise<void> {
    await options.press("radio", "My company runs a settings service");
    await options.press("radio", "Import a document");
    await options.fill("Or paste it", JSON.stringify(document));
    await options.press("button", "Import");
  }

  test("connects a service, which gives its pages a badge", async () => {
    await page.goto(`${workspace.origin}/sign-in`);
    await page.press("button", "Mara Ito organization admin");
    await page.see("Good to see you");
    await options.activate();
    await options.press("radio", "My company runs a settings service");
    await options.fill("Address of the service or of your workspace", workspace.origin);
    await options.fill("Token", await tokenFor(mara, workspace.secret));
    await options.press("button", "Connect");
    await options.see("Connected to Polarstern Instruments.");
    await options.see("you're an admin");
    await page.goto(`${workspace.origin}/browse/ENG-12`);
    const at = await page.evaluate<string>("location.href");
    await toolbar.shows(at, "ALL");
  });

  test("signs in with the workspace's own issuer", async () => {
    await page.goto(`${workspace.origin}/sign-in`);
    await page.press("button", "Mara Ito organization admin");
    await page.see("Good to see you");
    await options.activate();
    await options.press("radio", "My company runs a settings service");
    await options.fill("Address of the service or of your workspace", workspace.origin);
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
    await importDocument(fixture("acme"));
    await options.see("Imported Acme Robotics.");
    const url = "https://acme.atlassian.net/wiki/spaces/HR/pages/1";
    await page.goto(url);
    const { title } = await toolbar.shows(url, "M");
    expect(title).toContain("Acme Robotics, imported document");
  });

  test("fits a long name and lists the first of hundreds of sites", async () => {
    const acme = fixture<{ sites: readonly object[] }>("acme");
    const name = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung ".repeat(3);
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
    await choose("Highest plan of any app, trials included", "standard");
    await options.press("button", "Add");
    await options.see("Added again.");
    await options.close();
    options = await browser.extensionPage(
      `extension/options/index.html?page=${encodeURIComponent("https://again.atlassian.net/x")}`,
    );
    await options.press("radio", "Describe it by hand");
    await options.see("You described this site before.");
    await choose("Did an admin turn in-app data on or off?", "off");
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

  test("clears the badge of a removed workspace and can restore it", async () => {
    await importDocument(fixture("acme"));
    const url = "https://acme.atlassian.net/browse/ENG-1";
    await page.goto(url);
    await toolbar.shows(url, "ALL");
    await options.press("button", "Remove Acme Robotics");
    await toolbar.shows(url, "");
    await options.press("button", "Undo");
    await toolbar.shows(url, "ALL");
  });

  test("restores a backup after everything was erased", async () => {
    const url = "https://acme.atlassian.net/browse/ENG-7";
    await importDocument(fixture("acme"));
    await page.goto(url);
    await toolbar.shows(url, "ALL");
    const saved = await savedFile();
    await options.press("button", "Erase everything");
    await options.see("Erase the workspace and your preferences? This can't be undone.");
    await options.press("button", "Erase");
    await options.see("Everything was erased.");
    await toolbar.shows(url, "");
    await load(saved);
    await options.see("Acme Robotics is added.");
    await toolbar.shows(url, "");
    await options.press("button", "Load");
    await options.see("Loaded.");
    await toolbar.shows(url, "ALL");
  });

  test("lists what a backup replaces before loading it and can be cancelled", async () => {
    const acme = fixture<{ revision: number }>("acme");
    await importDocument(acme);
    await options.see("Imported Acme Robotics.");
    const saved = await savedFile();
    const later = { ...acme, revision: acme.revision + 1 };
    await importDocument(later);
    await options.see("Imported Acme Robotics.");
    await load(saved);
    await options.see(`Acme Robotics is replaced (revision ${later.revision} → ${acme.revision}).`);
    await options.press("button", "Cancel");
    const { workspaces } = JSON.parse(await savedFile());
    expect(workspaces[0].document.organization.revision).toBe(later.revision);
  });

  test("loads preferences from a backup, with the permission they need", async () => {
    const preferences = { language: "de", notifications: true };
    const format = { format: "contribution-lens", version: 1, workspaces: [] };
    // Stands for the browser's own prompt, which no test can answer.
    await options.evaluate(`void (
      (globalThis.browser ?? chrome).permissions.request = () => Promise.resolve(false)
    )`);
    await load(JSON.stringify({ ...format, preferences }));
    await options.see("The language changes to Deutsch.");
    await options.see("Notifications are turned on.");
    await options.press("button", "Load");
    await options.see("Geladen. Der Browser erlaubt keine Benachrichtigungen; sie bleiben aus.");
    expect(await options.evaluate("document.activeElement.textContent")).toContain("Geladen.");
    expect(await options.evaluate("document.querySelector('[type=checkbox]').checked")).toBe(false);
    await load(JSON.stringify(format), ".file input", "Aus einer Datei laden");
    await options.see("Die Sprache wird auf die des Browsers umgestellt.");
  });

  test("shows notifications as off while the browser denies them", async () => {
    await options.evaluate(
      "(globalThis.browser ?? chrome).storage.local.set({ notifications: true })",
    );
    await options.close();
    options = await browser.extensionPage("extension/options/index.html");
    await options.see("Notify me when what's contributed changes");
    expect(await options.evaluate("document.querySelector('[type=checkbox]').checked")).toBe(false);
  });

  test("keeps the focus near a removed button", async () => {
    const focused = (text: string) =>
      expect
        .poll(() => options.evaluate("document.activeElement.textContent"), { timeout: 5_000 })
        .toContain(text);
    const at = "document.activeElement.tagName";
    await importDocument(fixture("acme"));
    await options.see("Imported Acme Robotics.");
    expect(await options.evaluate(at)).toBe("TEXTAREA");
    const saved = await savedFile();
    await options.press("button", "Remove Acme Robotics");
    await focused("Removed Acme Robotics.");
    await options.press("button", "Undo");
    await focused("Imported document");
    await options.press("button", "Erase everything");
    await options.press("button", "Cancel");
    await focused("Erase everything");
    await load(saved);
    await options.press("button", "Load");
    await focused("Loaded.");
    await options.press("button", "Erase everything");
    await options.press("button", "Erase");
    await focused("Everything was erased.");
  });

  // Firefox has no limit for an extension's storage.
  if (name === "chromium") {
    test("reports a full storage and keeps what was saved", async () => {
      await importDocument(fixture("acme"));
      await options.see("Imported Acme Robotics.");
      await fillStorage(options, 200);
      const other = { ...fixture<object>("acme"), id: "other", name: "Other" };
      await importDocument(other);
      await options.see("Couldn't save this. What was saved before is unchanged.");
      const url = "https://acme.atlassian.net/browse/ENG-9";
      await page.goto(url);
      await toolbar.shows(url, "ALL");
    });
  }

  test("rejects a file that is no backup with the path of each fault", async () => {
    await load(`{ "format": "contribution-lens", "version": 9 }`);
    await options.see("This file has 2 problems.");
    await options.see("/version: expected 1");
  });

  test("reports a file that the browser can't read and changes nothing", async () => {
    await options.evaluate(
      `void (File.prototype.text = () => Promise.reject(new Error("it is gone")))`,
    );
    await options.press("radio", "My company runs a settings service");
    await options.press("radio", "Import a document");
    await load("{}", "form input[type=file]");
    await options.see("Couldn't read this file. Choose it again.");
    await load("{}");
    await options.see("it is gone");
  });

  test("applies the chosen language to options, popup and badge", async () => {
    await importDocument(fixture("acme"));
    const url = "https://acme.atlassian.net/browse/ENG-8";
    await page.goto(url);
    await toolbar.shows(url, "ALL");
    await choose("Language", "de");
    await options.see("Sprache");
    expect(await options.evaluate("document.documentElement.lang")).toBe("de");
    const title = await toolbar.titleChanges(url, /Metadaten/);
    expect(title).toContain("Acme Robotics");
    const popup = await browser.extensionPage(
      `extension/popup/index.html?tab=${await toolbar.tabId(url)}`,
    );
    await popup.see("Metadaten");
    await popup.close();
    await choose("Sprache", "ar");
    await options.see("اللغة");
    // Hosts follow the direction of the sentence; each has its own direction.
    await expect
      .poll(() => options.evaluate("document.body.textContent"))
      .toContain("\u2068acme.atlassian.net\u2069 و\u2068acme-lab.atlassian.net\u2069");
  });

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

  async function choose(label: string, value: string): Promise<void> {
    await options.evaluate(`(() => {
      const select = [...document.querySelectorAll("select")].find(({ labels }) =>
        labels[0].textContent === ${JSON.stringify(label)});
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
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

  /** Saves to a file and returns its text, intercepted before the browser asks for a folder. */
  async function savedFile(): Promise<string> {
    await options.evaluate(`(() => {
      globalThis.saved = new Promise((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          resolve(blob.text());
          return make.call(URL, blob);
        };
      });
    })()`);
    await options.press("button", "Save to a file");
    return options.evaluate<string>("saved");
  }

  /** Chooses a file with this text. */
  async function load(
    text: string,
    input = ".file input",
    label = "Load from a file",
  ): Promise<void> {
    await options.see(label);
    await options.evaluate(`(() => {
      const input = document.querySelector(${JSON.stringify(input)});
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(text)}], "saved.json"));
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
  }
});
