import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { AsyncFallback } from "../../components/async-fallback.tsx";
import { DownloadButton } from "../../components/download-button.tsx";
import { useMessages } from "../../components/language.ts";
import { createMatcher } from "../../components/search.ts";
import { SearchField } from "../../components/search-field.tsx";
import { useAsync } from "../../components/use-async.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { historyLines } from "../changes/history-lines.ts";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";
import { HistoryEntry } from "./history-entry.tsx";

/** The number of entries that are shown at first, and that each press adds. */
const SHOWN_INCREMENT = 20;

export interface HistoryProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly onClose?: () => void;
}

/** The audit log, newest first, with search and exports. */
export function History({ store, organization }: HistoryProps) {
  const { history: messages, change: changes } = useMessages() ?? {};
  const query = useSignal("");
  const limit = useSignal(SHOWN_INCREMENT);
  const attempt = useSignal(0);
  const log = useAsync(
    (signal) => readLog(store.client, signal),
    [store, organization.revision, attempt.value],
  );
  const lastLog = useRef<readonly AuditEntry[]>([]);
  // The entries stay if a later request fails.
  if (typeof log !== "string") lastLog.current = log;
  const entries = lastLog.current;
  const lines = useMemo(
    () => (messages && changes ? historyLines(entries, organization, messages, changes) : []),
    [entries, organization, messages, changes],
  );
  if (!messages || !changes) return null;
  const fallback = typeof log === "string" && (
    <AsyncFallback status={log} messages={messages} attempt={attempt} />
  );
  if (fallback && entries.length === 0) return fallback;
  const matches = createMatcher(query.value);
  const found = query.value ? lines.filter((line) => matches(line.searchText())) : lines;
  return (
    <div class="history stack">
      {fallback}
      <SearchField
        label={messages.filter}
        value={query.value}
        onSearch={(text) => {
          query.value = text;
        }}
      />
      {found.length === 0 && (
        <p class="muted" role="status">
          {entries.length === 0 ? messages.none : messages.noMatch}
        </p>
      )}
      <ol>
        {found.slice(0, limit.value).map((line) => (
          <HistoryEntry
            key={line.entry.sequence}
            line={line}
            messages={messages}
            now={new Date()}
          />
        ))}
      </ol>
      <p class="buttons">
        {found.length > limit.value && (
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => {
              limit.value += SHOWN_INCREMENT;
            }}
          >
            {messages.older}
          </button>
        )}
        <DownloadButton
          name="data-contribution-history.json"
          type="application/json"
          label={messages.exportJson}
          getText={() => logAsJson(entries)}
        />
        <DownloadButton
          name="data-contribution-history.csv"
          type="text/csv"
          label={messages.exportCsv}
          getText={() => logAsCsv(lines.toReversed(), messages.csvColumns)}
        />
      </p>
    </div>
  );
}
