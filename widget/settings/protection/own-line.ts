import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import { formatDay, formatList } from "../../../shared/i18n/format.ts";
import type { ProtectionMessages } from "../../../shared/i18n/settings-messages.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { appGroup, appName } from "../../../shared/policy/apps.ts";
import type { Safeguard } from "../../../shared/policy/safeguards.ts";
import type { Running } from "../../state/use-obligations.ts";
import { groupObligations } from "../dates/groups.ts";

/** What a safeguard comes to here by then, where the organization has a line of its own. */
export function ownLine(
  { id }: Safeguard,
  organization: Organization,
  running: Running | undefined,
  words: ProtectionMessages,
  locale: string,
  at: Date,
): string | undefined {
  if (id === "residency") {
    const parts = residencies(organization, locale);
    return parts.length > 0 ? words.residency(parts) : words.noResidency;
  }
  if (id !== "retention" || !running) return undefined;
  if (running === "loading") return words.loading;
  if (running === "failed") return words.failed;
  // As the dates of the panel show them, the soonest first.
  const groups = groupObligations(running, at);
  const [soonest] = groups;
  if (!soonest) return words.noObligations;
  return words.running(groups.length, formatDay(soonest.first[soonest.next], locale));
}

/** "EU (Jira and Confluence)" for each region that the covered apps are pinned to. */
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
