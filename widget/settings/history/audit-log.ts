import type { SettingsClient } from "../../../shared/client/types.ts";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Line } from "./lines.ts";

/** The most entries that one request asks for. */
const PAGE = 500;

/** Reads the whole audit log, oldest first. */
export async function readLog(
  client: Pick<SettingsClient, "history">,
  signal: AbortSignal,
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page = await client.history({ after, limit: PAGE, signal });
    entries.push(...page.entries);
    // A page that brings nothing new would go on for ever.
    after = (page.next ?? 0) > after ? page.next : null;
  }
  return entries;
}

/** The log as the service's `verify --file` reads it. */
export function logAsJson(entries: readonly AuditEntry[]): string {
  return `${JSON.stringify({ entries, next: null }, null, 1)}\n`;
}

/** The most characters that a spreadsheet keeps in a cell. */
const CELL = 32_767;

/** Of UTF-8, which a spreadsheet takes for another encoding without it. */
const BYTE_ORDER_MARK = "\ufeff";

/** The log as a table for spreadsheets (RFC 4180). */
export function logAsCsv(lines: readonly Line[], columns: readonly string[]): string {
  const rows = lines.map(({ entry, what, all }) => [
    String(entry.sequence),
    entry.at,
    entry.actor.id,
    entry.actor.name,
    all().join("; ") || what,
    JSON.stringify(summaryOf(entry.change)),
    String(entry.revision),
    entry.previousHash,
    entry.hash,
  ]);
  const text = [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + text.join("");
}

/** A change as it is; of an inventory, which is as long as the organization is large, what can be counted. */
function summaryOf(change: AuditEntry["change"]): unknown {
  if (change.type !== "replace-inventory") return change;
  const { id, name, sites, connectors } = change.inventory;
  const apps = sites.flatMap((site) => site.apps);
  const spaces = apps.flatMap((app) => app.spaces ?? []);
  const counts = { sites: sites.length, apps: apps.length, spaces: spaces.length };
  return { type: change.type, id, name, ...counts, connectors: connectors.length };
}

function cell(text: string): string {
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const whole = safe.length > CELL ? `${safe.slice(0, CELL - 1)}…` : safe;
  return /[",\r\n]/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}
