import { describe, expect, test } from "vitest";
import type { Change, SingleChange } from "../model/change.ts";
import type { Effect, Organization, Settings, Target } from "../model/organization.ts";
import { apply } from "./apply.ts";
import { check } from "./check.ts";
import { acme, NOW } from "./testing/documents.ts";

const ENG: Target = { kind: "space", site: "main", app: "jira", key: "ENG" };
const HR: Target = { kind: "space", site: "main", app: "confluence", key: "HR" };
const LEGAL: Target = { kind: "space", site: "main", app: "jira", key: "LEGAL" };

const off: SingleChange = { type: "set-in-app-data", value: "off" };
const toDefault: SingleChange = { type: "set-in-app-data", value: "default" };
const add = (target: Target, effect: Effect = "exclude"): SingleChange => ({
  type: "add-exception",
  effect,
  target,
});
const remove = (target: Target): SingleChange => ({ type: "remove-exception", target });
const batch = (...changes: SingleChange[]): Change => ({ type: "batch", changes });

const vendor = (settings: Partial<Settings> = {}, rest: Partial<Organization> = {}) =>
  acme(settings, { ...rest, authority: "vendor" });
const excluded = ({ exceptions }: Settings = acme().settings) =>
  exceptions.map(({ target }) => target);

describe("with authority `vendor` a change", () => {
  test("is decided, and leaves the settings in force", () => {
    const before = vendor();
    const after = apply(before, off, NOW);
    expect(after.settings).toEqual(before.settings);
    expect(after.decided).toEqual({ ...before.settings, inAppData: "off" });
    expect(after.revision).toBe(before.revision + 1);
  });

  test("adds to what is decided already", () => {
    const after = apply(apply(vendor(), off, NOW), add(ENG, "include"), NOW);
    expect(after.decided?.inAppData).toBe("off");
    expect(excluded(after.decided)).toEqual([HR, ENG]);
  });

  test("drops the decision if it equals the settings in force, in any order of exceptions", () => {
    const before = vendor({
      exceptions: [HR, ENG].map((target) => ({ effect: "exclude", target })),
    });
    const removed = apply(before, remove(HR), NOW);
    expect(excluded(removed.decided)).toEqual([ENG]);
    const added = apply(removed, add(HR), NOW);
    expect(added).not.toHaveProperty("decided");
    expect(added.settings).toEqual(before.settings);
    expect(added.revision).toBe(before.revision + 2);
  });

  test("continues from the settings in force after a batch dropped the decision", () => {
    const before = vendor({
      exceptions: [HR, ENG].map((target) => ({ effect: "exclude", target })),
    });
    const after = apply(before, batch(remove(HR), add(HR), add(LEGAL)), NOW);
    expect(excluded(after.decided)).toEqual([HR, ENG, LEGAL]);
  });
});

describe("confirm", () => {
  test("puts in force what is decided and notes the time", () => {
    const decided = apply(vendor(), off, NOW);
    const after = apply(decided, { type: "confirm" }, NOW);
    expect(after.settings).toEqual(decided.decided);
    expect(after.confirmedAt).toBe(NOW.toISOString());
    expect(after).not.toHaveProperty("decided");
  });

  test("notes only the time if nothing is decided", () => {
    const before = vendor({}, { confirmedAt: "2026-10-01T00:00:00.000Z" });
    expect(apply(before, { type: "confirm" }, NOW)).toEqual({
      ...before,
      confirmedAt: NOW.toISOString(),
      revision: before.revision + 1,
    });
  });

  test("confirms in a batch what the changes before it decided", () => {
    const after = apply(vendor(), batch(off, { type: "confirm" }, toDefault), NOW);
    expect(after.settings.inAppData).toBe("off");
    expect(after.decided?.inAppData).toBe("default");
  });
});

describe("discard", () => {
  test("drops the decided settings and keeps the time of the last confirmation", () => {
    const before = vendor({}, { confirmedAt: "2026-10-01T00:00:00.000Z" });
    const after = apply(apply(before, off, NOW), { type: "discard" }, NOW);
    expect(after).toEqual({ ...before, revision: before.revision + 2 });
  });

  test("drops in a batch what the changes before it decided", () => {
    const after = apply(vendor(), batch(off, { type: "discard" }, add(ENG)), NOW);
    expect(after.decided?.inAppData).toBe("default");
    expect(excluded(after.decided)).toEqual([HR, ENG]);
    const codes = check(vendor(), batch(off, toDefault, { type: "discard" }), NOW);
    expect(codes).toMatchObject([{ code: "nothing-decided", index: 2 }]);
  });
});

test("apply refuses to confirm or discard settings that the service puts in force", () => {
  for (const type of ["confirm", "discard"] as const) {
    expect(() => apply(acme(), { type }, NOW)).toThrow("change rejected: settings-in-force-here");
  }
});

test("apply lets an excluded organization confirm", () => {
  const leftOut = vendor({}, { compliance: ["hipaa"], sites: [] });
  expect(check(leftOut, { type: "confirm" }, NOW)).toEqual([]);
});

test("apply leaves its argument as it was", () => {
  const before = vendor();
  const copy = structuredClone(before);
  apply(before, batch(off, { type: "confirm" }, add(ENG, "include")), NOW);
  expect(before).toEqual(copy);
});
