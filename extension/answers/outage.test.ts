import { expect, test } from "vitest";
import { freshnessOf, withOutage } from "./outage.ts";

const words = { unavailable: "not reached", signedOut: "sign in again" };

test("a service that answers is never said to be out of reach: only the sign-in is missing", () => {
  const said = (problem?: string) =>
    withOutage("Acme, now", { confirmedAt: 0, ...(problem !== undefined && { problem }) }, words);
  expect(said()).toBe("Acme, now");
  expect(said("unauthenticated")).toBe("Acme, now (sign in again)");
  expect(said("unreachable")).toBe("Acme, now (not reached)");
});

test("what was kept of an outage holds until the service says something newer", () => {
  const kept = { confirmedAt: 1, problem: "unauthenticated" };
  const workspace = { id: "", name: "", source: { kind: "document" }, freshness: kept } as const;
  expect(freshnessOf(workspace, { confirmedAt: 1 }, undefined)).toEqual(kept);
  expect(freshnessOf(workspace, { confirmedAt: 2 }, undefined)).toEqual({ confirmedAt: 2 });
  expect(freshnessOf(workspace, { confirmedAt: 2 }, "unreachable")).toEqual({
    confirmedAt: 2,
    problem: "unreachable",
  });
  expect(freshnessOf(workspace, undefined, undefined)).toEqual(kept);
});
