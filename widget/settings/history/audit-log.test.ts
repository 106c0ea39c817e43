import { expect, test } from "vitest";
import { settings } from "../../../shared/i18n/en/settings.ts";
import { type AuditEntry, AuditPageSchema } from "../../../shared/model/audit-entry.ts";
import { parseOrganization, type Target } from "../../../shared/model/organization.ts";
import { safeParse } from "../../../shared/model/parse.ts";
import { acme } from "../../../shared/rules/testing/documents.ts";
import { historyLines } from "../changes/history-lines.ts";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";

const { change: changes, history: messages } = settings;

const SPACE: Target = { kind: "space", site: "main", app: "confluence", key: "HR" };

const entry = (sequence: number, name = "Mara Ito"): AuditEntry => ({
  sequence,
  at: "2026-11-23T09:00:00.000Z",
  actor: { id: "mara", name },
  change: { type: "set-in-app-data", value: "off" },
  revision: sequence,
  previousHash: "0".repeat(64),
  hash: "1".repeat(64),
});

test("readLog reads every page of a log", async () => {
  const all = [1, 2, 3, 4, 5].map((sequence) => entry(sequence));
  const history = async ({ after = 0 } = {}) => {
    const entries = all.filter(({ sequence }) => sequence > after).slice(0, 2);
    return { entries, next: after + 2 < all.length ? after + 2 : null };
  };
  expect(await readLog({ history }, AbortSignal.abort())).toEqual(all);
});

test("readLog stops if a service repeats a page", async () => {
  const history = async () => ({ entries: [entry(1)], next: 0 });
  expect(await readLog({ history }, AbortSignal.abort())).toHaveLength(1);
});

test("logAsJson writes a page of the log that the service can verify", () => {
  const text = logAsJson([entry(1), entry(2)]);
  expect(safeParse(AuditPageSchema, JSON.parse(text)).output?.entries).toEqual([
    entry(1),
    entry(2),
  ]);
});

const csvOf = (entries: readonly AuditEntry[], columns = messages.csvColumns) =>
  logAsCsv([...historyLines(entries, acme(), messages, changes)].reverse(), columns);

test("logAsCsv marks its encoding, escapes quotes and line breaks, and starts no formula", () => {
  const csv = csvOf([entry(1, '=HYPERLINK("x"),\n')]);
  const columns = "sequence,at,actor id,actor name,what,change (JSON),revision,previousHash,hash";
  const change = '"{""type"":""set-in-app-data"",""value"":""off""}"';
  const hashes = `${"0".repeat(64)},${"1".repeat(64)}`;
  expect(csv).toBe(
    `\ufeff${columns}\r\n1,2026-11-23T09:00:00.000Z,mara,"'=HYPERLINK(""x""),\n",In-app data off,${change},1,${hashes}\r\n`,
  );
  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    expect(csvOf([entry(1, `${start}1`)])).toContain(`'${start}1`);
  }
});

test("logAsCsv names every change of a batch, and summarizes an inventory", () => {
  const spaces = Array.from({ length: 9_000 }, (_, index) => ({ key: `K${index}`, name: "Space" }));
  const { settings, revision, ...inventory } = parseOrganization({
    ...acme(),
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        apps: [{ app: "jira", plan: "standard", state: "active", spaces }],
      },
    ],
  });
  const targets = spaces.slice(0, 500).map(({ key }) => ({ ...SPACE, key: key.repeat(20) }));
  const add = (target: Target) => ({ type: "add-exception", effect: "exclude", target }) as const;
  const batch = (changes: Target[]) => ({ type: "batch", changes: changes.map(add) }) as const;
  const csv = csvOf([
    { ...entry(1), change: { type: "replace-inventory", inventory } },
    { ...entry(2), change: batch([SPACE, { ...SPACE, key: "DOCS" }]) },
    { ...entry(3), change: batch(targets) },
  ]);
  expect(csv).toContain('""sites"":1,""apps"":1,""spaces"":9000');
  expect(csv).toContain(
    '"exclude People (HR, Confluence, Acme); exclude Docs (DOCS, Confluence, Acme)"',
  );
  for (const cell of csv.matchAll(/"((?:[^"]|"")*)"/g)) {
    expect(cell[1]?.replaceAll('""', '"').length).toBeLessThanOrEqual(32_767);
  }
});
