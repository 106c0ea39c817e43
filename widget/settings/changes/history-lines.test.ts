import { expect, test } from "vitest";
import { settings } from "../../../shared/i18n/en/settings.ts";
import type { AuditEntry, RecordedChange } from "../../../shared/model/audit-entry.ts";
import { acme } from "../../../shared/rules/testing/documents.ts";
import { historyLines } from "./history-lines.ts";

const OFF = { type: "set-in-app-data", value: "off" } as const;
const CONFIRM = { type: "confirm" } as const;

const inventory = (authority?: string) =>
  ({
    type: "replace-inventory",
    inventory: { id: "acme", ...(authority && { authority }) },
  }) as const;

/** Returns the phrases of a log, oldest first. */
function phrases(...changes: RecordedChange[]): string[] {
  const log = changes.map(
    (change, index): AuditEntry => ({
      sequence: index + 1,
      at: "2026-11-23T09:00:00.000Z",
      actor: { id: "mara", name: "Mara Ito" },
      change,
      revision: index + 1,
      previousHash: "0".repeat(64),
      hash: "1".repeat(64),
    }),
  );
  const organization = { ...acme(), authority: "vendor" } as const;
  const lines = historyLines(log, organization, settings.history, settings.change);
  return lines.map(({ phrase }) => phrase).reverse();
}

test("historyLines distinguishes decisions and confirmations of a vendor's settings", () => {
  expect(phrases(OFF, CONFIRM)).toEqual([
    "decided: In-app data off",
    "settings confirmed as set in Atlassian Administration",
  ]);
});

test("historyLines calls a change a decision only while the vendor is the authority", () => {
  const [, inForce, , decided] = phrases(inventory("service"), OFF, inventory("vendor"), OFF);
  expect(inForce).toBe("In-app data off");
  expect(decided).toBe("decided: In-app data off");
  expect(phrases(inventory(), OFF)[1]).toBe("In-app data off");
});
