import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeStores, inventory, OFF, ROOT, signToken } from "../testing/harness.ts";

const DEFAULTS = { metadata: "default", inAppData: "default", exceptions: [] };

describeStores("GET an organization", (current) => {
  test("gives the document, its revision as a strong tag, and the caller's role", async () => {
    const response = await current.service.send(ROOT);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
    expect(await response.json()).toEqual({ ...inventory(), settings: DEFAULTS, revision: 1 });
  });

  test("gives 304 without a body to a reader who has the revision", async () => {
    const { service } = current;
    const response = await service.send(ROOT, { headers: { "If-None-Match": '"7", W/"1"' } });
    expect([response.status, await response.text()]).toEqual([304, ""]);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect((await service.send(ROOT, { headers: { "If-None-Match": '"2"' } })).status).toBe(200);
  });

  test("lets a member read", async () => {
    const token = await signToken({ role: "member" });
    expect((await current.service.send(ROOT, { token })).status).toBe(200);
  });

  test("looks the same for a missing organization and for one the token does not name", async () => {
    const token = await signToken({ organization: "other" });
    const existing = await current.service.send(ROOT, { token });
    const missing = await current.service.send("/v1/organizations/other", { token });
    expect([existing.status, await existing.json()]).toEqual([
      missing.status,
      await missing.json(),
    ]);
    expect(existing.status).toBe(404);
  });

  test("fails for a damaged document, and logs the record", async () => {
    const { service } = current;
    await service.store.execute(
      sql`update organizations set document = '{"id":"acme"}', revision = 2`,
    );
    const response = await service.send(ROOT);
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect(service.errors.join()).toContain("organizations, id acme");
  });
});

describeStores("PUT an organization", (current) => {
  test("creates it at revision 1 and names its address", async () => {
    const body = { ...inventory(), id: "second" };
    const response = await current.service.put(body, { "If-None-Match": "*" }, { id: "second" });
    expect([response.status, response.headers.get("ETag")]).toEqual([201, '"1"']);
    expect(response.headers.get("Location")).toBe("/v1/organizations/second");
    expect(await response.json()).toEqual({ ...body, settings: DEFAULTS, revision: 1 });
  });

  test.each(["admin", "member"])("is refused with the role `%s`", async (role) => {
    const response = await current.service.put(inventory(), { "If-Match": '"1"' }, { role });
    expect(await response.json()).toMatchObject({ status: 403, code: "service-role-required" });
  });

  test.each([
    [{}, 428, "precondition-required"],
    [{ "If-None-Match": "*" }, 412, "revision-conflict"],
    [{ "If-Match": '"9"' }, 412, "revision-conflict"],
  ])("with the precondition %j is refused", async (headers, status, code) => {
    const response = await current.service.put(inventory(), headers);
    expect(await response.json()).toMatchObject({ status, code });
  });

  test("replaces the inventory, keeps the settings, and is in the audit log", async () => {
    const { service } = current;
    await service.change(OFF, 1);
    const body = { ...inventory(), name: "Acme Holding" };
    const response = await service.put(body, { "If-Match": '"2"' });
    expect(await response.json()).toMatchObject({
      name: "Acme Holding",
      revision: 3,
      settings: { inAppData: "off" },
    });
    const { entries } = await (await service.send(`${ROOT}/changes?after=2`)).json();
    expect(entries).toMatchObject([
      { change: { type: "replace-inventory", inventory: body }, revision: 3 },
    ]);
  });

  test("that deletes a site starts its obligations", async () => {
    const { sites, ...rest } = inventory();
    const deleted = sites.map((site, index) =>
      index === 1 ? { ...site, deletedAt: "2026-11-23" } : site,
    );
    await current.service.put({ ...rest, sites: deleted }, { "If-Match": '"1"' });
    const { obligations } = await (await current.service.send(`${ROOT}/obligations`)).json();
    expect(obligations).toMatchObject([
      { dataType: "in-app-data", scope: { kind: "site", id: "lab" }, trigger: "deleted" },
      { dataType: "metadata", scope: { kind: "site", id: "lab" }, trigger: "deleted" },
    ]);
  });

  test("of another organization than the address's is refused", async () => {
    const response = await current.service.put(
      { ...inventory(), id: "other" },
      { "If-Match": '"1"' },
    );
    expect(await response.json()).toMatchObject({
      status: 422,
      code: "invalid-body",
      problems: [{ path: "/id" }],
    });
  });

  test("of a missing organization with If-Match is refused as not found", async () => {
    const body = { ...inventory(), id: "none" };
    const response = await current.service.put(body, { "If-Match": '"1"' }, { id: "none" });
    expect(await response.json()).toMatchObject({ status: 404, code: "organization-not-found" });
  });
});
