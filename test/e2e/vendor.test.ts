import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  clearStorage,
  type ExtensionBrowser,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, type Responder, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";

const KEY = "organization-key";
/** A key of another organization, which has no apps. */
const OTHER_KEY = "key-of-another";
const SITE = "acme.atlassian.net";

/** The vendor's APIs that an import reads. */
class Vendor {
  apps: readonly string[] = ["jira", "confluence"];
  plans: readonly (string | null)[] = [null, null];
  site = SITE;
  /** False for a key that is bound to one organization by its scopes. */
  listsOrganizations = true;
  /** The number of further pages to refuse. */
  pagesToRefuse = 0;
  isSignedIn = true;
  readsConfluence = true;

  readonly answers: Responder = ({ host, path, headers, body }) => {
    if (host === "api.atlassian.com") return this.#admin(path, headers.authorization, body);
    if (host !== SITE) return undefined;
    if (path === "/rest/api/3/myself") return { status: this.isSignedIn ? 200 : 401, json: {} };
    if (path.startsWith("/wiki/api")) {
      const results = [{ key: "HR", name: "People", currentActiveAlias: "PEOPLE" }];
      return this.readsConfluence ? { json: { results, _links: {} } } : { status: 403, json: {} };
    }
    if (!path.startsWith("/rest/api")) return undefined;
    const isFirst = path.includes("startAt=0");
    const values = [{ key: "ENG", name: "Engineering", projectTypeKey: "software" }];
    return { json: { values: isFirst ? values : [] } };
  };

  #admin(path: string, authorization: string | undefined, body: string) {
    const other = authorization === `Bearer ${OTHER_KEY}`;
    if (!other && authorization !== `Bearer ${KEY}`) return { status: 401, json: {} };
    const id = other ? "o-2" : "o-1";
    if (path === "/admin/v1/orgs") {
      const organization = { id, type: "orgs", attributes: { name: "Acme Robotics" } };
      return { json: { data: this.listsOrganizations ? [organization] : [], links: {} } };
    }
    if (!path.includes(`/${id}/`)) return { status: 404, json: {} };
    if (path.startsWith("/admin/v1")) return { json: { data: [], links: {} } };
    if (other) return { json: { data: [], links: {} } };
    const { cursor, ...rest } = JSON.parse(body);
    if (cursor !== undefined && Object.keys(rest).length > 0) return { status: 400, json: {} };
    const number = cursor === undefined ? 0 : Number(cursor);
    if (number > 0 && this.pagesToRefuse > 0) {
      this.pagesToRefuse -= 1;
      return { status: 403, json: {} };
    }
    const typeKey = this.apps[number];
    const attributes = {
      name: typeKey,
      typeKey,
      hostUrl: `https://${this.site}`,
      status: "online",
    };
    const entitlement = [{ attributes: { plan: this.plans[number] ?? null } }];
    const entry = {
      id: "ari:cloud:platform::site/1",
      attributes,
      relationships: { entitlement },
    };
    const next = number + 1 < this.apps.length ? { next: String(number + 1) } : {};
    const meta = { total: this.apps.length };
    return { json: { data: [entry], links: next, meta } };
  }
}

