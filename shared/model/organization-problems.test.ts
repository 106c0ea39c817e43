import { describe, expect, test } from "vitest";
import { parseOrganization } from "./organization.ts";
import { document, pathsOf, problemsOf, settings, space } from "./testing/documents.ts";

describe("parseOrganization", () => {
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
    ["/revision", 0.5],
    ["/revision", Number.POSITIVE_INFINITY],
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

  test("reports the later of two exceptions that name a space by key and by alias", () => {
    const aliases = { "/sites/0/apps/2/spaces/0/aliases": ["PEOPLE"] };
    expect(
      pathsOf(document({ ...aliases, "/settings/exceptions/1": space("confluence", "people") })),
    ).toEqual(["/settings/exceptions/1"]);
  });

  test("reports duplicates among items that have other issues too", () => {
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

  test.each([
    "/name",
    "/sites/0/name",
    "/sites/0/apps/2/plan",
    "/sites/0/apps/2/spaces/1",
    "/sites/0/apps/2/spaces/0/name",
    "/sites/0/apps/2/spaces/0/aliases/1",
  ])(
    "reports two exceptions that name a space by key and by alias, beside a problem at %s",
    (path) => {
      const broken = document({
        "/sites/0/apps/2/spaces/0/aliases": ["PEOPLE"],
        "/settings/exceptions/1": space("confluence", "people"),
        [path]: 5,
      });
      expect(pathsOf(broken).sort()).toEqual(["/settings/exceptions/1", path].sort());
    },
  );

  test("reports the expected and the actual value, the first three issues in the message", () => {
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

  test("rejects decided settings with authority `service`", () => {
    const decided = { "/authority": "service", "/decided": document()["settings"] };
    expect(pathsOf(document(decided))).toEqual(["/decided"]);
  });
});
