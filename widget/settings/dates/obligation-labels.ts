import { formatSpace, siteName, targetName } from "../../../shared/i18n/place-name.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import { DAY_MS } from "../../../shared/model/day.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { placeName } from "../../../shared/view-models/place-name.ts";
import type { GroupPart, ObligationGroup } from "./obligation-groups.ts";

/** A label names this many scopes; the others are counted. */
const MAX_NAMES = 3;

/** Returns the label of a group in one line. */
export function groupLabel(
  organization: Organization,
  { parts }: ObligationGroup,
  messages: DatesMessages,
): string {
  return parts.map((part) => partLabel(organization, part, messages)).join("; ");
}

/** Returns the label of a part: its data type, the first names, the number of the others. */
export function partLabel(
  organization: Organization,
  { dataType, obligations }: GroupPart,
  messages: DatesMessages,
): string {
  const named = obligations.slice(0, MAX_NAMES);
  const short = named.map((item) => shortLabel(organization, item, messages));
  const isUnique = (name: string) => short.indexOf(name) === short.lastIndexOf(name);
  const names = named.map((item, index) => {
    const name = short[index];
    return obligations.length > 1 && name && isUnique(name)
      ? name
      : scopeLabel(organization, item, messages);
  });
  return messages.about(dataType, names, obligations.length - names.length);
}

/** Returns the label of an obligation's scope. */
export function scopeLabel(
  organization: Organization,
  { scope }: Obligation,
  messages: DatesMessages,
): string {
  if (scope.kind === "organization") return messages.wholeOrganization;
  if (scope.kind === "site") return siteName(organization, scope.id);
  if (scope.kind === "app") return messages.wholeApp(targetName(organization, scope));
  return targetName(organization, scope);
}

/** Formats the time until a day, in days of UTC as dates are shown: "in 29 days", "in 7 years". */
export function formatTimeUntil(instant: string, now: Date, locale: string): string {
  const dayNumber = (date: Date) => Math.floor(date.getTime() / DAY_MS);
  const days = dayNumber(new Date(instant)) - dayNumber(now);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return days < 730
    ? relative.format(days, "day")
    : relative.format(Math.floor(days / 365.25), "year");
}

/** Leaves out a space's app and site, which would make a list of names hard to read. */
function shortLabel(organization: Organization, item: Obligation, messages: DatesMessages): string {
  const { scope } = item;
  const space = scope.kind === "space" ? placeName(organization, scope).space : undefined;
  return space ? formatSpace(space) : scopeLabel(organization, item, messages);
}
