import { describe, expect, test } from "vitest";
import { type Change, type SingleChange, VIOLATION_CODES } from "../model/change.ts";
import type { Organization, Target } from "../model/organization.ts";
import { apply } from "./apply.ts";
import { check, withMessages } from "./check.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

const space = (key: string, app = "jira"): Target => ({ kind: "space", site: "main", app, key });
const exclude = (target: Target): SingleChange => ({
  type: "add-exception",
  effect: "exclude",
  target,
});
const include = (target: Target): SingleChange =>
  ({ ...exclude(target), effect: "include" }) as SingleChange;
const codes = (organization: Organization, change: Change, at = NOW) =>
  check(organization, change, at).map(({ code, index }) =>
    index === undefined ? code : `${index} ${code}`,
  );

describe("a batch", () => {
  test("checks each change on top of those before it", () => {
    const changes: SingleChange[] = [
      { type: "set-in-app-data", value: "off" },
      include(space("ENG")),
      exclude(space("LEGAL")),
    ];
    expect(codes(acme(), { type: "batch", changes })).toEqual(["2 exception-effect-mismatch"]);
  });

  test("leaves out changes with violations when it checks the next one", () => {
    const locked: SingleChange = { type: "set-metadata", value: "off" };
    const changes = [include(space("ENG")), include(space("ENG")), locked];
    expect(codes(acme(), { type: "batch", changes })).toEqual([
      "0 exception-effect-mismatch",
      "1 exception-effect-mismatch",
      "2 metadata-locked-by-plan",
    ]);
  });

  test("removes and adds again what an earlier change added or removed", () => {
    const changes: SingleChange[] = [
      exclude(space("ENG")),
      { type: "remove-exception", target: space("HR", "confluence") },
      exclude(space("HR", "confluence")),
      { type: "remove-exception", target: space("ENG") },
    ];
    const after = apply(acme(), { type: "batch", changes }, NOW);
    expect(after.settings.exceptions).toEqual([
      { effect: "exclude", target: space("HR", "confluence") },
    ]);
    expect(after.revision).toBe(4);
  });

  test("is rejected as a whole if one change has a violation", () => {
    const changes = [exclude(space("ENG")), exclude(space("ENG"))];
    expect(() => apply(acme(), { type: "batch", changes }, NOW)).toThrow(
      expect.objectContaining({
        code: "change-rejected",
        violations: [expect.objectContaining({ code: "duplicate-exception", index: 1 })],
      }),
    );
  });
});

describe("check reports every violation in the order of the contract", () => {
  test("for an excluded organization without an active plan", () => {
    const none = acme({}, { hosting: "isolated", sites: [] });
    expect(codes(none, { type: "set-metadata", value: "on" })).toEqual([
      "organization-excluded",
      "no-active-plan",
      "metadata-locked-by-plan",
    ]);
    expect(codes(none, exclude(space("ENG")))).toEqual([
      "organization-excluded",
      "no-active-plan",
      "target-unknown",
    ]);
  });

  test("for an effect that does not fit and that the target already has", () => {
    const both = acme({
      inAppData: "off",
      exceptions: [{ effect: "exclude", target: space("ENG") }],
    });
    expect(codes(both, exclude(space("ENG")))).toEqual([
      "exception-effect-mismatch",
      "duplicate-exception",
    ]);
  });

  test.each([
    [
      "a platform app on a site that the document lacks",
      { kind: "app", site: "no", app: "rovo" },
      "platform-app-not-selectable",
    ],
    [
      "an app that is not covered, on such a site",
      { kind: "app", site: "no", app: "trello" },
      "not-covered",
    ],
    ["a connector that is not covered", { kind: "connector", id: "legacy-crm" }, "not-covered"],
    ["a connector that the document lacks", { kind: "connector", id: "none" }, "target-unknown"],
    [
      "an app that its site lacks",
      { kind: "app", site: "lab", app: "confluence" },
      "target-unknown",
    ],
  ] as [string, Target, string][])("for %s", (_name, target, code) => {
    expect(codes(acme(), exclude(target))).toEqual([code]);
  });

  test("for a target that was deleted, but not for one with a future deletion", () => {
    const past = withApp(acme(), "jira", { deletedAt: "2026-11-23T09:00:00.000Z" });
    const coming = withApp(acme(), "jira", { deletedAt: "2026-11-23T09:00:00.001Z" });
    expect(codes(past, exclude(space("ENG")))).toEqual(["target-unknown"]);
    expect(codes(coming, exclude(space("ENG")))).toEqual([]);
  });

  test("for a setting that is not known, unless no app is active", () => {
    expect(codes(acme({ inAppData: "unknown" }), exclude(space("ENG")))).toEqual([
      "setting-unknown",
    ]);
    const inactive = withSite(withSite(acme(), "lab", { apps: [] }), "main", {
      apps: [{ app: "jira", plan: "unknown", state: "inactive" }],
    });
    expect(codes(inactive, exclude(space("ENG")))).toEqual(["no-active-plan"]);
  });
});

