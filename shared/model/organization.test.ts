import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { parseChange } from "./change.ts";
import type { Issue } from "./errors.ts";
import { parseOrganization } from "./organization.ts";

const acme = () => structuredClone(fixture<Record<string, never>>("acme")) as never as Document;

/** The document while a test spoils it. */
interface Document {
  [field: string]: unknown;
  sites: { [field: string]: unknown; apps: Record<string, unknown>[] }[];
  connectors: Record<string, unknown>[];
  settings: { exceptions: unknown[]; [field: string]: unknown };
}

function problemsOf(value: unknown): readonly Issue[] {
  try {
    parseOrganization(value);
  } catch (error) {
    return (error as { problems: readonly Issue[] }).problems;
  }
  return [];
}

const pathsOf = (value: unknown) => problemsOf(value).map(({ path }) => path);

describe("parseOrganization", () => {
  test("gives a good document back, without what it does not know", () => {
    const document = acme();
    expect(parseOrganization({ ...document, secret: 1 })).toEqual(document);
  });

  test.each([null, undefined, "text", 7, [], () => {}])("refuses %s as a whole", (value) => {
    expect(pathsOf(value)).toEqual([""]);
  });

  test("tells every fault at once, each with its place", () => {
    const document = acme();
    document["id"] = "no spaces allowed";
    document["hosting"] = "moon";
    document["revision"] = 1.5;
    (document.sites[0] as Document["sites"][0]).apps[1] = { app: "compass", plan: "gold" };
    document.settings["metadata"] = null;
    expect(pathsOf(document).sort()).toEqual([
      "/hosting",
      "/id",
      "/revision",
      "/settings/metadata",
      "/sites/0/apps/1/plan",
      "/sites/0/apps/1/state",
    ]);
  });

  test("says of each fault what was expected and what stands there, and the first three in one line", () => {
    const document = acme();
    document["name"] = 5;
    document["hosting"] = "moon";
    document["compliance"] = {};
    delete document["revision"];
    (document.sites[1] as Document["sites"][0])["id"] = "main";
    document.connectors = [
      { name: "A", covered: "yes" },
      { name: "B", covered: true },
      [],
      "x".repeat(50),
    ] as never;
    document.settings.exceptions = [
      { effect: "include", target: { kind: "space", site: "main", app: "jira" } },
    ];
    expect(problemsOf(document).map(({ path, message }) => `${path} ${message}`)).toEqual([
      "/name expected a string, got `5`",
      "/hosting expected one of commercial, government, isolated, unknown, got `moon`",
      "/compliance expected an array or unknown, got an object",
      "/sites/1/id duplicate site id `main`",
      "/connectors/0/id is missing",
      "/connectors/0/covered expected true or false, got `yes`",
      "/connectors/1/id is missing",
      "/connectors/2 expected an object, got an array",
      `/connectors/3 expected an object, got \`${"x".repeat(40)}\``,
      "/settings/exceptions/0/target/key is missing",
      "/revision is missing",
    ]);
    expect(() => parseOrganization(document)).toThrow(
      expect.objectContaining({
        code: "invalid-organization",
        name: "InvalidOrganizationError",
        message:
          "invalid organization document: `/name`: expected a string, got `5`; `/hosting`: expected one of commercial, government, isolated, unknown, got `moon`; `/compliance`: expected an array or unknown, got an object; and 8 more",
      }),
    );
    expect(() => parseOrganization(null)).toThrow(
      "invalid organization document: `/`: expected an object, got `null`",
    );
  });

  test("finds what stands twice: sites, apps of a site, connectors, exceptions", () => {
    const document = acme();
    const [site] = document.sites as [Document["sites"][0]];
    document.sites.push({ ...site });
    site.apps.push({ ...site.apps[0] });
    document.connectors.push({ ...document.connectors[0] });
    document.settings.exceptions.push(document.settings.exceptions[0]);
    const paths = pathsOf(document);
    expect(paths).toContain("/sites/2/id");
    expect(paths).toContain("/sites/0/apps/4/app");
    expect(paths).toContain("/connectors/2/id");
    expect(paths).toContain("/settings/exceptions/1");
  });

  test("finds what stands twice even where something else of it is wrong", () => {
    const document = acme();
    const [site] = document.sites as [Document["sites"][0]];
    document.sites.push({ ...site, host: 5 } as never);
    site.apps.unshift({ ...site.apps[0], plan: "gold" });
    expect(pathsOf(document)).toEqual(
      expect.arrayContaining([
        "/sites/2/host",
        "/sites/2/id",
        "/sites/0/apps/0/plan",
        "/sites/0/apps/1/app",
      ]),
    );
  });

  test("reads only what a document has itself, not what it inherits", () => {
    const { revision, ...own } = acme();
    expect(pathsOf(Object.assign(Object.create({ revision }), own))).toEqual(["/revision"]);
  });

  test("reads keys of Jira's apps in upper case, those of Confluence as they stand", () => {
    const document = acme();
    const target = (app: string) => ({ kind: "space", site: "main", app, key: "aBc" });
    document.settings.exceptions = ["jira", "jira-product-discovery", "confluence"].map((app) => ({
      effect: "include",
      target: target(app),
    }));
    const keys = parseOrganization(document).settings.exceptions.map(
      ({ target }) => target.kind === "space" && target.key,
    );
    expect(keys).toEqual(["ABC", "ABC", "aBc"]);
  });

  test("finds an exception that stands twice once its key is read in upper case", () => {
    const document = acme();
    document.settings.exceptions = ["eng", "ENG"].map((key) => ({
      effect: "exclude",
      target: { kind: "space", site: "main", app: "jira", key },
    }));
    expect(pathsOf(document)).toEqual(["/settings/exceptions/1"]);
  });

  test.each([
    ["2026-12-20", "2026-12-20T00:00:00.000Z"],
    ["2026-12-20T01:30:00+01:30", "2026-12-20T00:00:00.000Z"],
    ["2026-12-20t00:00:00.1239z", "2026-12-20T00:00:00.123Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"],
    ["0000-01-01", "0000-01-01T00:00:00.000Z"],
    ["9999-12-31", "9999-12-31T00:00:00.000Z"],
  ])("reads the instant %s as %s", (text, instant) => {
    const document = acme();
    (document.sites[1] as Document["sites"][0])["deletedAt"] = text;
    expect(parseOrganization(document).sites[1]?.deletedAt).toBe(instant);
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-12-20T24:00:00Z",
    "2026-12-20T00:00Z",
    "2026-12-20 00:00:00Z",
    "2026-12-20T00:00:00",
    "20 Dec 2026",
    "on 2026-12-20",
    "2026-12-20Z",
    "2026-12-20T00:00:00Z!",
    "0000-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "",
    0,
  ])("refuses %j as an instant", (value) => {
    const document = acme();
    (document.sites[1] as Document["sites"][0])["deletedAt"] = value;
    expect(pathsOf(document)).toEqual(["/sites/1/deletedAt"]);
  });

  test("reads a date as 00:00 UTC wherever it is read", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(new Date(0).getHours()).toBe(9);
    const document = acme();
    (document.sites[1] as Document["sites"][0])["deletedAt"] = "2026-12-20";
    expect(parseOrganization(document).sites[1]?.deletedAt).toBe("2026-12-20T00:00:00.000Z");
  });

  test.each(["", "acme .net", "https://acme.net", "acme.net/wiki", "a@b", "acme.net:99999"])(
    "refuses %j as a host",
    (host) => {
      const document = acme();
      (document.sites[1] as Document["sites"][0])["host"] = host;
      expect(pathsOf(document)).toEqual(["/sites/1/host"]);
    },
  );

  test("tells of an object that cannot be shown as text, as of any other", () => {
    expect(pathsOf({ ...acme(), name: { toString: null } })).toEqual(["/name"]);
  });

  test("is not led astray by fields that every object has", () => {
    const document = JSON.parse(`{"__proto__": ${JSON.stringify(acme())}}`);
    expect(pathsOf(document)).toContain("/id");
  });
});

