import { useSignal } from "@preact/signals";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { AsTable } from "../../components/as-table.tsx";
import { useLanguage } from "../../components/language.ts";
import { Toggle } from "../../components/toggle.tsx";
import { type ObligationGroup, STEPS } from "./groups.ts";
import { isResumed } from "./resumed.ts";
import { TimeLine } from "./time-line.tsx";
import { aboutGroup, nameOf } from "./what.ts";

/** How many time lines are shown before all are asked for. */
const FIRST = 5;

interface TimeLinesProps {
  readonly groups: readonly ObligationGroup[];
  readonly organization: Organization;
  readonly words: DatesMessages;
  readonly at: Date;
}

/** A time line for each group, and all of them as a table. */
export function TimeLines({ groups, organization, words, at }: TimeLinesProps) {
  const { locale } = useLanguage();
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, FIRST);
  return (
    <>
      <ul class="time-lines">
        {shown.map((group) => (
          <li>
            <p class="label">{aboutGroup(organization, group, words)}</p>
            {!group.first.certain && <p class="quiet">{words.maybeContributed}</p>}
            {isResumed(organization, group, at) && <p class="quiet">{words.contributedAgain}</p>}
            <TimeLine group={group} words={words} now={at} />
          </li>
        ))}
      </ul>
      {shown.some(({ first }) => first.assumed) && <p class="quiet">{words.assumed}</p>}
      {groups.length > FIRST && (
        <p>
          <Toggle label={words.showAll(groups.length)} open={all} small />
        </p>
      )}
      <AsTable
        label={words.table}
        head={[
          words.column.about,
          ...STEPS.map((step) => (step === "startedAt" ? words.column[step] : words.step[step])),
        ]}
        rows={() =>
          shown.flatMap(({ obligations }) =>
            obligations.map((item) => [
              words.about(item.dataType, [nameOf(organization, item, words)], 0),
              ...STEPS.map((step) => formatDay(item[step], locale)),
            ]),
          )
        }
      />
    </>
  );
}