describe.each(["chromium", "firefox"] as const)("an import from the vendor in %s", (name) => {
  let vendor: Vendor | undefined;
  let server: HttpsServer;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let options: TestPage;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveEverywhere((request) => vendor?.answers(request));
    browser = await launchWithExtension(name, {
      hosts: ["https://*.atlassian.net/*", "https://api.atlassian.com/*"],
      port: server.port,
    });
    toolbar = await Toolbar.open(browser);
    options = await browser.extensionPage("extension/options/index.html");
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    vendor = new Vendor();
    // Browsers render a background page at most once a second.
    await options.activate();
    await clearStorage(options);
    await options.reload();
    await options.press("radio", "Import from Atlassian's admin API");
  });

  async function importWith(key: string): Promise<void> {
    await options.fill("Organization API key", key);
    await options.press("button", "Read");
  }

  test("imports sites and apps with a key that is stored nowhere", async () => {
    await importWith(KEY);
    await options.see("Acme Robotics: 1 site, 2 apps");
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    const url = `https://${SITE}/browse/ENG-1`;
    await page.goto(url);
    const { title } = await toolbar.shows(url, "?");
    expect(title).toContain("the plan isn't known");
    const kept = await options.evaluate<string>(`(async () => {
      const { storage } = globalThis.browser ?? chrome;
      const all = await Promise.all([storage.local.get(null), storage.session.get(null)]);
      return JSON.stringify(all) + document.documentElement.outerHTML +
        [...document.querySelectorAll("input")].map(({ value }) => value).join();
    })()`);
    expect(kept).toContain("Acme Robotics");
    expect(kept).not.toContain(KEY);
  });

  test("reports a rejected key and stores nothing", async () => {
    await importWith("wrong");
    await options.see("The key wasn't accepted.");
    expect(await toolbar.read("local", "workspaces")).toEqual({});
  });

  test("continues an import that failed", async () => {
    Object.assign(vendor ?? {}, { pagesToRefuse: 1 });
    await importWith(KEY);
    await options.see("This key can't read that.");
    await options.see("1 of 2 apps read");
    await options.press("button", "Continue");
    await options.see("Acme Robotics: 1 site, 2 apps");
  });

  test("starts again with another key", async () => {
    Object.assign(vendor ?? {}, { pagesToRefuse: 1 });
    await importWith(KEY);
    await options.see("1 of 2 apps read");
    await options.fill("Organization API key", OTHER_KEY);
    await options.press("button", "Continue");
    await options.see("This organization has no apps that this key can read.");
  });

  test("lists the differences of a second import before saving it", async () => {
    await importWith(KEY);
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    Object.assign(vendor ?? {}, { apps: ["jira", "jira-servicedesk"] });
    await importWith(KEY);
    await options.see("What changes in Acme Robotics");
    await options.see(`New: Jira Service Management · ${SITE}`);
    await options.see(`Gone: Confluence · ${SITE}`);
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
  });

  test("asks for the organization if the key can't list it, and takes the console's address", async () => {
    Object.assign(vendor ?? {}, { listsOrganizations: false });
    await importWith(KEY);
    await options.fill(
      "Organization id, or an address of Atlassian Administration",
      "https://admin.atlassian.com/o/o-1/overview",
    );
    await options.press("button", "Read");
    await options.see("acme: 1 site, 2 apps");
  });

  test("reads the plans, and asks before it replaces one that the person said", async () => {
    await importWith(KEY);
    await options.see("Plan of Jira and Confluence");
    await options.evaluate(`(() => {
      const label = [...document.querySelectorAll("label")].find(
        ({ textContent }) => textContent === "Plan of Jira and Confluence");
      label.control.value = "premium";
      label.control.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    Object.assign(vendor ?? {}, { plans: ["Standard", "Premium"] });
    await importWith(KEY);
    await options.see("You said Premium on");
    await options.see("Atlassian's API says Standard");
    await options.press("button", "Save");
    await options.see("Choose a value for each first.");
    await options.press("radio", "Atlassian's API says Standard");
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    await options.see("Where these values come from");
    const stored = await options.evaluate<string>(
      `(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)`,
    );
    expect(stored).toContain('"plan":"standard"');
  });

  test("keeps a site whose address changed", async () => {
    await importWith(KEY);
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    Object.assign(vendor ?? {}, { site: "acme-support.atlassian.net" });
    await importWith(KEY);
    await options.see("acme.atlassian.net is now acme-support.atlassian.net");
    await options.press("button", "Save");
    await options.see("Saved Acme Robotics.");
    const url = `https://${SITE}/browse/ENG-1`;
    await page.goto(url);
    await toolbar.shows(url, "?");
  });

  test("says which spaces couldn't be read", async () => {
    Object.assign(vendor ?? {}, { readsConfluence: false });
    await importWith(KEY);
    await options.press("button", "Save");
    await options.press("button", `Read the spaces of ${SITE}`);
    await options.see(`${SITE}: 1 space or project saved.`);
    await options.see("Confluence couldn't be read: you have no access.");
  });

  test("says that the person is not signed in on a site", async () => {
    Object.assign(vendor ?? {}, { isSignedIn: false });
    await importWith(KEY);
    await options.press("button", "Save");
    await options.press("button", `Read the spaces of ${SITE}`);
    await options.see("You aren't signed in on this site.");
  });

  test("reads the names of spaces with the person's own session", async () => {
    await importWith(KEY);
    await options.press("button", "Save");
    await options.press("button", `Read the spaces of ${SITE}`);
    await options.see(`${SITE}: 2 spaces and projects saved.`);
    const url = `https://${SITE}/wiki/spaces/HR/overview`;
    await page.goto(url);
    const { title } = await toolbar.shows(url, "?");
    expect(title).toContain("Confluence, People (HR)");
    const alias = `https://${SITE}/wiki/spaces/PEOPLE/pages/1/T`;
    await page.goto(alias);
    expect((await toolbar.shows(alias, "?")).title).toContain("Confluence, People (HR)");
  });
});
