import { expect, test } from "vitest";
import { parseHistory } from "../../shared/client/parse-responses.ts";
import type { AuditEntry } from "../../shared/client/types.ts";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";

const entry = (sequence: number, name = "Mara Ito"): AuditEntry => ({
  sequence,
  at: "2026-11-23T09:00:00.000Z",
  actor: { id: "mara", name },
  change: { type: "set-in-app-data", value: "off" },
  revision: sequence,
  previousHash: "0".repeat(64),
  hash: "1".repeat(64),
});

test("a log of many pages is read to its end", async () => {
  const all = [1, 2, 3, 4, 5].map((sequence) => entry(sequence));
  const history = async ({ after = 0 } = {}) => {
    const entries = all.filter(({ sequence }) => sequence > after).slice(0, 2);
    return { entries, next: after + 2 < all.length ? after + 2 : null };
  };
  expect(await readLog({ history })).toEqual(all);
});

test("a service that names the same page again is not asked for ever", async () => {
  const history = async () => ({ entries: [entry(1)], next: 0 });
  expect(await readLog({ history })).toHaveLength(1);
});

test("the saved JSON is what a page of the log is, so that it can be checked", () => {
  const text = logAsJson([entry(1), entry(2)]);
  expect(parseHistory(JSON.parse(text)).entries).toEqual([entry(1), entry(2)]);
});

test("the saved CSV keeps quotes, commas and line breaks, and starts no formula", () => {
  const csv = logAsCsv([entry(1, '=HYPERLINK("x"),\n')], ["a", "b"]);
  expect(csv).toBe(
    `a,b\r\n1,2026-11-23T09:00:00.000Z,mara,"'=HYPERLINK(""x""),\n","{""type"":""set-in-app-data"",""value"":""off""}",${"1".repeat(64)}\r\n`,
  );
});
