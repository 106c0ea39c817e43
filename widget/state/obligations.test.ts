import { expect, test } from "vitest";
import type { Obligation } from "../../shared/model/obligation.ts";
import { fetchObligations } from "./obligations.ts";

const obligation = (aggregatesUntil: string) => ({ aggregatesUntil }) as Obligation;
const OVER = obligation("2020-01-01T00:00:00Z");
const ACTIVE = obligation("2999-01-01T00:00:00Z");

test("the obligations of a revision are fetched once, without those that are over", async () => {
  let requests = 0;
  const client = {
    obligations: async () => {
      requests += 1;
      return [OVER, ACTIVE];
    },
  };
  expect(await fetchObligations(client, 1)).toEqual([ACTIVE]);
  expect(await fetchObligations(client, 1)).toBe(await fetchObligations(client, 1));
  expect(requests).toBe(1);
  await fetchObligations(client, 2);
  expect(requests).toBe(2);
});

test("obligations are fetched again after a failure", async () => {
  let isDown = true;
  const client = {
    obligations: async () => {
      if (isDown) throw new Error("down");
      return [ACTIVE];
    },
  };
  await expect(fetchObligations(client, 1)).rejects.toThrow("down");
  isDown = false;
  expect(await fetchObligations(client, 1)).toEqual([ACTIVE]);
});
