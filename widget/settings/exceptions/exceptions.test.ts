import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../../shared/model/change.ts";
import { type Organization, parseOrganization } from "../../../shared/model/organization.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { apply, check } from "../../../shared/rules/index.ts";
import { organizations } from "../../../shared/rules/testing/arbitraries.ts";
import { fixture } from "../../../test/fixtures.ts";
import { bulkAction } from "./bulk-action.ts";
import { entriesOf } from "./entries.ts";
import { type Filter, filterEntries } from "./filter.ts";
import {
  changeOf,
  isSelected,
  EMPTY_SELECTION as NONE,
  pruneSelection,
  type Selection,
  toggle,
} from "./selection.ts";
import { suggestByKey } from "./suggest-by-key.ts";
import { rowAfter, visibleRows } from "./virtual-list.ts";

const acme = parseOrganization({
  ...fixture<object>("acme"),
  settings: {
    metadata: "default",
    inAppData: "on",
    exceptions: [
      {
        effect: "exclude",
        target: { kind: "space", site: "main", app: "confluence", key: "HR" },
      },
      { effect: "include", target: { kind: "app", site: "main", app: "jira" } },
    ],
  },
});
const NOW = new Date("2026-11-23T00:00:00Z");
const REMOVE_HR: Change = {
  type: "remove-exception",
  target: { kind: "space", site: "main", app: "confluence", key: "HR" },
};
const all = { query: "", site: "", app: "", view: "all" } as const;
const entriesIn = (organization: Organization) => entriesOf(organization, "en-GB");
const found = (filter: object) => filterEntries(entriesIn(acme), { ...all, ...filter }, "exclude");
const namesOf = (filter: object) => found(filter).map(({ name }) => name);
const suggested = (filter: object) =>
  suggestByKey(acme, entriesIn(acme), { ...all, ...filter }, found(filter));

/** Runs the bulk action. Returns its kind and the selection after it. */
function runBulkAction(
  organization: Organization,
  before: Selection,
  filter: Partial<Filter> = {},
) {
  const whole = { ...all, ...filter };
  const entries = entriesIn(organization);
  const shown = filterEntries(entries, whole, "exclude");
  const action = bulkAction(entries, before, shown, whole.view, "exclude");
  return { kind: action?.kind, selection: action?.apply(before) ?? before };
}

/** Returns the organization after one change of the selection. */
function saved(organization: Organization, selection: Selection): Organization {
  const change = changeOf(selection);
  return change ? apply(organization, change, NOW) : organization;
}

describe("the list of exceptions", () => {
  test.each(["pEOPLE", " hr ", "acme confluence (HR)", "hr  PEOPLE", "ｈｒ péople"])(
    "finds by every word of name, key, app and site, in any order: %s",
    (words) => {
      expect(namesOf({ query: words })).toEqual(["People (HR)"]);
    },
  );

  test("finds with and without accents, however they are written", () => {
    const spaces = ["Équipe Straße", "E\u0301quipe 2", "مُسَاعَدة", "ガイド"].map((name, index) => ({
      key: `K${index}`,
      name,
    }));
    const [site] = acme.sites;
    const apps = [{ app: "confluence", plan: "standard", state: "active", spaces }];
    const entries = entriesIn(parseOrganization({ ...acme, sites: [{ ...site, apps }] }));
    const found = (words: string) =>
      filterEntries(entries, { ...all, query: words, app: "confluence" }, "exclude").length;
    expect(["equipe", "ÉQUIPE", "strasse", "مساعدة", "ガ", "acme k0"].map(found)).toEqual([
      2, 2, 1, 1, 1, 1,
    ]);
  });

  test("sorts apps as the document does, and spaces by name in the language's order", () => {
    const spaces = ["Team 10", "Zoll", "Ärger", "Team 9"].map((name, index) => ({
      key: `K${index}`,
      name,
    }));
    const [site] = acme.sites;
    const apps = ["jira", "confluence"].map((app) => ({
      app,
      plan: "standard",
      state: "active",
      spaces,
    }));
    const document = parseOrganization({ ...acme, sites: [{ ...site, apps }] });
    const order = (locale: string) =>
      entriesOf(document, locale)
        .all.filter(({ target, status }) => target.kind !== "connector" && status === "listed")
        .map(({ name }) => name.replace(/ \(K\d\)$/, ""));
    const german = ["Ärger", "Team 9", "Team 10", "Zoll"];
    expect(order("de")).toEqual(["Jira", ...german, "Confluence", ...german]);
    expect(order("sv").slice(1, 5)).toEqual(["Team 9", "Team 10", "Zoll", "Ärger"]);
  });

  test("filters entries with exceptions, and dormant ones", () => {
    expect(namesOf({ view: "excepted" })).toEqual(["Jira (Acme)", "People (HR)"]);
    expect(namesOf({ view: "dormant" })).toEqual(["Jira (Acme)"]);
    // If the setting is unknown, so is which exceptions are dormant.
    const dormant = { ...all, view: "dormant" } as const;
    expect(filterEntries(entriesIn(acme), dormant, undefined)).toEqual([]);
  });

  test("suggests a typed key only if it can be one and no listed space has it", () => {
    const targets = (filter: object) => suggested(filter).map(({ target }) => target);
    const inJira = { kind: "space", site: "main", app: "jira", key: "HR" };
    expect(targets({ query: "hr" })).toContainEqual(inJira);
    expect(targets({ query: "hr" })).not.toContainEqual({ ...inJira, app: "confluence" });
    expect(targets({ query: "hr", app: "confluence" })).toEqual([]);
    expect(targets({ query: "two words" })).toEqual([]);
    expect(targets({ query: "hr", view: "excepted" })).toEqual([]);
    expect(targets({ query: "~mara", site: "main" })).toEqual([
      { kind: "space", site: "main", app: "confluence", key: "~mara" },
    ]);
    expect(targets({ query: "~mara", site: "another" })).toEqual([]);
  });

  test("keeps an exception whose space or site is gone", () => {
    const gone = { ...acme, sites: acme.sites.filter(({ id }) => id !== "main") };
    const found = entriesIn(gone).all.filter(({ status }) => status === "gone");
    expect(found.map(({ id }) => id).sort()).toEqual(
      acme.settings.exceptions.map(({ target }) => targetId(target)).sort(),
    );
  });
});

