import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inventory, NOW, OFF, ON, signToken, TestService } from "../testing/harness.ts";

const HR = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;
const EXCLUDE_HR = { effect: "exclude", target: HR } as const;
const SETTINGS = { metadata: "default", inAppData: "on", exceptions: [] };
const CONFIRMED_AT = "2026-11-01T00:00:00.000Z";

let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
}, 60_000);
afterAll(() => service.store.close());

let organizations = 0;
let id: string;
let token: string;
beforeEach(async () => {
  organizations += 1;
  id = `organization-${organizations}`;
  token = await signToken({ organization: id });
});

const put = (body: object, headers: Record<string, string>) =>
  service.put({ ...inventory(), id, ...body }, headers, { id });
const create = (body: object) => put(body, { "If-None-Match": "*" });
const replace = (body: object, revision: number) => put(body, { "If-Match": `"${revision}"` });
const read = async () => (await service.send(`/v1/organizations/${id}`, { token })).json();

/** Sends a change and returns the response's JSON. */
async function change(body: unknown, revision: number) {
  const headers = { "If-Match": `"${revision}"` };
  const path = `/v1/organizations/${id}/changes`;
  return (await service.send(path, { method: "POST", headers, body, token })).json();
}

describe("a new organization", () => {
  test("whose settings the vendor puts in force starts with unknown choices", async () => {
    const response = await create({ authority: "vendor" });
    expect([response.status, (await response.json()).settings]).toEqual([
      201,
      { metadata: "unknown", inAppData: "unknown", exceptions: [] },
    ]);
  });

  test("has authority `vendor` if the body names none", async () => {
    await create({ authority: undefined });
    expect(await read()).toMatchObject({ authority: "vendor", settings: { metadata: "unknown" } });
  });

  test("whose settings the service puts in force starts with default choices", async () => {
    await create({ authority: "service" });
    expect((await read()).settings).toEqual({
      metadata: "default",
      inAppData: "default",
      exceptions: [],
    });
  });

  test("starts with the body's settings and confirmation", async () => {
    const settings = { ...SETTINGS, exceptions: [EXCLUDE_HR] };
    const response = await create({ settings, confirmedAt: "2026-11-01" });
    expect(response.status).toBe(201);
    expect(await read()).toMatchObject({ settings, confirmedAt: CONFIRMED_AT, revision: 1 });
  });

  test("is refused if the body decides something, because only changes do", async () => {
    const decided = { ...SETTINGS, inAppData: "off" };
    const response = await create({ authority: "vendor", settings: SETTINGS, decided });
    expect(await response.json()).toMatchObject({
      status: 422,
      code: "settings-not-inventory",
      problems: [{ path: "/decided" }],
    });
    expect((await create({ authority: "vendor", settings: SETTINGS })).status).toBe(201);
  });

  test("is refused if the body's settings are invalid, with their paths", async () => {
    const settings = { ...SETTINGS, exceptions: [EXCLUDE_HR, EXCLUDE_HR] };
    expect(await (await create({ settings })).json()).toMatchObject({
      status: 422,
      code: "invalid-body",
      problems: [{ path: "/settings/exceptions/1" }],
    });
  });
});

