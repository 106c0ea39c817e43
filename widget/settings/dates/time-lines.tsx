import { useSignal } from "@preact/signals";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { DisclosureButton } from "../../components/disclosure.tsx";
import { useLanguage } from "../../components/language.ts";
import { CollapsibleTable } from "../../components/table.tsx";
import { isContributedAgain, type ObligationGroup, STEPS } from "./obligation-groups.ts";
import { groupLabel, scopeLabel } from "./obligation-labels.ts";
import { TimeLine } from "./time-line.tsx";

/** The number of time lines before "show all". */
const INITIAL_COUNT = 5;

interface TimeLinesProps {
  readonly groups: readonly ObligationGroup[];
  readonly organization: Organization;
  readonly messages: DatesMessages;
  readonly at: Date;
}

/** A time line for each group, and all of them as a table. */
export function TimeLines({ groups, organization, messages, at }: TimeLinesProps) {
  const { locale } = useLanguage();
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, INITIAL_COUNT);
  return (
    <>
      <ul class="time-lines">
        {shown.map((group) => (
          <li key={group.id}>
            <p class="label">{groupLabel(organization, group, messages)}</p>
            {!group.first.certain && <p class="muted">{messages.maybeContributed}</p>}
            {isContributedAgain(organization, group, at) && (
              <p class="muted">{messages.contributedAgain}</p>
            )}
            <TimeLine group={group} messages={messages} now={at} />
          </li>
        ))}
      </ul>
      {shown.some(({ first }) => first.assumed) && <p class="muted">{messages.assumed}</p>}
      {groups.length > INITIAL_COUNT && (
        <p>
          <DisclosureButton label={messages.showAll(groups.length)} open={all} small />
        </p>
      )}
      <CollapsibleTable
        label={messages.table}
        head={[
          messages.column.about,
          ...STEPS.map((step) =>
            step === "startedAt" ? messages.column[step] : messages.step[step],
          ),
        ]}
        getRows={() =>
          shown.flatMap(({ obligations }) =>
            obligations.map((item) => [
              messages.about(item.dataType, [scopeLabel(organization, item, messages)], 0),
              ...STEPS.map((step) => formatDay(item[step], locale)),
            ]),
          )
        }
      />
    </>
  );
}
