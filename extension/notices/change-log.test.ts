import { expect, test } from "vitest";
import { changeLogIn, type Noticed } from "./change-log.ts";

const noticed: Noticed = {
  id: "1",
  kind: "changed",
  workspace: "acme",
  name: "Acme",
  before: "all",
  after: "none",
  at: 1_000,
};

test("of the changes that are kept, what cannot be read is left out, and the rest is told", () => {
  expect(
    changeLogIn({
      noticed: [{ ...noticed, after: "most" }, noticed, 7],
      looked: { at: { acme: 1_000, beta: "yesterday" }, announced: ["2", 7] },
    }),
  ).toEqual({ noticed: [noticed], looked: { acme: 1_000 }, announced: ["2"] });
});

test("where nothing was noticed yet, or nothing of it can be read, there are no changes", () => {
  for (const items of [{}, { noticed: "none", looked: 7 }]) {
    expect(changeLogIn(items)).toEqual({ noticed: [], looked: {}, announced: [] });
  }
});
