import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { AuditEntry } from "../../../shared/model/audit-entry.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { Missing } from "../../components/async-fallback.tsx";
import { Save } from "../../components/download-button.tsx";
import { useMessages } from "../../components/language.ts";
import { SearchField } from "../../components/search-field.tsx";
import { useAnswer } from "../../components/use-async.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { finder } from "../exceptions/search.ts";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";
import { HistoryEntry } from "./history-entry.tsx";
import { linesOf } from "./lines.ts";

/** How many entries are shown at first, and each time older ones are asked for. */
const STEP = 20;

export interface HistoryProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
}

/** Who changed what and when, newest first; to be searched, and saved for an auditor. */
export function History({ store, organization }: HistoryProps) {
  const { history: words, change: changes } = useMessages() ?? {};
  const query = useSignal("");
  const limit = useSignal(STEP);
  const attempt = useSignal(0);
  // A new revision has a new entry.
  const log = useAnswer(
    (signal) => readLog(store.client, signal),
    [store, organization.revision, attempt.value],
  );
  const read = useRef<readonly AuditEntry[]>([]);
  // What was read stays where a later request fails.
  if (typeof log !== "string") read.current = log;
  const entries = read.current;
  const lines = useMemo(
    () => (words && changes ? linesOf(entries, organization, words, changes) : []),
    [entries, organization, words, changes],
  );
  if (!words || !changes) return null;
  const missing = typeof log === "string" && (
    <Missing answer={log} words={words} attempt={attempt} />
  );
  if (missing && entries.length === 0) return missing;
  const matches = finder(query.value);
  const found = query.value ? lines.filter((line) => matches(line.searched())) : lines;
  return (
    <div class="history stack">
      {missing}
      <SearchField
        label={words.filter}
        value={query.value}
        onSearch={(searched) => {
          query.value = searched;
        }}
      />
      {found.length === 0 && (
        <p class="quiet" role="status">
          {entries.length === 0 ? words.none : words.noMatch}
        </p>
      )}
      <ol>
        {found.slice(0, limit.value).map((line) => (
          <HistoryEntry key={line.entry.sequence} line={line} words={words} now={new Date()} />
        ))}
      </ol>
      <p class="buttons">
        {found.length > limit.value && (
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => {
              limit.value += STEP;
            }}
          >
            {words.older}
          </button>
        )}
        <Save
          name="data-contribution-history.json"
          type="application/json"
          label={words.exportJson}
          text={() => logAsJson(entries)}
        />
        <Save
          name="data-contribution-history.csv"
          type="text/csv"
          label={words.exportCsv}
          text={() => logAsCsv(lines.toReversed(), words.csvColumns)}
        />
      </p>
    </div>
  );
}
