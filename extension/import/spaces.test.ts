import { expect, test } from "vitest";
import { instantTimers, rejection } from "../../shared/client/testing/samples.ts";
import { json, type Respond, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { readSpaces } from "./spaces.ts";

/** A site with both apps, whose lists have two pages each. */
const site: Respond = (response, received) => {
  const { pathname, searchParams } = new URL(received.path, "http://site");
  const answers: Readonly<Record<string, object>> = {
    "/wiki/api/v2/spaces null": {
      results: [{ key: "HR", name: "People" }],
      _links: { next: "/wiki/api/v2/spaces?limit=250&cursor=two" },
    },
    "/wiki/api/v2/spaces two": { results: [{ key: "DOCS", name: "Docs" }], _links: {} },
    "/rest/api/3/project/search 0": {
      values: [
        { key: "ENG", name: "Engineering", projectTypeKey: "software" },
        { key: "HELP", name: "Help desk", projectTypeKey: "service_desk" },
      ],
      isLast: false,
    },
    "/rest/api/3/project/search 2": {
      values: [{ key: "IDEA", name: "Ideas", projectTypeKey: "product_discovery" }],
      isLast: true,
    },
  };
  const at = pathname.startsWith("/wiki")
    ? searchParams.get("cursor")
    : searchParams.get("startAt");
  return json(answers[`${pathname} ${at}`] ?? {})(response, received);
};

test("reads the spaces of all apps of a site", async () => {
  const server = await scriptedServer(site);
  const counts: number[] = [];
  const spaces = await readSpaces(server.origin, (count) => counts.push(count));
  expect(Object.fromEntries(spaces)).toEqual({
    confluence: [
      { key: "HR", name: "People" },
      { key: "DOCS", name: "Docs" },
    ],
    jira: [{ key: "ENG", name: "Engineering" }],
    "jira-service-management": [{ key: "HELP", name: "Help desk" }],
    "jira-product-discovery": [{ key: "IDEA", name: "Ideas" }],
  });
  expect(counts).toEqual([1, 2, 4, 5]);
});

test("reads the projects of a site without Confluence", async () => {
  const server = await scriptedServer((response, received) =>
    received.path.startsWith("/wiki")
      ? json({}, { status: 404 })(response, received)
      : site(response, received),
  );
  const spaces = await readSpaces(server.origin, () => {}, undefined, {}, instantTimers());
  expect([...spaces.keys()]).toContain("jira");
  expect(spaces.has("confluence")).toBe(false);
});

test("fails with status 401 without a session", async () => {
  const server = await scriptedServer(json({}, { status: 401 }));
  const reading = readSpaces(server.origin, () => {}, undefined, {}, instantTimers());
  expect(await rejection(reading)).toMatchObject({ status: 401 });
});
