import { formatSpace, siteName, targetName } from "../../../shared/i18n/place-name.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { placeName } from "../../../shared/view-models/place-name.ts";
import type { ObligationGroup } from "./groups.ts";

/** How many names stand in a heading before the rest is counted. */
const NAMES = 3;

/** What a group is about, in one line: its data, the first names, how many more. */
export function aboutGroup(
  organization: Organization,
  { first, obligations }: ObligationGroup,
  words: DatesMessages,
): string {
  const shown = obligations.slice(0, NAMES);
  const short = shown.map((item) => shortName(organization, item, words));
  const isOnly = (name: string) => short.indexOf(name) === short.lastIndexOf(name);
  const names = shown.map((item, index) => {
    const name = short[index];
    return obligations.length > 1 && name && isOnly(name)
      ? name
      : nameOf(organization, item, words);
  });
  return words.about(first.dataType, names, obligations.length - names.length);
}

/** What one obligation is about. */
export function nameOf(
  organization: Organization,
  { scope }: Obligation,
  words: DatesMessages,
): string {
  if (scope.kind === "organization") return words.wholeOrganization;
  if (scope.kind === "site") return siteName(organization, scope.id);
  if (scope.kind === "app") return words.wholeApp(targetName(organization, scope));
  return targetName(organization, scope);
}

/** A space without its app and site, which would make a list of names hard to read. */
function shortName(organization: Organization, item: Obligation, words: DatesMessages): string {
  const { scope } = item;
  const space = scope.kind === "space" ? placeName(organization, scope).space : undefined;
  return space ? formatSpace(space) : nameOf(organization, item, words);
}
