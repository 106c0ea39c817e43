import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GLANCE_TYPE, OVERVIEW_TYPE } from "../../model/media-types.ts";
import { TestService } from "../testing/harness.ts";

const ROOT = "/v1/organizations/acme";
const PAGE = `${ROOT}/assessment?url=https://acme.atlassian.net/wiki/spaces/HR`;
let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

describe("a reader that asks for less", () => {
  test("gets the overview of an organization, without a tag: it becomes another one with time alone", async () => {
    const Accept = `${OVERVIEW_TYPE}, application/json;q=0.9`;
    const response = await service.send(ROOT, { headers: { Accept } });
    expect(response.headers.get("Content-Type")).toBe(OVERVIEW_TYPE);
    expect(response.headers.get("Vary")).toContain("Accept");
    expect(await response.json()).toMatchObject({
      id: "acme",
      explanation: { plan: "standard", setting: "on", assessment: { summary: "all" } },
      exceptions: { exclude: { count: 0, names: [] } },
    });
    expect(response.headers.has("ETag")).toBe(false);
    const again = await service.send(ROOT, { headers: { Accept, "If-None-Match": '"1"' } });
    expect(again.status).toBe(200);
  });

  test("gets one line about a page, with all that its sentence names", async () => {
    const response = await service.send(PAGE, { headers: { Accept: GLANCE_TYPE } });
    expect(response.headers.get("Content-Type")).toBe(GLANCE_TYPE);
    expect(await response.json()).toMatchObject({
      summary: "all",
      reason: { code: "plan-default", plan: "standard", app: "Confluence" },
    });
  });
});

test.each([undefined, "*/*", "application/*", "application/json", "text/html", "", "nonsense"])(
  "a reader that accepts %s gets the document and the assessment as the contract has them",
  async (accept) => {
    const headers = accept === undefined ? {} : { Accept: accept };
    const document = await service.send(ROOT, { headers });
    expect(document.headers.get("ETag")).toBe('"1"');
    expect(await document.json()).toHaveProperty("sites");
    expect(Object.keys(await (await service.send(PAGE, { headers })).json())).toEqual([
      "place",
      "assessment",
    ]);
  },
);
