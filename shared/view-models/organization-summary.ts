import { isolateBidi } from "../i18n/bidi.ts";
import type { Effect, Organization } from "../model/organization.ts";
import type { ExceptionSummary, OrganizationSummary } from "../model/summary.ts";
import { explainOrganization } from "../rules/explain-organization.ts";
import { targetName } from "./place-name.ts";

/** How many exceptions of each effect are named. */
const NAMED = 2;

/** What the first view shows of a document. */
export function overviewOf(organization: Organization, at: Date): OrganizationSummary {
  const { id, name, revision, hosting, compliance, settings } = organization;
  return {
    id,
    name: isolateBidi(name),
    revision,
    hosting,
    compliance,
    settings: { metadata: settings.metadata, inAppData: settings.inAppData },
    explanation: explainOrganization(organization, at),
    exceptions: {
      include: summarize(organization, "include"),
      exclude: summarize(organization, "exclude"),
    },
  };
}

function summarize(organization: Organization, effect: Effect): ExceptionSummary {
  const all = organization.settings.exceptions.filter((exception) => exception.effect === effect);
  return {
    count: all.length,
    names: all.slice(0, NAMED).map(({ target }) => targetName(organization, target)),
  };
}
