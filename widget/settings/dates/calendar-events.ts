import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import { OBLIGATION_DATES } from "../../../shared/model/obligation.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import type { CalendarEvent } from "./icalendar.ts";
import { dayOf, isContributedAgain, type ObligationGroup } from "./obligation-groups.ts";
import { groupLabel, scopeLabel } from "./obligation-labels.ts";

/** Returns a calendar event for each future date of each group. */
export function calendarEvents(
  groups: readonly ObligationGroup[],
  organization: Organization,
  messages: DatesMessages,
  at: Date,
): CalendarEvent[] {
  return groups.flatMap((group) => {
    const { id, first, obligations } = group;
    const notes = [
      !first.certain && messages.maybeContributed,
      isContributedAgain(organization, group, at) && messages.contributedAgain,
      obligations.some((item) => item.assumed) && messages.assumed,
      organization.authority === "vendor" && first.trigger === "opt-out" && messages.counted,
    ];
    const label = groupLabel(organization, group, messages);
    const scopes = new Set(obligations.map((item) => scopeLabel(organization, item, messages)));
    const coming = OBLIGATION_DATES.filter((date) => Date.parse(first[date]) > at.getTime());
    return coming.map((date) => ({
      uid: `${organization.id}.${id}.${date}@contribution-lens`,
      day: dayOf(first[date]),
      title: messages.event(date, label),
      text: [organization.name, ...scopes, ...notes].filter(Boolean).join("\n"),
    }));
  });
}
