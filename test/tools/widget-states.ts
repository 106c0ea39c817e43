import type { Page } from "playwright-core";
import { DAY_MS } from "../../shared/model/day.ts";
import { fixture } from "../fixtures.ts";
import type { Host } from "../harness/host.ts";

/** A state of an element, and the steps that lead to it. */
export interface State {
  readonly element?: "settings" | "status" | "safeguards";
  readonly attributes?: string;
  readonly inventory?: (now: Date) => { readonly id: string };
  /** Prepares the host before the page is opened. */
  readonly before?: (host: Host) => Promise<void> | void;
  /** Uses the page after it is opened. */
  readonly after?: (page: Page, host: Host) => Promise<void>;
}

interface Inventory {
  readonly id: string;
  readonly sites: readonly {
    readonly apps: readonly { readonly app: string; readonly plan: string }[];
  }[];
}

const acme = fixture<Inventory>("acme");

/** Returns the organization with another plan in each app. */
function onPlan(plan: string, more: object = {}): Inventory {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({ ...app, plan, ...more })),
  }));
  return { ...acme, sites };
}

/** Returns the organization with a copy of its first site. */
export function onTwoSites(): Inventory {
  const more = acme.sites
    .slice(0, 1)
    .map((site) => ({ ...site, id: "second", host: "second.atlassian.net" }));
  return { ...acme, sites: [...acme.sites, ...more] };
}

const space = (key: string) => ({ kind: "space", site: "main", app: "confluence", key });
const off = { type: "set-in-app-data", value: "off" };
const on = { type: "set-in-app-data", value: "on" };
const confirm = { type: "confirm" };

const inApp = (page: Page) => page.locator("[role=switch]").last();
const press = (page: Page, part: string) => page.locator(part).first().click();
const list = (page: Page) => press(page, ".row > .line .disclosure-button");

/** Every state of the elements, by name. */
export const STATES: Readonly<Record<string, State>> = {
  settings: {},
  compact: { attributes: 'density="compact"' },
  loading: {
    before: (host) => {
      host.holdResponses();
    },
  },
  member: {
    before: (host) => {
      host.role = "member";
    },
  },
  "signed-out": {
    before: (host) => {
      host.signedIn = false;
    },
  },
  "member-list": {
    before: (host) => {
      host.role = "member";
    },
    after: list,
  },
  decided: {
    inventory: () => ({ ...acme, externalId: "5e1f-acme", authority: "vendor" }) as Inventory,
    before: async (host) => {
      for (const change of [on, confirm, off]) await host.change(change);
      await host.change({ type: "add-exception", effect: "include", target: space("HR") });
    },
  },
  "decided-preview": {
    inventory: () => ({ ...acme, authority: "vendor" }) as Inventory,
    before: async (host) => {
      for (const change of [on, confirm]) await host.change(change);
    },
    after: async (page) => {
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
    },
  },
  "left-out": { inventory: () => ({ ...acme, compliance: ["hipaa"] }) as Inventory },
  "no-active-plan": { inventory: () => onPlan("standard", { state: "inactive" }) },
  "plan-unknown": { inventory: () => onPlan("unknown") },
  "plan-unknown-list": { inventory: () => onPlan("unknown"), after: list },
  trial: {
    inventory: (now) => {
      const trialEndsAt = new Date(now.getTime() + 20 * DAY_MS).toISOString();
      return onPlan("enterprise", { state: "trial", trialEndsAt });
    },
  },
  preview: {
    before: (host) =>
      host.change({ type: "add-exception", effect: "exclude", target: space("DOCS") }),
    after: async (page) => {
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
    },
  },
  "preview-metadata": {
    inventory: () => onPlan("enterprise"),
    after: async (page) => {
      await press(page, "[role=switch]");
      await page.locator("fieldset").waitFor();
    },
  },
  saved: {
    after: async (page) => {
      await inApp(page).click();
      await press(page, "fieldset .primary");
      await page.locator(".notice .link").waitFor();
    },
  },
  refused: {
    after: async (page, host) => {
      await list(page);
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
      host.role = "member";
      await press(page, "fieldset .primary");
      await page.locator("fieldset .notice").waitFor();
    },
  },
  "not-saved": {
    after: async (page, host) => {
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
      host.serviceRuns = false;
      await press(page, "fieldset .primary");
      await page.locator("fieldset .notice").waitFor();
    },
  },
  offline: {
    after: async (page, host) => {
      await page.locator("[part=disclosure]").nth(1).waitFor();
      await page.context().setOffline(true);
      host.cut();
      await page.locator(".notice.plain").waitFor();
    },
  },
  conflict: {
    after: async (page, host) => {
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
      await host.change({ type: "add-exception", effect: "exclude", target: space("HR") });
      await page.locator("fieldset dl").waitFor();
    },
  },
  exceptions: {
    before: (host) =>
      host.change({ type: "add-exception", effect: "exclude", target: space("HR") }),
    after: list,
  },
  "exceptions-selected": {
    after: async (page) => {
      await list(page);
      await press(page, ".exceptions .button");
      await page.locator(".exceptions .primary").click();
      await page.locator("fieldset").waitFor();
    },
  },
  "exceptions-dormant": {
    before: async (host) => {
      await host.change({ type: "add-exception", effect: "exclude", target: space("HR") });
      await host.change(off);
    },
    after: list,
  },
  history: {
    before: async (host) => {
      await host.change(off);
      await host.change(on);
    },
    after: (page) => page.locator("h3 [part=disclosure]").last().click(),
  },
  dates: { before: (host) => host.change(off) },
  everything: {
    before: async (host) => {
      await host.change({ type: "add-exception", effect: "exclude", target: space("HR") });
      await host.change(off);
    },
    after: async (page, host) => {
      await list(page);
      await page.locator(".dates .disclosure-button").waitFor();
      await page.locator("[part=disclosure]").nth(1).waitFor();
      for (const closed of await page.locator(".sections .disclosure-button").all()) {
        await closed.click();
      }
      await page.locator(".history").waitFor();
      await page.locator(".tick input:enabled").first().click();
      await inApp(page).click();
      await page.locator("fieldset").waitFor();
      await host.change(off);
      await page.locator("fieldset dl").waitFor();
    },
  },
  status: { element: "status" },
  "status-unknown": {
    element: "status",
    before: (host) => {
      host.signedIn = false;
    },
  },
  safeguards: { element: "safeguards" },
};

/** The states with the most content, checked in every language. */
export const BUSY: readonly string[] = ["settings", "preview", "dates", "everything"];
