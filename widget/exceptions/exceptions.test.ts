import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Organization } from "../../shared/model/organization.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { targetId } from "../../shared/model/place.ts";
import { apply, check } from "../../shared/rules/index.ts";
import { organizations } from "../../shared/rules/testing/arbitraries.ts";
import { fixture } from "../../test/fixtures.ts";
import { offeredByKey } from "./by-key.ts";
import { entriesOf } from "./entries.ts";
import { filterEntries } from "./filter.ts";
import { allTicked, changeOf, stillDue, type Ticks, toggled, willHave } from "./ticks.ts";
import { rowAfter, rowsToDraw } from "./window.ts";

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
const NONE: Ticks = new Map();
const all = { words: "", site: "", app: "", view: "all" } as const;
const found = (filter: object) => filterEntries(entriesOf(acme), { ...all, ...filter }, "exclude");
const namesOf = (filter: object) => found(filter).map(({ name }) => name);
const offered = (filter: object) => offeredByKey(acme, { ...all, ...filter }, found(filter));

describe("the list of what can be singled out", () => {
  test("finds by name, by key and by site, whatever the case", () => {
    expect(namesOf({ words: "pEOPLE" })).toEqual(["People (HR)"]);
    expect(namesOf({ words: " hr " })).toEqual(["People (HR)"]);
  });

  test("shows what has an exception, and what of that waits", () => {
    expect(namesOf({ view: "excepted" })).toEqual(["Jira, Acme", "People (HR)"]);
    expect(namesOf({ view: "waiting" })).toEqual(["Jira, Acme"]);
  });

  test("offers what is typed as a key only where it can be one and none is listed", () => {
    const targets = (filter: object) => offered(filter).map(({ target }) => target);
    const inJira = { kind: "space", site: "main", app: "jira", key: "HR" };
    expect(targets({ words: "hr" })).toContainEqual(inJira);
    expect(targets({ words: "hr" })).not.toContainEqual({ ...inJira, app: "confluence" });
    expect(targets({ words: "hr", app: "confluence" })).toEqual([]);
    expect(targets({ words: "two words" })).toEqual([]);
    expect(targets({ words: "hr", view: "excepted" })).toEqual([]);
    expect(targets({ words: "~mara", site: "main" })).toEqual([
      { kind: "space", site: "main", app: "confluence", key: "~mara" },
    ]);
    expect(targets({ words: "~mara", site: "another" })).toEqual([]);
  });

  test("keeps an exception in sight whose space or site is gone", () => {
    const gone = { ...acme, sites: acme.sites.filter(({ id }) => id !== "main") };
    const found = entriesOf(gone).all.filter(({ standing }) => standing === "gone");
    expect(found.map(({ id }) => id).sort()).toEqual(
      acme.settings.exceptions.map(({ target }) => targetId(target)).sort(),
    );
  });
});

describe("ticks", () => {
  test("become one change that makes exactly what is ticked", () => {
    const picks = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(organizations, picks, (organization, chosen) => {
        const effect = "exclude";
        const on: Organization = {
          ...organization,
          settings: { ...organization.settings, inAppData: "on" },
        };
        const entries = entriesOf(on);
        const listed = entries.all.filter(({ standing }) => standing === "listed");
        fc.pre(listed.length > 0);
        let ticks = NONE;
        for (const pick of chosen) {
          const entry = listed[pick % listed.length];
          if (entry) ticks = toggled(entries, ticks, entry, effect);
        }
        const change = changeOf(ticks);
        if (!change || check(on, change, NOW).length > 0) return;
        const after = entriesOf(apply(on, change, NOW));
        for (const entry of listed) {
          expect(willHave(after, NONE, entry, effect)).toBe(
            willHave(entries, ticks, entry, effect),
          );
        }
        expect(stillDue(after, ticks, effect).size).toBe(0);
      }),
    );
  });

  test("made twice are none", () => {
    const entries = entriesOf(acme);
    const [entry] = entries.all;
    if (!entry) throw new Error("the fixture has apps");
    const once = toggled(entries, NONE, entry, "exclude");
    expect(changeOf(once)).toMatchObject({ type: "add-exception" });
    expect(changeOf(toggled(entries, once, entry, "exclude"))).toBeUndefined();
  });

  test("of all that is shown stop at what one change can hold", () => {
    const spaces = Array.from({ length: 700 }, (_, index) => ({ key: `K${index}`, name: "S" }));
    const [site] = acme.sites;
    const many = parseOrganization({
      ...acme,
      sites: [{ ...site, apps: [{ ...site?.apps[0], app: "confluence", spaces }] }],
    });
    const entries = entriesOf(many);
    const ticks = allTicked(entries, NONE, entries.all, "exclude");
    expect(ticks.size).toBe(500);
    expect(changeOf(ticks)).toMatchObject({ type: "batch" });
  });

  test("of all that is shown single out nothing that the list does not have", () => {
    const entries = entriesOf({ ...acme, sites: acme.sites.filter(({ id }) => id !== "main") });
    const wanted = [...entries.all, ...offered({ words: "new" })];
    const targets = [...allTicked(entries, NONE, wanted, "include").values()].map(
      ({ target }) => target,
    );
    const listed = entries.all.filter(({ standing }) => standing === "listed");
    expect(targets).toEqual(listed.map(({ target }) => target));
  });

  test("for the other direction end when the setting is switched", () => {
    const entries = entriesOf(acme);
    const ticks = allTicked(entries, NONE, entries.all, "exclude");
    expect(stillDue(entries, ticks, "exclude")).toBe(ticks);
    expect(stillDue(entries, ticks, "include").size).toBe(0);
  });
});

describe("the window on the list", () => {
  test("draws the rows on the screen and the one with the focus, never more than a few", () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(2_500_000), fc.nat(50_000), (count, top, active) => {
        const rows = rowsToDraw(count, top, 384, active);
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
