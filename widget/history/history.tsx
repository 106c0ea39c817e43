import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { AuditEntry, SettingsClient } from "../../shared/client/types.ts";
import { finder } from "../../shared/messages/search.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { Save } from "../panel/save-file.tsx";
import { useId } from "../panel/use-id.ts";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";
import { HistoryEntry } from "./history-entry.tsx";
import { linesOf } from "./lines.ts";

/** How many entries are shown at first, and each time older ones are asked for. */
const STEP = 20;

export interface HistoryProps {
  readonly client: Pick<SettingsClient, "history">;
  readonly organization: Organization;
  readonly now: () => Date;
}

/** Who changed what and when, newest first; to be searched, and saved for an auditor. */
export function History({ client, organization, now }: HistoryProps) {
  const language = useLanguage();
  const words = useWords(language.history);
  const changes = useWords(language.change);
  const log = useSignal<readonly AuditEntry[] | "loading" | "failed">("loading");
  const query = useSignal("");
  const limit = useSignal(STEP);
  const id = useId();
  const { revision } = organization;
  useEffect(() => {
    const controller = new AbortController();
    readLog(client, controller.signal).then(
      (entries) => {
        log.value = entries;
      },
      () => {
        if (!controller.signal.aborted && log.value === "loading") log.value = "failed";
      },
    );
    return () => controller.abort();
    // A new revision has a new entry.
  }, [client, revision, log]);
  const lines = useMemo(() => {
    if (!words || !changes || typeof log.value === "string") return [];
    return linesOf(log.value, organization, words, changes);
  }, [log.value, organization, words, changes]);
  if (!words || !changes) return null;
  if (log.value === "loading") return <p class="quiet">{words.loading}</p>;
  if (log.value === "failed") return <p class="quiet">{words.failed}</p>;
  const entries = log.value;
  const matches = finder(query.value);
  const found = query.value ? lines.filter((line) => matches(line.searched())) : lines;
  return (
    <div class="history">
      <label class="label" for={id}>
        {words.filter}
      </label>
      <input
        id={id}
        class="input"
        part="field"
        type="search"
        autocomplete="off"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      {found.length === 0 && (
        <p class="quiet" role="status">
          {entries.length === 0 ? words.none : words.noMatch}
        </p>
      )}
      <ol class="list">
        {found.slice(0, limit.value).map((line) => (
          <HistoryEntry key={line.entry.sequence} line={line} words={words} now={now()} />
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
          text={() => logAsCsv([...lines].reverse(), words.csvColumns)}
        />
      </p>
    </div>
  );
}
