import { expect, test } from "vitest";
import type { Noticed } from "./change-log.ts";
import { stillTold } from "./still-told.ts";

const told = (kind: Noticed["kind"], workspace: string, at: number): Noticed => {
  const id = [workspace, kind, "null", "all", at].join("|");
  return { id, kind, workspace, name: workspace, before: "none", after: "all", at };
};

test("what will not come after all is told no more, and is told again if it comes once more", () => {
  const [soon, later] = [told("coming", "acme", 5), told("coming", "acme", 9)];
  const changed = told("changed", "acme", 1);
  const log = { noticed: [soon, changed], looked: {}, announced: [soon.id, later.id] };
  const after = stillTold(log, ["acme"], new Map([["acme", [later]]]));
  expect(after).toEqual({ noticed: [changed], looked: {}, announced: [later.id] });
});

test("of a workspace that was taken away nothing is told; of one that cannot be read, what was", () => {
  const [gone, faulty] = [told("changed", "gone", 1), told("coming", "faulty", 5)];
  const log = { noticed: [gone, faulty], looked: {}, announced: [faulty.id] };
  const after = stillTold(log, ["faulty"], new Map());
  expect(after).toEqual({ noticed: [faulty], looked: {}, announced: [faulty.id] });
});
