import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { type CalendarDay, calendarFile } from "./calendar.ts";
import { dayOf, type ObligationGroup, STEPS } from "./groups.ts";
import { isResumed } from "./resumed.ts";
import { aboutGroup, nameOf } from "./what.ts";

/** What is still to come as a calendar file. */
export function datesFile(...[groups, organization, words, at]: Parameters<typeof comingDays>) {
  return calendarFile(comingDays(groups, organization, words, at), at);
}

/** What is still to come of the groups as days of a calendar: one for each group and date. */
export function comingDays(
  groups: readonly ObligationGroup[],
  organization: Organization,
  words: DatesMessages,
  at: Date,
): CalendarDay[] {
  return groups.flatMap((group) => {
    const { id, first, obligations } = group;
    const notes = [
      !first.certain && words.maybeContributed,
      isResumed(organization, group, at) && words.contributedAgain,
      first.assumed && words.assumed,
    ];
    const about = aboutGroup(organization, group, words);
    const names = obligations.map((item) => nameOf(organization, item, words));
    return STEPS.filter((step) => Date.parse(first[step]) > at.getTime()).map((step) => ({
      uid: `${organization.id}.${id}.${step}@contribution-lens`,
      day: dayOf(first[step]),
      title: words.event(step, about),
      text: [organization.name, ...names, ...notes].filter(Boolean).join("\n"),
    }));
  });
}