describe("parseChange", () => {
  test.each([
    [{ type: "set-metadata", value: "unknown" }, "/value"],
    [{ type: "add-exception", target: { kind: "connector", id: "drive" } }, "/effect"],
    [{ type: "remove-exception", target: { kind: "platform", app: "rovo" } }, "/target/kind"],
    [{ type: "batch", changes: [] }, "/changes"],
    [{ type: "batch", changes: [{ type: "batch", changes: [] }] }, "/changes/0/type"],
    [
      { type: "batch", changes: Array(501).fill({ type: "set-metadata", value: "on" }) },
      "/changes",
    ],
    [{ type: "drop" }, "/type"],
    [null, ""],
  ])("refuses %j at its place", (value, path) => {
    expect(() => parseChange(value)).toThrow(
      expect.objectContaining({
        code: "invalid-change",
        problems: [expect.objectContaining({ path })],
      }),
    );
  });

  test("takes 500 changes at once", () => {
    const changes = Array(500).fill({ type: "set-metadata", value: "on" });
    expect(parseChange({ type: "batch", changes })).toEqual({ type: "batch", changes });
  });

  test("drops fields it does not know", () => {
    const target = { kind: "app", site: "main", app: "jira", key: "X" };
    expect(parseChange({ type: "remove-exception", target, by: "me" })).toEqual({
      type: "remove-exception",
      target: { kind: "app", site: "main", app: "jira" },
    });
  });
});
