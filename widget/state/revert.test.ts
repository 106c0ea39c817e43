import { expect, test } from "vitest";
import type { Change } from "../../shared/model/change.ts";
import { apply } from "../../shared/rules/apply.ts";
import { acme, NOW } from "../../shared/rules/testing/documents.ts";
import { revertTo } from "./revert.ts";

const jira = { kind: "app", site: "main", app: "jira" } as const;
const hr = { kind: "space", site: "main", app: "confluence", key: "HR" } as const;

const CHANGES: Change[] = [
  { type: "set-in-app-data", value: "off" },
  { type: "add-exception", effect: "exclude", target: jira },
  { type: "remove-exception", target: hr },
  {
    type: "batch",
    changes: [
      { type: "remove-exception", target: hr },
      { type: "add-exception", effect: "exclude", target: jira },
      { type: "set-in-app-data", value: "off" },
    ],
  },
];

test.each(CHANGES)("revertTo reverts $type by one new change", (change) => {
  const before = acme();
  const after = apply(before, change, NOW);
  const back = revertTo(before, after);
  const restored = back && apply(after, back, NOW);
  expect(restored?.settings).toEqual(before.settings);
  expect(restored?.revision).toBe(before.revision + 2);
});

test.each(CHANGES)("revertTo reverts a decision of $type before it is in force", (change) => {
  const before = { ...acme(), authority: "vendor" as const };
  const after = apply(before, change, NOW);
  const back = revertTo(before, after);
  expect(after.decided).toBeDefined();
  expect(back && apply(after, back, NOW).decided).toBeUndefined();
});

test("revertTo returns nothing if nothing differs, or nothing was known", () => {
  expect(revertTo(acme(), acme())).toBeUndefined();
  const unknown = acme({ inAppData: "unknown" });
  expect(
    revertTo(unknown, apply(unknown, { type: "set-in-app-data", value: "on" }, NOW)),
  ).toBeUndefined();
});

test("revertTo does not revert more single changes than one change may have", () => {
  const spaces = Array.from({ length: 501 }, (_, index) => ({
    effect: "exclude" as const,
    target: { ...hr, key: `S${index}` },
  }));
  const all = acme({ exceptions: spaces });
  expect(revertTo(all, acme({ exceptions: spaces.slice(0, 1) }))).toMatchObject({
    changes: { length: 500 },
  });
  expect(revertTo(all, acme({ exceptions: [] }))).toBeUndefined();
});
