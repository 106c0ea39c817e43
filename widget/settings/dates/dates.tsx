import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Organization } from "../../../shared/model/organization.ts";
import { AsyncFallback } from "../../components/async-fallback.tsx";
import { DownloadButton } from "../../components/download-button.tsx";
import { useMessages } from "../../components/language.ts";
import { useObligations } from "../../state/obligations.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { calendarEvents } from "./calendar-events.ts";
import { DateList } from "./date-list.tsx";
import { calendarFile } from "./icalendar.ts";
import { groupObligations } from "./obligation-groups.ts";

interface DatesProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  /** Without dates, true shows a message and false nothing. */
  readonly showEmptyState: boolean;
}

/** The dates of removal, retraining and aggregates. */
export function Dates({ store, organization, showEmptyState }: DatesProps) {
  const messages = useMessages()?.dates;
  const attempt = useSignal(0);
  const obligations = useObligations(store.client, organization.revision, attempt.value);
  const failed = useSignal(false);
  const id = useId();
  if (!messages) return null;
  const at = new Date();
  const groups = typeof obligations === "string" ? [] : groupObligations(obligations, at);
  if (!showEmptyState && groups.length === 0 && obligations !== "failed") return null;
  return (
    <section class="dates" aria-labelledby={id}>
      <div class="line head-line">
        <h3 part="section-title" id={id}>
          {messages.title}
        </h3>
        {groups.length > 0 && (
          <DownloadButton
            name="data-contribution-dates.ics"
            type="text/calendar"
            label={messages.save}
            getText={() => {
              failed.value = false;
              const now = new Date();
              return calendarFile(calendarEvents(groups, organization, messages, now), now);
            }}
            onError={() => {
              failed.value = true;
            }}
          />
        )}
      </div>
      {failed.value && <p role="alert">{messages.notSaved}</p>}
      {organization.decided && <p>{messages.pending}</p>}
      {typeof obligations === "string" ? (
        <AsyncFallback status={obligations} messages={messages} attempt={attempt} />
      ) : groups.length === 0 ? (
        <p class="muted">{messages.none}</p>
      ) : (
        <>
          <DateList groups={groups} organization={organization} messages={messages} at={at} />
          <p class="muted small">{messages.reported}</p>
        </>
      )}
    </section>
  );
}
