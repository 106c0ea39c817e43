import { describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { parseOrganization } from "../model/organization.ts";
import { organizationSummary } from "../view-models/organization-summary.ts";
import { placeStatus } from "../view-models/place-status.ts";
import { type FirstRequest, fetchPlaceStatus, fetchSummary } from "./fetch-summary.ts";
import { cutOff, htmlPage, json, type Respond, scriptedServer } from "./testing/scripted-server.ts";

const acme = parseOrganization(fixture("acme"));
const now = new Date("2026-12-01T00:00:00Z");
const summary = organizationSummary(acme, now);
const PAGE = "https://acme.atlassian.net/wiki/spaces/HR?a=b&c=d";
const status = placeStatus(
  acme,
  { kind: "space", site: "main", app: "confluence", key: "HR" },
  now,
);
const asAdmin = { headers: { "Contribution-Lens-Role": "admin" } };

function requestTo(endpoint: string, options: Partial<FirstRequest> = {}): FirstRequest {
  return { endpoint, organization: "acme", signal: new AbortController().signal, ...options };
}

describe("fetchSummary", () => {
  test.each(["/base", "/base/"])("requests the summary below the endpoint %s", async (path) => {
    const server = await scriptedServer(json(summary, asAdmin));
    const response = await fetchSummary(requestTo(server.origin + path, { token: () => "t1" }));
    expect(response).toEqual({ value: summary, role: "admin" });
    expect(server.received).toMatchObject([
      {
        path: "/base/v1/organizations/acme/summary",
        headers: { authorization: "Bearer t1" },
      },
    ]);
  });

  test("sends no token header without a token", async () => {
    const server = await scriptedServer(json(summary));
    for (const token of [undefined, () => null]) {
      const response = await fetchSummary(requestTo(server.origin, token && { token }));
      expect(response?.role).toBe("unknown");
    }
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each<[string, Respond]>([
    ["the service fails", htmlPage(503)],
    ["a sign-in page answers", htmlPage(200)],
    ["the answer breaks off", cutOff],
    ["the answer does not fit the schema", json({ ...summary, summary: "some" })],
    ["the answer is of another organization", json({ ...summary, id: "other" })],
    ["the answer is too large", json({ ...summary, name: "x".repeat(300_000) })],
  ])("resolves to undefined after one attempt if %s", async (_, respond) => {
    const server = await scriptedServer(respond);
    expect(await fetchSummary(requestTo(server.origin))).toBeUndefined();
    expect(server.received).toHaveLength(1);
  });

  test("resolves to undefined once it is aborted", async () => {
    const controller = new AbortController();
    const server = await scriptedServer(() => controller.abort());
    const response = fetchSummary(requestTo(server.origin, { signal: controller.signal }));
    expect(await response).toBeUndefined();
  });

  test("does not follow a redirect with the token", async () => {
    const target = await scriptedServer(json(summary));
    const server = await scriptedServer(
      (response) => void response.writeHead(302, { Location: target.origin }).end(),
    );
    const response = fetchSummary(requestTo(server.origin, { token: () => "secret" }));
    expect(await response).toBeUndefined();
    expect(target.received).toHaveLength(0);
  });
});

test("fetchPlaceStatus requests the status line of a page by its address", async () => {
  const place = { kind: "platform", app: "home" };
  const server = await scriptedServer(json({ place, assessment: {}, status }, asAdmin));
  expect(await fetchPlaceStatus(requestTo(server.origin), PAGE)).toEqual({
    value: status,
    role: "admin",
  });
  const requested = new URL(server.received[0]?.path ?? "", server.origin);
  expect(requested.pathname).toBe("/v1/organizations/acme/assessment");
  expect(Object.fromEntries(requested.searchParams)).toEqual({ url: PAGE });
});

test("fetchPlaceStatus resolves to undefined if the service gives no status line", async () => {
  const server = await scriptedServer(json({ place: {}, assessment: {} }));
  expect(await fetchPlaceStatus(requestTo(server.origin), PAGE)).toBeUndefined();
});
