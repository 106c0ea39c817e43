import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Organization } from "../../../shared/model/organization.ts";
import { Missing } from "../../components/async-fallback.tsx";
import { Save } from "../../components/download-button.tsx";
import { useMessages } from "../../components/language.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { useObligations } from "../../state/use-obligations.ts";
import { datesFile } from "./coming-days.ts";
import { groupObligations } from "./groups.ts";
import { TimeLines } from "./time-lines.tsx";

export interface DatesProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  /** Whether it says so where there are no dates. */
  readonly teach: boolean;
}

/** By when contributed data is removed, models are retrained and aggregates end, on time lines. */
export function Dates({ store, organization, teach }: DatesProps) {
  const words = useMessages()?.dates;
  const attempt = useSignal(0);
  const running = useObligations(store.client, organization.revision, attempt.value);
  const fault = useSignal(false);
  const id = useId();
  if (!words) return null;
  const at = new Date();
  const groups = typeof running === "string" ? [] : groupObligations(running, at);
  if (!teach && groups.length === 0 && running !== "failed") return null;
  return (
    <section class="dates" aria-labelledby={id}>
      <div class="line head-line">
        <h3 part="section-title" id={id}>
          {words.title}
        </h3>
        {groups.length > 0 && (
          <Save
            name="data-contribution-dates.ics"
            type="text/calendar"
            label={words.save}
            text={async () => {
              fault.value = false;
              return datesFile(groups, organization, words, new Date());
            }}
            onFault={() => {
              fault.value = true;
            }}
          />
        )}
      </div>
      {fault.value && <p role="alert">{words.notSaved}</p>}
      {typeof running === "string" ? (
        <Missing answer={running} words={words} attempt={attempt} />
      ) : groups.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <TimeLines groups={groups} organization={organization} words={words} at={at} />
      )}
    </section>
  );
}
