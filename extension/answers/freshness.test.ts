import { expect, test } from "vitest";
import { currentFreshness, withConnectionError } from "./freshness.ts";

const messages = { unavailable: "not reached", signedOut: "sign in again" };

test("asks for a sign-in instead of reporting a service that answers 401 as unavailable", () => {
  const text = (problem?: string) =>
    withConnectionError(
      "Acme, now",
      { confirmedAt: 0, ...(problem !== undefined && { problem }) },
      messages,
    );
  expect(text()).toBe("Acme, now");
  expect(text("unauthenticated")).toBe("Acme, now (sign in again)");
  expect(text("unreachable")).toBe("Acme, now (not reached)");
});

test("keeps the stored error until the service answers again", () => {
  const stored = { confirmedAt: 1, problem: "unauthenticated" };
  const workspace = { id: "", name: "", source: { kind: "document" }, freshness: stored } as const;
  expect(currentFreshness(workspace, undefined, undefined)).toEqual(stored);
  expect(currentFreshness(workspace, { confirmedAt: 1 }, undefined)).toEqual(stored);
  expect(currentFreshness(workspace, { confirmedAt: 2 }, undefined)).toEqual({ confirmedAt: 2 });
  expect(currentFreshness(workspace, { confirmedAt: 2 }, "unreachable")).toEqual({
    confirmedAt: 2,
    problem: "unreachable",
  });
});
