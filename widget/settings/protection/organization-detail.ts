import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { formatDay, formatList } from "../../../shared/i18n/format.ts";
import type { ProtectionMessages } from "../../../shared/i18n/settings-messages.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { appGroup, appName } from "../../../shared/policy/apps.ts";
import type { Safeguard } from "../../../shared/policy/safeguards.ts";
import type { ActiveObligations } from "../../state/obligations.ts";
import { groupObligations } from "../dates/obligation-groups.ts";

/** Returns the effect of a safeguard for one organization; `undefined` if it is the same for all. */
export function organizationDetail(
  safeguard: Safeguard["id"],
  organization: Organization,
  obligations: ActiveObligations | undefined,
  messages: ProtectionMessages,
  locale: string,
  at: Date,
): string | undefined {
  if (safeguard === "residency") {
    const regions = residencies(organization, locale);
    return regions.length > 0 ? messages.residency(regions) : messages.noResidency;
  }
  if (safeguard !== "retention" || !obligations) return undefined;
  if (obligations === "loading") return messages.loading;
  if (obligations === "failed") return messages.failed;
  // The same groups as in the panel's dates.
  const groups = groupObligations(obligations, at);
  const [soonest] = groups;
  if (!soonest) return messages.noObligations;
  return messages.running(groups.length, formatDay(soonest.first[soonest.next], locale));
}

/** Returns "EU (Jira and Confluence)" for each region that covered apps are pinned to. */
function residencies({ sites }: Organization, locale: string): string[] {
  const regions = new Map<string, Set<string>>();
  for (const { app, residency } of sites.flatMap((site) => site.apps)) {
    if (residency === undefined || appGroup(app) !== "covered") continue;
    getOrInsert(regions, residency, () => new Set()).add(appName(app));
  }
  return [...regions].map(
    ([region, apps]) => `${isolateBidi(region)} (${formatList([...apps], locale)})`,
  );
}
