import { describe, expect, onTestFinished, test, vi } from "vitest";
import { InvalidOrganizationError } from "./errors.ts";
import { parseInventory, parseOrganization, withInventory } from "./organization.ts";
import { document, type Parts, settings, space } from "./testing/documents.ts";

describe("parseOrganization", () => {
  test("returns a good document as it is, without unknown fields", () => {
    const good = document();
    expect(parseOrganization({ ...good, secret: 1 })).toEqual(good);
    expect(
      parseOrganization(document({ "/sites/0/apps/0/spaces/0/lead": "Mara", "/settings/by": 1 })),
    ).toEqual(good);
  });

  test("fills in the vendor as the authority", () => {
    expect(parseOrganization(document({ "/authority": undefined })).authority).toBe("vendor");
    expect(parseOrganization(document({ "/authority": null })).authority).toBe("vendor");
    expect(parseOrganization(document({ "/authority": "service" })).authority).toBe("service");
  });

  test("reads null in an optional field as absent", () => {
    const optional = {
      "/externalId": null,
      "/decided": null,
      "/confirmedAt": null,
      "/sites/0/externalId": null,
      "/sites/0/aliases": null,
      "/sites/0/name": null,
      "/sites/0/deletedAt": null,
      "/sites/0/apps/0/trialEndsAt": null,
      "/sites/0/apps/0/deletedAt": null,
      "/sites/0/apps/0/residency": null,
      "/sites/0/apps/0/spaces/0/aliases": null,
      "/sites/0/apps/1/spaces": null,
      "/connectors/0/deletedAt": null,
    };
    const absent = Object.fromEntries(Object.keys(optional).map((path) => [path, undefined]));
    expect(parseOrganization(document(optional))).toEqual(document(absent));
  });

  test.each<[string, Parts]>([
    ["all that can be unknown", { "/hosting": "unknown", "/compliance": "unknown" }],
    ["an app of unknown state and plan", { "/sites/0/apps/0/state": "unknown" }],
    ["aliases of sites and spaces", { "/sites/0/aliases": ["wiki.acme.example", "acme.jira.com"] }],
    ["an alias that stands twice", { "/sites/0/aliases": ["a.example", "a.example"] }],
    ["two sites with one host", { "/sites/1/host": "acme.atlassian.net" }],
    ["one key in two apps", { "/sites/0/apps/1/spaces/0/key": "ENG" }],
    ["an app nobody knows", { "/sites/1/apps/0/app": "constructor" }],
    ["an empty name", { "/name": "", "/sites/0/apps/0/spaces/0/name": "" }],
    ["no sites and no connectors", { "/sites": [], "/connectors": [], "/settings/exceptions": [] }],
    ["the largest revision", { "/revision": Number.MAX_SAFE_INTEGER }],
    ["decided settings", { "/decided": settings() }],
  ])("accepts %s", (_what, parts) => {
    expect(parseOrganization(document(parts))).toEqual(document(parts));
  });

  test("drops decided settings that equal those in force, in any order and by any key", () => {
    const drop = (decided: unknown) =>
      parseOrganization(
        document({
          "/sites/0/apps/2/spaces/0/aliases": ["PEOPLE"],
          "/settings": settings(space("confluence", "HR"), space("jira", "NEW")),
          "/decided": decided,
        }),
      ).decided;
    expect(drop(settings(space("jira", "new"), space("confluence", "people")))).toBeUndefined();
    expect(drop(settings(space("confluence", "HR")))).toBeDefined();
    expect(
      drop(settings(space("jira", "NEW"), space("confluence", "HR", "include"))),
    ).toBeDefined();
    expect(
      drop({ ...settings(space("confluence", "HR"), space("jira", "NEW")), inAppData: "off" }),
    ).toBeDefined();
  });

  test("writes instants as UTC with milliseconds", () => {
    const parsed = parseOrganization(
      document({
        "/confirmedAt": "2026-11-29T10:00:00+01:00",
        "/sites/0/deletedAt": "2026-12-20",
        "/sites/0/apps/0/trialEndsAt": "2026-12-31T23:59:60z",
        "/connectors/0/deletedAt": "2026-12-20t00:00:00.1239Z",
      }),
    );
    expect(parsed.confirmedAt).toBe("2026-11-29T09:00:00.000Z");
    expect(parsed.sites[0]?.deletedAt).toBe("2026-12-20T00:00:00.000Z");
    expect(parsed.sites[0]?.apps[0]?.trialEndsAt).toBe("2027-01-01T00:00:00.000Z");
    expect(parsed.connectors[0]?.deletedAt).toBe("2026-12-20T00:00:00.123Z");
  });

  test("reads a date as 00:00 UTC in every time zone", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Date(0).getHours()).toBe(9);
    const parsed = parseOrganization(document({ "/sites/1/deletedAt": "2026-12-20" }));
    expect(parsed.sites[1]?.deletedAt).toBe("2026-12-20T00:00:00.000Z");
  });

  test("writes the keys and aliases of Jira's apps in upper case, but only A to Z", () => {
    const spaces = [{ key: "engı", name: "", aliases: ["oldß", "X"] }];
    const parsed = parseOrganization(
      document({ "/sites/0/apps/0/spaces": spaces, "/sites/0/apps/2/spaces": spaces }),
    );
    expect(parsed.sites[0]?.apps[0]?.spaces).toEqual([
      { key: "ENGı", name: "", aliases: ["OLDß", "X"] },
    ]);
    expect(parsed.sites[0]?.apps[2]?.spaces).toEqual(spaces);
  });

  test.each([
    ["jira", "eng", "ENG"],
    ["jira", "new", "NEW"],
    ["jira-product-discovery", "new", "NEW"],
    ["confluence", "hr", "HR"],
    ["confluence", "PEOPLE", "HR"],
    ["confluence", "docs", "DOCS"],
    ["confluence", "new", "new"],
    ["confluence", "~71:aB", "~71:aB"],
    ["trello", "new", "new"],
  ])("writes the key of an exception in %s as the document does: %s as %s", (app, key, written) => {
    const parsed = parseOrganization(
      document({
        // An alias yields to a key, a later alias to an earlier one.
        "/sites/0/apps/2/spaces": [
          { key: "HR", name: "People", aliases: ["people", "docs"] },
          { key: "DOCS", name: "Docs", aliases: ["People"] },
        ],
        "/settings": settings(space(app, key)),
        "/decided": { ...settings(space(app, key)), metadata: "on" },
      }),
    );
    expect(parsed.settings.exceptions).toEqual([space(app, written)]);
    expect(parsed.decided?.exceptions).toEqual([space(app, written)]);
  });
});