describe("a replaced inventory", () => {
  test("may come with the stored settings", async () => {
    await create({
      settings: { ...SETTINGS, exceptions: [EXCLUDE_HR] },
      confirmedAt: CONFIRMED_AT,
    });
    const document = await read();
    const response = await replace({ ...document, name: "Acme Holding" }, 1);
    expect(await response.json()).toEqual({ ...document, name: "Acme Holding", revision: 2 });
  });

  test("keeps what was decided", async () => {
    await create({ authority: "vendor", settings: SETTINGS });
    await change(OFF, 1);
    const document = await read();
    await replace({ authority: "vendor", name: "Acme Holding" }, 2);
    expect(await read()).toEqual({ ...document, name: "Acme Holding", revision: 3 });
  });

  test.each([
    ["settings", { settings: { ...SETTINGS, metadata: "off" } }],
    ["settings", { settings: { ...SETTINGS, exceptions: [] } }],
    ["decided", { decided: { ...SETTINGS, metadata: "off" } }],
    ["confirmedAt", { confirmedAt: "2026-11-02" }],
  ])("is refused with other %s: %j", async (field, body) => {
    const settings = { ...SETTINGS, exceptions: [EXCLUDE_HR] };
    await create({ authority: "vendor", settings, confirmedAt: CONFIRMED_AT });
    const response = await replace({ authority: "vendor", ...body }, 1);
    expect(await response.json()).toMatchObject({
      status: 422,
      code: "settings-not-inventory",
      problems: [{ path: `/${field}` }],
    });
    expect((await read()).revision).toBe(1);
  });

  test("is refused with a `decided` that takes back what was decided", async () => {
    await create({ authority: "vendor", settings: SETTINGS });
    await change(OFF, 1);
    const response = await replace(
      { authority: "vendor", settings: SETTINGS, decided: SETTINGS },
      2,
    );
    expect(await response.json()).toMatchObject({ code: "settings-not-inventory" });
  });

  test("renames the keys of exceptions with its spaces, and merges what became one", async () => {
    const docs = { effect: "exclude", target: { ...HR, key: "DOCS" } };
    await create({ settings: { ...SETTINGS, exceptions: [EXCLUDE_HR, docs] } });
    const { sites } = inventory();
    const renamed = JSON.parse(
      JSON.stringify(sites).replace(
        /\{"key":"HR","name":"People"\},\{"key":"DOCS","name":"Docs"\}/,
        '{"key":"PEOPLE","name":"People","aliases":["HR","DOCS"]}',
      ),
    );
    expect((await replace({ sites: renamed }, 1)).status).toBe(200);
    expect((await read()).settings.exceptions).toEqual([
      { effect: "exclude", target: { ...HR, key: "PEOPLE" } },
    ]);
  });

  test("changes the authority", async () => {
    await create({ authority: "vendor", settings: SETTINGS });
    expect((await replace({ authority: "service" }, 1)).status).toBe(200);
    expect(await read()).toMatchObject({ authority: "service", settings: SETTINGS });
  });

  test("cannot change the authority while something is decided", async () => {
    await create({ authority: "vendor", settings: SETTINGS });
    await change(OFF, 1);
    const response = await replace({ authority: "service" }, 2);
    expect(await response.json()).toMatchObject({
      status: 422,
      code: "change-rejected",
      violations: [{ code: "settings-in-force-here" }],
    });
    await change({ type: "discard" }, 2);
    expect((await replace({ authority: "service" }, 3)).status).toBe(200);
  });
});

describe("changes of settings that the vendor puts in force", () => {
  beforeEach(() => create({ authority: "vendor", settings: SETTINGS }));

  test("are decided, and in force once they are confirmed", async () => {
    const decided = await change(OFF, 1);
    expect(decided.organization).toMatchObject({
      settings: SETTINGS,
      decided: { ...SETTINGS, inAppData: "off" },
      revision: 2,
    });
    expect(decided.obligations).toEqual([]);
    const { organization, entry, obligations } = await change({ type: "confirm" }, 2);
    expect(organization).toMatchObject({
      settings: { ...SETTINGS, inAppData: "off" },
      confirmedAt: NOW.toISOString(),
      revision: 3,
    });
    expect(organization).not.toHaveProperty("decided");
    expect(entry).toMatchObject({ change: { type: "confirm" }, revision: 3 });
    expect(obligations).toMatchObject([{ scope: { kind: "organization" }, trigger: "opt-out" }]);
  });

  test("are dropped by a discard", async () => {
    await change(OFF, 1);
    const { organization } = await change({ type: "discard" }, 2);
    expect(organization).toMatchObject({ settings: SETTINGS, revision: 3 });
    expect(organization).not.toHaveProperty("decided");
  });

  test("can't be discarded before there are any", async () => {
    expect(await change({ type: "discard" }, 1)).toMatchObject({
      status: 422,
      code: "change-rejected",
      violations: [{ code: "nothing-decided" }],
    });
  });

  test("show in the assessment and the summary before they are confirmed", async () => {
    await change(OFF, 1);
    const root = `/v1/organizations/${id}`;
    const url = "https://acme.atlassian.net/wiki/spaces/HR";
    const assessed = await (await service.send(`${root}/assessment?url=${url}`, { token })).json();
    expect(assessed.assessment.inAppData.notes).toContain("change-decided");
    expect(assessed.status.decided).toBe("in-app-off");
    const summary = await (await service.send(`${root}/summary`, { token })).json();
    expect(summary.settings.inAppData).toMatchObject({ value: "on", decided: "off" });
  });
});

test.each(["confirm", "discard"])(
  "a %s of settings that the service puts in force is refused",
  async (type) => {
    await create({ authority: "service" });
    expect(await change({ type }, 1)).toMatchObject({
      status: 422,
      code: "change-rejected",
      violations: [{ code: "settings-in-force-here" }],
    });
  },
);

test("the audit log records the space keys of a change as the document writes them", async () => {
  await create({ settings: SETTINGS });
  const target = { ...HR, key: "hr" };
  const added = await change({ type: "add-exception", effect: "exclude", target }, 1);
  expect(added.entry.change.target.key).toBe("HR");
  expect(added.organization.settings.exceptions).toEqual([EXCLUDE_HR]);
  expect((await change(ON, 2)).organization.revision).toBe(3);
});