test("check lets metadata be changed only if the highest plan is certainly Enterprise", () => {
  const off: Change = { type: "set-metadata", value: "off" };
  expect(codes(onPlan(acme(), "unknown"), off)).toEqual(["metadata-locked-by-plan"]);
  expect(codes(withApp(onPlan(acme(), "unknown"), "jira", { plan: "enterprise" }), off)).toEqual(
    [],
  );
});

test("remove-exception removes both exceptions of a target, or the one of its effect", () => {
  const target = space("ENG");
  const both = acme({
    exceptions: [
      { effect: "include", target },
      { effect: "exclude", target },
    ],
  });
  expect(apply(both, { type: "remove-exception", target }, NOW).settings.exceptions).toEqual([]);
  expect(
    apply(both, { type: "remove-exception", target, effect: "include" }, NOW).settings.exceptions,
  ).toEqual([{ effect: "exclude", target }]);
  expect(codes(acme(), { type: "remove-exception", target })).toEqual(["exception-not-found"]);
});

test("remove-exception is allowed for an excluded organization", () => {
  const excluded = acme({}, { compliance: ["hipaa"] });
  expect(codes(excluded, { type: "remove-exception", target: space("HR", "confluence") })).toEqual(
    [],
  );
});

test("apply counts a revision for a value that is already set", () => {
  const after = apply(acme(), { type: "set-in-app-data", value: "default" }, NOW);
  expect([after.revision, after.settings]).toEqual([4, acme().settings]);
});

test("add-exception reads keys of Jira's apps in upper case", () => {
  const after = apply(acme(), exclude(space("eng")), NOW);
  expect(after.settings.exceptions.at(-1)?.target).toEqual(space("ENG"));
  expect(codes(after, exclude(space("Eng")))).toEqual(["duplicate-exception"]);
});

test("add-exception takes a key in another case for the same target", () => {
  const added = apply(acme(), exclude(space("~new", "confluence")), NOW);
  expect(codes(added, exclude(space("~NEW", "confluence")))).toEqual(["duplicate-exception"]);
  expect(codes(added, { type: "remove-exception", target: space("~New", "confluence") })).toEqual(
    [],
  );
});

describe("an organization that may be excluded, or may be without a plan", () => {
  const jira = (state: "active" | "unknown") =>
    [{ app: "jira", plan: "enterprise", state }] as const;

  test("can be changed", () => {
    const unknown = acme({}, { hosting: "unknown", compliance: "unknown" });
    expect(codes(unknown, exclude(space("ENG")))).toEqual([]);
    const mayBeInactive = withSite(
      withSite(acme({ inAppData: "on" }), "lab", { apps: [] }),
      "main",
      {
        apps: jira("unknown"),
      },
    );
    expect(codes(mayBeInactive, exclude(space("ENG")))).toEqual([]);
  });

  test("has metadata locked unless its plan is certainly Enterprise", () => {
    const withJira = (state: "active" | "unknown") =>
      withSite(withSite(acme(), "lab", { apps: [] }), "main", { apps: jira(state) });
    expect(codes(withJira("active"), { type: "set-metadata", value: "off" })).toEqual([]);
    expect(codes(withJira("unknown"), { type: "set-metadata", value: "off" })).toEqual([
      "metadata-locked-by-plan",
    ]);
  });
});

test("each rule that a change can break has a message of its own", () => {
  const messages = withMessages(VIOLATION_CODES.map((code) => ({ code }))).map(
    ({ message }) => message,
  );
  expect(new Set(messages).size).toBe(VIOLATION_CODES.length);
  for (const message of messages) expect(message).toMatch(/\w{3}/);
});