describe("the selection", () => {
  test("becomes one change that makes exactly what is selected", () => {
    const picks = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(organizations, picks, (organization, chosen) => {
        const effect = "exclude";
        const on: Organization = {
          ...organization,
          authority: "service",
          settings: { ...organization.settings, inAppData: "on" },
        };
        const entries = entriesIn(on);
        const listed = entries.all.filter(({ status }) => status === "listed");
        fc.pre(listed.length > 0);
        let selection = NONE;
        for (const pick of chosen) {
          const entry = listed[pick % listed.length];
          if (entry) selection = toggle(entries, selection, entry, effect);
        }
        const change = changeOf(selection);
        if (!change || check(on, change, NOW).length > 0) return;
        const after = entriesIn(apply(on, change, NOW));
        for (const entry of listed) {
          expect(isSelected(after, NONE, entry, effect)).toBe(
            isSelected(entries, selection, entry, effect),
          );
        }
        expect(pruneSelection(after, selection, effect).size).toBe(0);
      }),
    );
  });

  test("is empty after the same entry is toggled twice", () => {
    const entries = entriesIn(acme);
    const [entry] = entries.all;
    if (!entry) throw new Error("the fixture has apps");
    const once = toggle(entries, NONE, entry, "exclude");
    expect(changeOf(once)).toMatchObject({ type: "add-exception" });
    expect(changeOf(toggle(entries, once, entry, "exclude"))).toBeUndefined();
  });

  test("becomes several changes if it is too large for one", () => {
    const spaces = Array.from({ length: 700 }, (_, index) => ({ key: `K${index}`, name: "S" }));
    const [site] = acme.sites;
    const many = parseOrganization({
      ...acme,
      sites: [{ ...site, apps: [{ ...site?.apps[0], app: "confluence", spaces }] }],
      settings: { ...acme.settings, exceptions: [] },
    });
    const { selection } = runBulkAction(many, NONE);
    const once = saved(many, selection);
    expect(once.settings.exceptions).toHaveLength(500);
    const rest = pruneSelection(entriesIn(once), selection, "exclude");
    expect(saved(once, rest).settings.exceptions).toHaveLength(selection.size);
  });

  test("selects no unlisted entries by the bulk action", () => {
    const lost = { ...acme, sites: acme.sites.filter(({ id }) => id !== "main") };
    const { kind, selection } = runBulkAction(lost, NONE, { query: "c" });
    expect(kind).toBe("select");
    // The rules reject an exception for a target that is gone.
    expect(saved(lost, selection).revision).toBe(lost.revision + 1);
  });

  test("clears everything visible, saved exceptions included, by a second bulk action", () => {
    const { selection } = runBulkAction(acme, NONE);
    expect(runBulkAction(acme, selection)).toMatchObject({ kind: "deselect" });
    const after = saved(acme, selection);
    const back = runBulkAction(after, NONE);
    expect(back.kind).toBe("deselect");
    // The dormant exception stays.
    expect(saved(after, back.selection).settings.exceptions).toMatchObject([{ effect: "include" }]);
  });

  test("removes dormant exceptions by the bulk action, and never adds the opposite", () => {
    for (const view of ["dormant", "excepted"] as const) {
      const only = view === "dormant" ? acme : apply(acme, REMOVE_HR, NOW);
      const { kind, selection } = runBulkAction(only, NONE, { view });
      expect(kind).toBe("remove");
      expect([...selection.values()]).toEqual([
        {
          type: "remove-exception",
          effect: "include",
          target: acme.settings.exceptions[1]?.target,
        },
      ]);
      expect(runBulkAction(only, selection, { view })).toEqual({ kind: "keep", selection: NONE });
    }
    expect(runBulkAction(acme, NONE, { view: "excepted" }).kind).toBe("deselect");
  });

  test("drops exceptions of the other effect when the setting is switched", () => {
    const entries = entriesIn(acme);
    const { selection } = runBulkAction(acme, NONE);
    expect(pruneSelection(entries, selection, "exclude")).toBe(selection);
    expect(pruneSelection(entries, selection, "include").size).toBe(0);
  });
});

describe("the virtual list", () => {
  test("renders the visible rows and the one with the focus, and few others", () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(2_500_000), fc.nat(50_000), (count, top, active) => {
        const rows = visibleRows(count, top, 384, active);
        expect(rows.length).toBeLessThanOrEqual(22);
        expect([...rows].sort((a, b) => a - b)).toEqual(rows);
        expect(new Set(rows).size).toBe(rows.length);
        if (active < count) expect(rows).toContain(active);
        const first = Math.floor(top / 48);
        if (first < count) expect(rows).toContain(first);
      }),
    );
  });

  test.each([
    ["ArrowDown", 3, 4],
    ["ArrowUp", 0, 0],
    ["PageDown", 3, 11],
    ["End", 3, 99],
    ["Home", 3, 0],
    ["PageDown", 98, 99],
    ["a", 3, undefined],
  ])("%s leads from row %d to row %s", (key, from, to) => {
    expect(rowAfter(key, from, 100, 384)).toBe(to);
  });
});
