import { afterAll, beforeAll, expect, test } from "vitest";
import { signToken, TestService } from "../testing/harness.ts";

let service: TestService;
beforeAll(async () => {
  const streamLimits = { caller: 2, organization: 3 };
  service = await TestService.open({ memory: true }, { streamLimits });
  await service.create();
  await service.create("other");
}, 60_000);
afterAll(() => service.store.close());

const open = async (subject: string, { organization = "acme", method = "GET" } = {}) =>
  service.send(`/v1/organizations/${organization}/events`, {
    method,
    token: await signToken({ subject, organization }),
  });

test("a caller and an organization have a number of open event streams; a closed one makes room", async () => {
  const first = await open("mara");
  const others = [await open("mara"), await open("ken")];
  const refused = await open("mara");
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "10"]);
  expect(await refused.json()).toMatchObject({
    code: "rate-limited",
    detail: expect.stringContaining("event streams of this caller"),
  });
  expect((await open("mara", { method: "HEAD" })).status).toBe(200);
  const late = await open("late");
  expect([late.status, (await late.json()).detail]).toEqual([
    429,
    expect.stringContaining("event streams of this organization"),
  ]);
  others.push(await open("late", { organization: "other" }));
  await first.body?.cancel();
  others.push(await open("mara"));
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await open("mara")).status).toBe(429);
  for (const { body } of others) await body?.cancel();
});
