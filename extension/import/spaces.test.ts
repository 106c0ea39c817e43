import { describe, expect, test } from "vitest";
import { instantTimers, rejection } from "../../shared/client/testing/samples.ts";
import { json, type Respond, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { withSpaces } from "./merge-spaces.ts";
import { readSpaces } from "./spaces.ts";
import { spacesFrom, vendorServer } from "./testing/vendor-server.ts";

const project = (key: string, projectTypeKey = "software") => ({ key, name: key, projectTypeKey });
const read = async (respond: Respond, timers = instantTimers()) => {
  const server = await scriptedServer(respond);
  return readSpaces(server.origin, () => undefined, undefined, {}, timers);
};
/** Answers by path, with status 404 elsewhere. */
const routes =
  (answers: Readonly<Record<string, Respond>>): Respond =>
  (response, received) => {
    const { pathname } = new URL(received.path, "http://site");
    return (answers[pathname] ?? json({}, { status: 404 }))(response, received);
  };

const MYSELF = "/rest/api/3/myself";
const PROJECTS = "/rest/api/3/project/search";
const SPACES = "/wiki/api/v2/spaces";

test("reads the spaces of all apps of a site, whose links point elsewhere", async () => {
  const data = {
    spaces: [
      { key: "HR", name: "People" },
      { key: "DOCS", name: null, currentActiveAlias: null },
      { key: "DO", name: "dotfiles", currentActiveAlias: "DOT" },
    ],
    projects: [
      project("ENG"),
      project("OPS", "business"),
      project("HELP", "service_desk"),
      project("IDEA", "product_discovery"),
      project("X", "some_new_type"),
    ],
  };
  const server = await vendorServer(data);
  const counts: number[] = [];
  const onRead = (count: number) => counts.push(count);
  const { spaces, failures, leftOut } = await readSpaces(server.origin, onRead);
  expect(Object.fromEntries(spaces)).toEqual({
    confluence: [
      { key: "HR", name: "People" },
      { key: "DOCS", name: "DOCS" },
      { key: "DO", name: "dotfiles", aliases: ["DOT"] },
    ],
    jira: [
      { key: "ENG", name: "ENG" },
      { key: "OPS", name: "OPS" },
    ],
    "jira-service-management": [{ key: "HELP", name: "HELP" }],
    "jira-product-discovery": [{ key: "IDEA", name: "IDEA" }],
    "some-new-type": [{ key: "X", name: "X" }],
  });
  expect([failures.size, leftOut]).toEqual([0, 0]);
  expect(counts.at(-1)).toBe(8);
});

describe("a list of projects", () => {
  test("without `isLast` and `total` is read until a page is empty", async () => {
    const projects = ["A", "B", "C", "D", "E"].map((key) => project(key));
    const { spaces } = await spacesFrom({ projects, spaces: [] });
    expect(spaces.get("jira")?.map(({ key }) => key)).toEqual(["A", "B", "C", "D", "E"]);
  });

  test("with a total ends at it", async () => {
    const answer = json({ values: [project("A"), project("B")], total: 2 });
    const { spaces } = await read(routes({ [MYSELF]: json({}), [PROJECTS]: answer }));
    expect(spaces.get("jira")).toHaveLength(2);
  });

  test("whose server repeats one page for ever counts as not read", async () => {
    const answer = json({ values: [project("A")] });
    const site = routes({
      [MYSELF]: json({}),
      [PROJECTS]: answer,
      [SPACES]: json({ results: [] }),
    });
    const { spaces, failures } = await read(site);
    expect(failures.get("jira")).toMatchObject({ code: "invalid-response" });
    expect(spaces.has("jira")).toBe(false);
  });
});

test("leaves out malformed entries and counts them", async () => {
  const { spaces, leftOut } = await spacesFrom({
    spaces: [{ key: "HR", name: "People" }, null, { name: "no key" }, { key: "" }],
    projects: [project("ENG"), { key: "OPS", name: "no type" }, 7],
  });
  expect(spaces.get("confluence")?.map(({ key }) => key)).toEqual(["HR"]);
  expect(spaces.get("jira")?.map(({ key }) => key)).toEqual(["ENG"]);
  expect(leftOut).toBe(5);
});

test("keeps spaces apart whose keys differ beyond A to Z", async () => {
  const spaces = ["ß", "SS", "ı", "I"].map((key) => ({ key, name: key }));
  const { spaces: found } = await spacesFrom({ spaces, projects: [] });
  expect(found.get("confluence")?.map(({ key }) => key)).toEqual(["ß", "SS", "ı", "I"]);
});

test("reports the part that could not be read", async () => {
  const { spaces, failures } = await spacesFrom({ projects: [project("ENG")] });
  expect([...failures.keys()]).toEqual(["confluence"]);
  expect(failures.get("confluence")).toMatchObject({ status: 403 });
  expect(spaces.has("confluence")).toBe(false);
  expect(spaces.get("jira")).toHaveLength(1);
});

describe("a person who is not signed in", () => {
  test("gets a 401, even if Jira shows public projects", async () => {
    const site = routes({
      [MYSELF]: json({}, { status: 401 }),
      [PROJECTS]: json({ values: [project("PUBLIC")], isLast: true }),
    });
    expect(await rejection(read(site))).toMatchObject({ status: 401 });
  });

  test("gets the error of the sign-in check without a retry", async () => {
    const timers = instantTimers();
    expect(await rejection(read(json({}, { status: 404 }), timers))).toMatchObject({ status: 404 });
    expect(timers.delays).toEqual([]);
  });
});

describe("a document that gets the spaces of a site", () => {
  const organization = parseOrganization({
    id: "acme",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        apps: [
          { app: "confluence", plan: "standard", state: "active" },
          {
            app: "jira",
            plan: "standard",
            state: "active",
            spaces: [
              { key: "ENG", name: "Old", aliases: ["DEV"] },
              { key: "GONE", name: "Gone", aliases: ["WAS"] },
              { key: "DROP", name: "Dropped" },
            ],
          },
        ],
      },
    ],
    connectors: [],
    settings: {
      metadata: "default",
      inAppData: "on",
      exceptions: [
        {
          effect: "exclude",
          target: { kind: "space", site: "main", app: "confluence", key: "DO" },
        },
        { effect: "exclude", target: { kind: "space", site: "main", app: "jira", key: "GONE" } },
      ],
    },
    revision: 1,
  });
  const at = new Date("2026-11-29T12:00:00Z");

  test("excludes a space by the alias that addresses show", async () => {
    const reading = await spacesFrom({
      spaces: [{ key: "DO", name: "dotfiles", currentActiveAlias: "DOT" }],
      projects: [],
    });
    const document = withSpaces(organization, "main", reading);
    const url = "https://acme.atlassian.net/wiki/spaces/DOT/pages/1/T";
    const place = resolvePlace(url, [document])?.place;
    expect(place).toEqual({ kind: "space", site: "main", app: "confluence", key: "DO" });
    expect(place && assess(document, place, at).inAppData).toMatchObject({
      contributed: "no",
      decidedBy: "exception",
    });
  });

  const jiraOf = (document: typeof organization) =>
    document.sites[0]?.apps.find(({ app }) => app === "jira")?.spaces;

  test("keeps known aliases, and spaces that an exception names", async () => {
    const reading = await spacesFrom({ spaces: [], projects: [project("ENG")] });
    expect(jiraOf(withSpaces(organization, "main", reading))).toEqual([
      { key: "ENG", name: "ENG", aliases: ["DEV"] },
      { key: "GONE", name: "Gone", aliases: ["WAS"] },
    ]);
  });

  test("keeps every known space while entries are left out, and a list that failed", async () => {
    const odd = await spacesFrom({ spaces: [], projects: [project("ENG"), null] });
    const keys = jiraOf(withSpaces(organization, "main", odd))?.map(({ key }) => key);
    expect(keys).toEqual(["ENG", "GONE", "DROP"]);
    const failed = await spacesFrom({ spaces: [] });
    expect(jiraOf(withSpaces(organization, "main", failed))).toEqual(jiraOf(organization));
  });

  test("moves a project to the app of its new type", async () => {
    const reading = await spacesFrom({ spaces: [], projects: [project("ENG", "service_desk")] });
    const keys = jiraOf(withSpaces(organization, "main", reading))?.map(({ key }) => key);
    expect(keys).toEqual(["GONE"]);
  });
});
