import type { SettingsClient } from "../../../shared/client/settings-client.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import { InventorySchema } from "../../../shared/model/inventory.ts";
import { safeParse } from "../../../shared/model/parse.ts";
import type { HistoryLine } from "../changes/history-lines.ts";

/** The number of entries in a page. */
const PAGE_SIZE = 500;

/** Reads the whole audit log, oldest first. */
export async function readLog(
  client: Pick<SettingsClient, "history">,
  signal: AbortSignal,
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page = await client.history({ after, limit: PAGE_SIZE, signal });
    entries.push(...page.entries);
    // With a client that repeats a page, the loop would never end.
    after = (page.next ?? 0) > after ? page.next : null;
  }
  return entries;
}

/** Returns the log in the format of the service's `verify --file`. */
export function logAsJson(entries: readonly AuditEntry[]): string {
  return `${JSON.stringify({ entries, next: null }, null, 1)}\n`;
}

/** Spreadsheets cut off longer cells. */
const MAX_CELL_LENGTH = 32_767;

/** Without it spreadsheets read UTF-8 as another encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** Returns the log as a table for spreadsheets (RFC 4180). */
export function logAsCsv(lines: readonly HistoryLine[], columns: readonly string[]): string {
  const rows = lines.map(({ entry, phrase, phrases }) => [
    String(entry.sequence),
    entry.at,
    entry.actor.id,
    entry.actor.name,
    phrases().join("; ") || phrase,
    JSON.stringify(summaryOf(entry.change)),
    String(entry.revision),
    entry.previousHash,
    entry.hash,
  ]);
  const text = [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + text.join("");
}

/** Returns the change; of an inventory, which may be large, only the counts. */
function summaryOf(change: AuditEntry["change"]): unknown {
  if (change.type !== "replace-inventory") return change;
  const { output: inventory } = safeParse(InventorySchema, change.inventory);
  if (!inventory) return { type: change.type, id: change.inventory.id };
  const { id, name, sites, connectors } = inventory;
  const apps = sites.flatMap((site) => site.apps);
  const spaces = apps.flatMap((app) => app.spaces ?? []);
  const counts = { sites: sites.length, apps: apps.length, spaces: spaces.length };
  return { type: change.type, id, name, ...counts, connectors: connectors.length };
}

function csvCell(text: string): string {
  // Spreadsheets run text that begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const whole = safe.length > MAX_CELL_LENGTH ? `${safe.slice(0, MAX_CELL_LENGTH - 1)}…` : safe;
  return /[",\r\n]/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}
