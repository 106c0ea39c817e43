import { expect, test } from "vitest";
import { fuzz } from "../testing/fuzz/fuzz.ts";
import { describeStores } from "../testing/harness.ts";

describeStores("the service", (fixture) => {
  test("answers 500 generated requests as OpenAPI describes", async () => {
    const { statuses, faults } = await fuzz(fixture.service, { requests: 500, seed: 20261129 });
    expect(faults).toEqual([]);
    for (const status of [200, 304, 400, 401, 404, 405, 412, 422]) {
      expect([...statuses.keys()]).toContain(status);
    }
  }, 120_000);
});
