import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../../test/fixtures.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { badgeTitle } from "./badge-title.ts";
import { answerFor } from "./page-answer.ts";
import { titleMessagesOf } from "./title-messages.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const acme = parseOrganization(fixture("acme"));
const people = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
const excluded = [{ effect: "exclude", target: people }] as const;

interface TitleOptions {
  readonly tag?: string;
  readonly name?: string;
  readonly path?: string;
  readonly kind?: "document" | "manual";
  /** Milliseconds before now. */
  readonly age?: number;
}

async function titleOf(organization: Organization, options: TitleOptions = {}): Promise<string> {
  const { tag = "en", name = "Acme", path = "/browse/ENG-1", kind = "document", age = 0 } = options;
  const workspace: Workspace = {
    id: "acme",
    name,
    source: { kind },
    hosts: ["acme.atlassian.net"],
    document: { organization, role: "member" },
    freshness: { confirmedAt: NOW.getTime() - age },
  };
  const answer = answerFor(`https://acme.atlassian.net${path}`, [workspace], NOW);
  const messages = titleMessagesOf(await loadLanguage(tag), await loadPopupMessages(tag));
  return answer ? badgeTitle(answer, NOW, messages) : "";
}

/** The organization on the Premium plan, with in-app data on. */
function premium(rest: Partial<Organization> = {}, spaces?: readonly string[]): Organization {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({
      ...app,
      plan: "premium" as const,
      ...(spaces && { spaces: spaces.map((key) => ({ key, name: key })) }),
    })),
  }));
  const settings = { metadata: "default", inAppData: "on", exceptions: excluded } as const;
  return { ...acme, sites, settings, authority: "vendor", ...rest };
}

test("isolates a right-to-left workspace name from the rest of the title", async () => {
  expect(await titleOf(acme, { name: "شركة (Acme) ١٢" })).toMatch(
    /\u2068شركة \(Acme\) ١٢\u2069, imported/,
  );
});

test.each([
  ["en", "Acme, imported document, now"],
  ["ja", "Acme（読み込んだ文書）、今"],
  ["ar", "، الآن"],
])("separates source and age with the comma of %s", async (tag, wanted) => {
  expect(await titleOf(acme, { tag })).toContain(wanted);
});

test("names what is said by the person with its day, and never as confirmed", async () => {
  const title = await titleOf(acme, { kind: "manual", age: 3 * DAY_MS });
  expect(title).toContain("Acme, said by you, 21 Nov 2026");
  expect(title).not.toContain("confirmed");
});

test("says that the address hides the space, and how many of them are excluded", async () => {
  const spaces = ["HR", ...Array.from({ length: 23 }, (_, index) => `S${index}`)];
  const path = "/wiki/pages/viewpage.action?pageId=1";
  expect(await titleOf(premium({}, spaces), { path })).toContain(
    "Metadata of this page is contributed. Its content: not known · Confluence · this address doesn't show the space; 1 of 24 spaces is excluded",
  );
  expect(await titleOf(premium(), { path: "/unheard-of" })).toContain(
    "this address doesn't show the app or the space",
  );
});

describe("a decided change", () => {
  test("is named after the source", async () => {
    const { settings } = premium();
    const title = await titleOf(premium({ decided: { ...settings, inAppData: "off" } }));
    expect(title).toMatch(/^Metadata and content of this page are contributed · /);
    expect(title).toMatch(/document, now · decided: content off, not yet set at Atlassian$/);
  });

  test.each(LANGUAGE_TAGS)("is named in %s", async (tag) => {
    const { core } = await loadLanguage(tag);
    const { settings } = premium();
    const title = await titleOf(premium({ decided: { ...settings, inAppData: "off" } }), { tag });
    expect(title.endsWith(core.decidedChange["in-app-off"])).toBe(true);
  });
});

describe("settings that nobody has confirmed for 90 days", () => {
  const unconfirmed = "nobody has confirmed this for 90 days";
  const confirmed = (ageDays: number, rest: Partial<Organization> = {}) =>
    premium({
      confirmedAt: new Date(NOW.getTime() - ageDays * DAY_MS).toISOString(),
      ...rest,
    });

  test("are named as such", async () => {
    expect(await titleOf(confirmed(91))).toContain(unconfirmed);
    expect(await titleOf(confirmed(89))).not.toContain(unconfirmed);
    expect(await titleOf(confirmed(91, { authority: "service" }))).not.toContain(unconfirmed);
  });

  test("count from the import or the description without a confirmation", async () => {
    for (const kind of ["document", "manual"] as const) {
      expect(await titleOf(premium(), { kind, age: 91 * DAY_MS })).toContain(unconfirmed);
      expect(await titleOf(premium(), { kind, age: 89 * DAY_MS })).not.toContain(unconfirmed);
    }
  });
});
