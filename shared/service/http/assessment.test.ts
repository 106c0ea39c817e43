import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventory, ROOT, signToken, TestService } from "../testing/harness.ts";

const HR_PAGE = encodeURIComponent("https://acme.atlassian.net/wiki/spaces/HR/overview");
let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

describe("GET assessment", () => {
  test("gives the place, its assessment as of an instant, and its status line", async () => {
    const response = await service.send(`${ROOT}/assessment?url=${HR_PAGE}&at=2026-08-01`);
    expect(await response.json()).toEqual({
      place: { kind: "space", site: "main", app: "confluence", key: "HR" },
      assessment: expect.objectContaining({
        summary: "none",
        metadata: expect.objectContaining({ decidedBy: "not-yet-effective" }),
      }),
      status: { summary: "none", reason: expect.objectContaining({ key: "not-yet-effective" }) },
    });
    expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(response.headers.has("ETag")).toBe(false);
  });

  test("assesses as of now without `at`", async () => {
    const { assessment, status } = await (
      await service.send(`${ROOT}/assessment?url=${HR_PAGE}`)
    ).json();
    expect([assessment.summary, status.summary, status.reason.key]).toEqual([
      "all",
      "all",
      "plan-default-on",
    ]);
  });

  test("accepts an instant whose `+` is not encoded", async () => {
    const path = `${ROOT}/assessment?url=${HR_PAGE}&at=2026-10-01T00:00:00+02:00`;
    expect((await service.send(path)).status).toBe(200);
  });

  test("answers 404 for an address of no place of the organization", async () => {
    const response = await service.send(`${ROOT}/assessment?url=https://example.com/`);
    expect(await response.json()).toMatchObject({ status: 404, code: "place-not-found" });
  });

  test.each(["assessment", "assessment?url=https://acme.atlassian.net/&at=tomorrow"])(
    "refuses %s and names the parameter",
    async (path) => {
      const response = await service.send(`${ROOT}/${path}`);
      expect(await response.json()).toMatchObject({
        status: 400,
        code: "invalid-parameter",
        problems: [{ path: expect.stringMatching(/^\/(url|at)$/) }],
      });
    },
  );
});

describe("GET summary", () => {
  test("gives a first view without an entity tag, because it changes with time", async () => {
    const response = await service.send(`${ROOT}/summary`, {
      headers: { "If-None-Match": '"1"' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.has("ETag")).toBe(false);
    expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(await response.json()).toMatchObject({
      id: "acme",
      revision: 1,
      authority: "service",
      plan: "standard",
      summary: "all",
      settings: { inAppData: { value: "on", canChange: true }, metadata: { isLocked: true } },
    });
  });

  test("has the same size for few and for many spaces and exceptions", async () => {
    const sizeOf = async (id: string, count: number) => {
      const spaces = Array.from({ length: count }, (_, index) => ({
        key: `S${100_000 + index}`,
        name: "A space",
      }));
      const apps = [{ app: "jira", plan: "premium", state: "active", spaces }];
      const exceptions = spaces.map(({ key }) => ({
        effect: "exclude",
        target: { kind: "space", site: "main", app: "jira", key },
      }));
      const body = {
        ...inventory(),
        id,
        sites: [{ id: "main", host: "acme.atlassian.net", apps }],
        settings: { metadata: "default", inAppData: "on", exceptions },
      };
      const created = await service.put(body, { "If-None-Match": "*" }, { id });
      expect(created.status).toBe(201);
      const token = await signToken({ organization: id });
      return (await (await service.send(`/v1/organizations/${id}/summary`, { token })).text())
        .length;
    };
    const difference = (await sizeOf("many", 1000)) - (await sizeOf("some", 100));
    // Counts have one digit more.
    expect(Math.abs(difference)).toBeLessThan(10);
  });
});
