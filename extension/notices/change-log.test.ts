import { expect, test } from "vitest";
import { type ChangeNotice, parseChangeLog, pruneNotices } from "./change-log.ts";

function notice(kind: ChangeNotice["kind"], workspace: string, at: number): ChangeNotice {
  const id = [workspace, kind, "null", "all", at].join("|");
  return { id, kind, workspace, name: workspace, before: "none", after: "all", at };
}

test("leaves out stored notices that can't be read and keeps the others", () => {
  const readable = notice("changed", "acme", 1_000);
  expect(
    parseChangeLog({
      noticed: [{ ...readable, after: "most" }, readable, 7],
      looked: { at: { acme: 1_000, beta: "yesterday" }, announced: ["2", 7] },
    }),
  ).toEqual({ notices: [readable], lastCheckedAt: { acme: 1_000 }, announcedIds: ["2"] });
});

test.each([{}, { noticed: "none", looked: 7 }])("reads %j as an empty log", (items) => {
  expect(parseChangeLog(items)).toEqual({ notices: [], lastCheckedAt: {}, announcedIds: [] });
});

test("drops an upcoming change that will no longer come, so that it can be announced again", () => {
  const [soon, later] = [notice("coming", "acme", 5), notice("coming", "acme", 9)];
  const changed = notice("changed", "acme", 1);
  const log = {
    notices: [soon, changed],
    lastCheckedAt: {},
    announcedIds: [soon.id, later.id],
  };
  const pruned = pruneNotices(log, ["acme"], new Map([["acme", [later]]]));
  expect(pruned).toEqual({ notices: [changed], lastCheckedAt: {}, announcedIds: [later.id] });
});

test("drops the notices of a removed workspace, and keeps those of one that can't be read", () => {
  const [removed, unreadable] = [notice("changed", "removed", 1), notice("coming", "faulty", 5)];
  const log = {
    notices: [removed, unreadable],
    lastCheckedAt: {},
    announcedIds: [unreadable.id],
  };
  const pruned = pruneNotices(log, ["faulty"], new Map());
  expect(pruned).toEqual({
    notices: [unreadable],
    lastCheckedAt: {},
    announcedIds: [unreadable.id],
  });
});