describe("parseInventory", () => {
  test("drops settings and revision", () => {
    const { settings: _, revision: __, ...inventory } = document();
    expect(parseInventory(document({ "/decided": 1 }))).toEqual(inventory);
    expect(parseInventory(inventory)).toEqual(inventory);
  });

  test("throws InvalidOrganizationError for an invalid inventory", () => {
    expect(() => parseInventory({})).toThrow(InvalidOrganizationError);
  });
});

describe("withInventory", () => {
  const renamed = {
    "/sites/0/apps/2/spaces/0": { key: "TEAM", name: "Team", aliases: ["HR", "PEOPLE"] },
  };

  test("makes the keys of exceptions canonical in the new inventory and merges equal exceptions", () => {
    const before = parseOrganization(
      document({
        "/settings": settings(space("confluence", "PEOPLE"), space("confluence", "HR")),
        "/decided": settings(space("confluence", "HR"), space("jira", "ENG")),
        "/confirmedAt": "2026-11-29T10:00:00.000Z",
      }),
    );
    const inventory = parseInventory(document(renamed));
    expect(withInventory(before, inventory)).toEqual({
      ...inventory,
      settings: settings(space("confluence", "TEAM")),
      decided: settings(space("confluence", "TEAM"), space("jira", "ENG")),
      confirmedAt: "2026-11-29T10:00:00.000Z",
      revision: 4,
    });
  });

  test("drops decided settings that become equal to those in force", () => {
    const before = parseOrganization(
      document({
        "/settings": settings(space("confluence", "PEOPLE")),
        "/decided": settings(space("confluence", "HR")),
      }),
    );
    expect(before.decided).toBeDefined();
    expect(withInventory(before, parseInventory(document(renamed)))).not.toHaveProperty("decided");
  });
});
