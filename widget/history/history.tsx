import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import type { AuditEntry, SettingsClient } from "../../shared/client/types.ts";
import { formatAge } from "../../shared/messages/age.ts";
import type { ChangeWords, HistoryWords } from "../../shared/messages/words.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { changeName } from "../change/change-name.ts";
import { useLanguage, useWords } from "../panel/language.ts";
import { Save } from "../panel/save-file.tsx";
import { logAsCsv, logAsJson, readLog } from "./audit-log.ts";

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
  if (!words || !changes) return null;
  if (log.value === "loading") return <p class="quiet">{words.loading}</p>;
  if (log.value === "failed") return <p class="quiet">{words.failed}</p>;
  const entries = log.value;
  const lines = entries.map((entry) => ({ entry, text: lineOf(entry, words, changes) })).reverse();
  const wanted = query.value.trim().toLowerCase();
  const found = lines.filter(({ text }) => text.toLowerCase().includes(wanted));
  return (
    <div class="history">
      <label class="label" for={id}>
        {words.filter}
      </label>
      <input
        id={id}
        class="input"
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
        {found.slice(0, limit.value).map(({ entry, text }) => (
          <li class="list-row" key={entry.sequence}>
            <span class="list-name">{text}</span>
            <time class="quiet" dateTime={entry.at} title={entry.at}>
              {formatAge(Date.parse(entry.at), now().getTime(), language.locale)}
            </time>
          </li>
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
          text={() => logAsCsv(entries, words.csvColumns)}
        />
      </p>
    </div>
  );

  function lineOf(entry: AuditEntry, known: HistoryWords, changed: ChangeWords): string {
    const { change, actor } = entry;
    const what =
      change.type === "replace-inventory"
        ? known.inventory
        : changeName(changed, organization, change);
    return known.entry(actor.name, what);
  }
}
