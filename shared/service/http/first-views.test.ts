import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseOrganizationSummary } from "../../model/organization-summary.ts";
import { parsePlaceStatus } from "../../model/place-status.ts";
import { TestService } from "../testing/harness.ts";

const ROOT = "/v1/organizations/acme";
const PAGE = `${ROOT}/assessment?url=https://acme.atlassian.net/wiki/spaces/HR`;
let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

describe("the summary", () => {
  test("is the first view of the organization", async () => {
    const response = await service.send(`${ROOT}/summary`);
    expect(parseOrganizationSummary(await response.json())).toMatchObject({
      id: "acme",
      plan: "standard",
      summary: "all",
      exceptions: { exclude: { count: 0, names: [] } },
    });
  });

  test("has no entity tag, because it changes with time alone", async () => {
    const response = await service.send(`${ROOT}/summary`, { headers: { "If-None-Match": '"1"' } });
    expect(response.status).toBe(200);
    expect(response.headers.has("ETag")).toBe(false);
    expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
  });
});

test("the assessment of a page comes with its status line", async () => {
  const { status } = (await (await service.send(PAGE)).json()) as { status: unknown };
  expect(parsePlaceStatus(status)).toEqual({
    summary: "all",
    reason: { key: "plan-default-on", plan: "standard" },
  });
});
