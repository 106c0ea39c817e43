import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { InvalidOrganizationError, type Issue } from "./errors.ts";
import { parseInventory, parseOrganization, withInventory } from "./organization.ts";

/** Parts that stand in a document, by their JSON pointer; `undefined` deletes. */
type Parts = Readonly<Record<string, unknown>>;

/** Returns the sample organization with parts replaced; its authority is the vendor. */
function document(parts: Parts = {}): Record<string, unknown> {
  const value = structuredClone(fixture<Record<string, unknown>>("acme"));
  value["authority"] = "vendor";
  for (const [pointer, part] of Object.entries(parts)) {
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const holder = names.reduce<object>((inner, name) => Reflect.get(inner, name), value);
    if (part === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, part);
  }
  return value;
}

function problemsOf(value: unknown): readonly Issue[] {
  try {
    parseOrganization(value);
  } catch (error) {
    if (error instanceof InvalidOrganizationError) return error.problems;
    throw error;
  }
  return [];
}

const pathsOf = (value: unknown) => problemsOf(value).map(({ path }) => path);

const space = (app: string, key: string, effect = "exclude") => ({
  effect,
  target: { kind: "space", site: "main", app, key },
});

const settings = (...exceptions: unknown[]) => ({
  metadata: "default",
  inAppData: "on",
  exceptions,
});

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

  test("takes an optional field that is null for absent", () => {
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

  test.each([null, undefined, "text", 7, [], () => {}, Symbol("x"), 1n])(
    "rejects %s as a whole",
    (value) => {
      expect(pathsOf(value)).toEqual([""]);
    },
  );

  test.each<[path: string, value: unknown]>([
    ["/id", undefined],
    ["/id", null],
    ["/id", ""],
    ["/id", "a b"],
    ["/id", "x".repeat(65)],
    ["/id", "acme\n"],
    ["/externalId", ""],
    ["/externalId", 5],
    ["/name", undefined],
    ["/hosting", "moon"],
    ["/compliance", {}],
    ["/compliance", "none"],
    ["/compliance/0", "gdpr"],
    ["/authority", "nobody"],
    ["/sites", undefined],
    ["/sites", {}],
    ["/sites/0", null],
    ["/sites/0/id", ""],
    ["/sites/0/externalId", ""],
    ["/sites/0/host", ""],
    ["/sites/0/host", "acme .net"],
    ["/sites/0/host", "https://acme.net"],
    ["/sites/0/host", "acme.net/wiki"],
    ["/sites/0/host", "a@b"],
    ["/sites/0/host", "acme.net:99999"],
    ["/sites/0/host", "acme.net\u0000"],
    ["/sites/0/aliases", "acme.net"],
    ["/sites/0/aliases/0", ""],
    ["/sites/0/aliases/0", "a b"],
    ["/sites/0/deletedAt", "soon"],
    ["/sites/0/apps", undefined],
    ["/sites/0/apps/0/app", ""],
    ["/sites/0/apps/0/plan", "gold"],
    ["/sites/0/apps/0/state", undefined],
    ["/sites/0/apps/0/trialEndsAt", "2026-13-01"],
    ["/sites/0/apps/0/spaces/1", "LEGAL"],
    ["/sites/0/apps/0/spaces/1/key", ""],
    ["/sites/0/apps/0/spaces/1/name", undefined],
    ["/sites/0/apps/0/spaces/1/aliases/0", ""],
    ["/connectors/0/id", ""],
    ["/connectors/0/covered", "yes"],
    ["/settings", undefined],
    ["/settings/metadata", null],
    ["/settings/inAppData", "yes"],
    ["/settings/exceptions", undefined],
    ["/settings/exceptions/0/effect", "maybe"],
    ["/settings/exceptions/0/target", undefined],
    ["/settings/exceptions/0/target/kind", "platform"],
    ["/settings/exceptions/0/target/site", ""],
    ["/settings/exceptions/0/target/key", ""],
    ["/settings/exceptions/0/target/key", undefined],
    ["/confirmedAt", "yesterday"],
    ["/revision", undefined],
    ["/revision", 0],
    ["/revision", 1.5],
    ["/revision", "1"],
    ["/revision", Number.NaN],
    ["/revision", 2 ** 53],
  ])("points to the problem at %s: %j", (path, value) => {
    const parts = path.endsWith("/aliases/0")
      ? { [path.slice(0, -2)]: [value] }
      : { [path]: value };
    expect(
      pathsOf(document(path === "/compliance/0" ? { "/compliance": [value] } : parts)),
    ).toEqual([path]);
  });

  test("names the later of two", () => {
    const site = document()["sites"] as Record<string, unknown>[];
    expect(pathsOf(document({ "/sites/1/id": "main" }))).toEqual(["/sites/1/id"]);
    expect(pathsOf(document({ "/sites/2": site[0] }))).toEqual(["/sites/2/id"]);
    expect(pathsOf(document({ "/sites/0/apps/3/app": "jira" }))).toEqual(["/sites/0/apps/3/app"]);
    expect(pathsOf(document({ "/connectors/1/id": "drive" }))).toEqual(["/connectors/1/id"]);
    expect(pathsOf(document({ "/sites/0/apps/2/spaces/1/key": "hr" }))).toEqual([
      "/sites/0/apps/2/spaces/1/key",
    ]);
    expect(pathsOf(document({ "/settings/exceptions/1": space("confluence", "hr") }))).toEqual([
      "/settings/exceptions/1",
    ]);
    const twice = settings(
      space("jira", "new"),
      space("jira", "NEW", "include"),
      space("jira", "NEW"),
    );
    expect(pathsOf(document({ "/decided": twice }))).toEqual(["/decided/exceptions/2"]);
  });

  test("names the later of two exceptions by key and by alias", () => {
    const aliases = { "/sites/0/apps/2/spaces/0/aliases": ["PEOPLE"] };
    expect(
      pathsOf(document({ ...aliases, "/settings/exceptions/1": space("confluence", "people") })),
    ).toEqual(["/settings/exceptions/1"]);
  });

  test("finds what stands twice although something else of it is wrong", () => {
    const broken = document({
      "/sites/0/apps/0/plan": "gold",
      "/sites/0/apps/1/app": "jira",
      "/sites/1/id": "main",
      "/sites/1/host": 5,
      "/settings/metadata": "maybe",
      "/settings/exceptions/1": { effect: "exclude" },
      "/settings/exceptions/2": space("confluence", "HR"),
    });
    expect(pathsOf(broken).sort()).toEqual([
      "/settings/exceptions/1/target",
      "/settings/exceptions/2",
      "/settings/metadata",
      "/sites/0/apps/0/plan",
      "/sites/0/apps/1/app",
      "/sites/1/host",
      "/sites/1/id",
    ]);
  });

  test("says what was expected and what stands there, the first three in one line", () => {
    const broken = document({
      "/name": 5,
      "/hosting": "moon",
      "/compliance": {},
      "/authority": "service",
      "/sites/1/id": "main",
      "/connectors": [{ name: "A", covered: "yes" }, [], "x".repeat(50)],
      "/settings/exceptions": [{ effect: "include", target: { kind: "space", site: "main" } }],
      "/decided": settings(),
      "/revision": undefined,
    });
    expect(problemsOf(broken).map(({ path, message }) => `${path} ${message}`)).toEqual([
      "/name expected a string, got `5`",
      "/hosting expected one of commercial, government, isolated, unknown, got `moon`",
      "/compliance expected an array or unknown, got an object",
      "/sites/1/id duplicate site id `main`",
      "/connectors/0/id is missing",
      "/connectors/0/covered expected true or false, got `yes`",
      "/connectors/1 expected an object, got an array",
      `/connectors/2 expected an object, got \`${"x".repeat(40)}\``,
      "/settings/exceptions/0/target/app is missing",
      "/settings/exceptions/0/target/key is missing",
      "/revision is missing",
      "/decided must be absent with authority `service`",
    ]);
    expect(() => parseOrganization(broken)).toThrow(
      expect.objectContaining({
        code: "invalid-organization",
        name: "InvalidOrganizationError",
        message:
          "invalid organization document: `/name`: expected a string, got `5`; `/hosting`: expected one of commercial, government, isolated, unknown, got `moon`; `/compliance`: expected an array or unknown, got an object; and 9 more",
      }),
    );
    expect(() => parseOrganization(null)).toThrow(
      "invalid organization document: `/`: expected an object, got `null`",
    );
  });

  test("keeps no decided settings beside an authority that decides for itself", () => {
    const decided = { "/authority": "service", "/decided": document()["settings"] };
    expect(pathsOf(document(decided))).toEqual(["/decided"]);
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

  test("writes the keys and aliases of Jira's apps in upper case, A to Z alone", () => {
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

describe("parseOrganization of hostile input", () => {
  test("reads only a document's own fields", () => {
    const { revision, ...own } = document();
    expect(pathsOf(Object.assign(Object.create({ revision }), own))).toEqual(["/revision"]);
    const smuggled = JSON.parse(`{"__proto__": ${JSON.stringify(document())}}`);
    expect(pathsOf(smuggled)).toContain("/id");
  });

  test("reads each field once", () => {
    let reads = 0;
    const value = document();
    Object.defineProperty(value, "name", {
      enumerable: true,
      get: () => (reads++ === 0 ? "Acme" : 5),
    });
    expect(parseOrganization(value).name).toBe("Acme");
    expect(reads).toBe(1);
  });

  test.each<[string, unknown]>([
    [
      "a getter that throws",
      {
        get: () => {
          throw new Error("trap");
        },
      },
    ],
    ["an object without a text", { value: { toString: null } }],
    ["a revoked proxy", { value: revoked() }],
  ])("reports %s", (_what, descriptor) => {
    const value = Object.defineProperty(document(), "name", descriptor as PropertyDescriptor);
    expect(pathsOf(value)).toEqual(["/name"]);
    const inList = document();
    (inList["sites"] as unknown[])[1] = Object.defineProperty({}, "id", descriptor as object);
    expect(pathsOf(inList)).toContain("/sites/1/id");
  });

  test("reports the first hole of a sparse array, however long it is", () => {
    const sites: unknown[] = [];
    sites.length = 4_000_000_000;
    expect(pathsOf(document({ "/sites": sites }))).toEqual(["/sites/0"]);
  });

  test("ignores unknown fields of any depth", () => {
    let deep: unknown = null;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    const circular: Record<string, unknown> = document();
    circular["self"] = circular;
    expect(parseOrganization({ ...document(), deep })).toEqual(document());
    expect(parseOrganization(circular)).toEqual(document());
  });

  test("throws its own error or returns a document that it parses to the same, for any value", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(document({ "/decided": 1 }))), fc.anything()),
      fc
        .tuple(fc.constantFrom(...pointersOf(document())), fc.anything())
        .map(([pointer, part]) => document({ [pointer]: part })),
    );
    fc.assert(
      fc.property(anything, (value) => {
        if (problemsOf(value).length > 0) return;
        const parsed = parseOrganization(value);
        expect(parseOrganization(parsed)).toEqual(parsed);
        expect(parseOrganization(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
      { numRuns: 3000 },
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

function pointersOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    pointersOf(part, `${path}/${name}`),
  );
  return path === "" ? inner : [path, ...inner];
}

describe("parseInventory", () => {
  test("drops settings and revision", () => {
    const { settings: _, revision: __, ...inventory } = document();
    expect(parseInventory(document({ "/decided": 1 }))).toEqual(inventory);
    expect(parseInventory(inventory)).toEqual(inventory);
  });

  test("throws as parseOrganization does", () => {
    expect(() => parseInventory({})).toThrow(InvalidOrganizationError);
  });
});

describe("withInventory", () => {
  const renamed = {
    "/sites/0/apps/2/spaces/0": { key: "TEAM", name: "Team", aliases: ["HR", "PEOPLE"] },
  };

  test("writes the keys of exceptions as the new inventory does and merges those that become one", () => {
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

  test("drops decided settings that the new inventory makes the same as those in force", () => {
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
