import type { AuditEntry, SettingsClient } from "../../shared/client/types.ts";

/** The most entries that one request asks for. */
const PAGE = 500;

/** Reads the whole audit log, oldest first. */
export async function readLog(
  client: Pick<SettingsClient, "history">,
  signal?: AbortSignal,
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page = await client.history({ after, limit: PAGE, ...(signal && { signal }) });
    entries.push(...page.entries);
    // A page that brings nothing new would go on for ever.
    after = page.next !== null && page.next > after ? page.next : null;
  }
  return entries;
}

/** The log as the service's `verify --file` reads it. */
export function logAsJson(entries: readonly AuditEntry[]): string {
  return `${JSON.stringify({ entries, next: null }, null, 1)}\n`;
}

/** The log as a table for spreadsheets (RFC 4180). */
export function logAsCsv(entries: readonly AuditEntry[], columns: readonly string[]): string {
  const rows = entries.map(({ sequence, at, actor, change, hash }) => [
    String(sequence),
    at,
    actor.id,
    actor.name,
    JSON.stringify(change),
    hash,
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
