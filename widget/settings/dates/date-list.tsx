import { useSignal } from "@preact/signals";
import { formatDay } from "../../../shared/i18n/format.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import { OBLIGATION_DATES } from "../../../shared/model/obligation.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { DisclosureButton } from "../../components/disclosure.tsx";
import { useLanguage } from "../../components/language.ts";
import { CollapsibleTable } from "../../components/table.tsx";
import { isContributedAgain, type ObligationGroup } from "./obligation-groups.ts";
import { formatTimeUntil, partLabel, scopeLabel } from "./obligation-labels.ts";

/** The number of groups before "show all". */
const INITIAL_COUNT = 5;

interface DateListProps {
  readonly groups: readonly ObligationGroup[];
  readonly organization: Organization;
  readonly messages: DatesMessages;
  readonly at: Date;
}

/** The dates of each group, and all of them as a table. */
export function DateList({ groups, organization, messages, at }: DateListProps) {
  const { locale } = useLanguage();
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, INITIAL_COUNT);
  return (
    <>
      <ul class="date-list" part="dates">
        {shown.map((group) => (
          <li key={group.id}>
            {group.parts.map((part) => (
              <p class="label">{partLabel(organization, part, messages)}</p>
            ))}
            {!group.first.certain && <p class="muted">{messages.maybeContributed}</p>}
            {isContributedAgain(organization, group, at) && (
              <p class="muted">{messages.contributedAgain}</p>
            )}
            <ObligationDates group={group} messages={messages} now={at} />
          </li>
        ))}
      </ul>
      {shown.some(({ obligations }) => obligations.some((item) => item.assumed)) && (
        <p class="muted">{messages.assumed}</p>
      )}
      {groups.length > INITIAL_COUNT && (
        <p>
          <DisclosureButton label={messages.showAll(groups.length)} open={all} small />
        </p>
      )}
      <CollapsibleTable
        label={messages.table}
        head={[
          messages.column.about,
          ...OBLIGATION_DATES.map((date) =>
            date === "startedAt" ? messages.column[date] : messages.dateLabel[date],
          ),
        ]}
        getRows={() =>
          shown.flatMap(({ obligations }) =>
            obligations.map((item) => [
              messages.about(item.dataType, [scopeLabel(organization, item, messages)], 0),
              ...OBLIGATION_DATES.map((date) => formatDay(item[date], locale)),
            ]),
          )
        }
      />
    </>
  );
}

interface ObligationDatesProps {
  readonly group: ObligationGroup;
  readonly messages: DatesMessages;
  readonly now: Date;
}

/** Start, removal, retraining and the end of aggregates, with the time until the next one. */
function ObligationDates({ group: { first, next }, messages, now }: ObligationDatesProps) {
  const { locale } = useLanguage();
  return (
    <dl class="steps">
      {OBLIGATION_DATES.map((date) => {
        const isPast = Date.parse(first[date]) <= now.getTime();
        return (
          <div key={date} class={isPast ? "muted" : undefined}>
            <dt class="muted small">
              {messages.dateLabel[date === "startedAt" ? first.trigger : date]}
            </dt>
            <dd>
              <time dateTime={first[date]}>{formatDay(first[date], locale)}</time>
              {date === next && " "}
              {date === next && (
                <span class="bold">{formatTimeUntil(first[date], now, locale)}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
