import type { AppInstance, Organization, Site } from "../model/organization.ts";
import { type AppGroup, appGroup } from "../policy/apps.ts";
import { ELIGIBLE_HOSTING } from "../policy/eligibility.ts";
import { PLANS } from "../policy/plans.ts";
import type { Decisions, Eligibility } from "./decision.ts";
import type { EffectMask } from "./effects.ts";
import { type AppEffects, type ExceptionIndex, exceptionIndexOf } from "./exception-index.ts";
import {
  type HighestPlan,
  type PlanPeriod,
  parseInstantOrInfinity,
  planPeriods,
  settingOf,
} from "./plan-periods.ts";
import { type ReadingSet, withEffects } from "./reading.ts";

/** A plan period with the facts that follow from its plans and the organization's choices. */
export interface CompiledPeriod extends PlanPeriod {
  /** The in-app data setting, if it is known. */
  readonly setting: "on" | "off" | undefined;
  /** True if the highest plan is certainly not none. */
  readonly hasPlan: boolean;
  /** True if the highest plan is certainly none. */
  readonly hasNoPlan: boolean;
  /** True if every possible highest plan lets metadata be changed. */
  readonly isMetadataUnlocked: boolean;
  /** The decisions made so far, by the readings of the place. */
  readonly decisions: Map<ReadingSet, Decisions>;
}

/** A site with its apps by id; instants in milliseconds since the epoch. */
export interface CompiledSite {
  readonly deletedAt: number;
  readonly apps: ReadonlyMap<string, CompiledApp>;
}

/** An app with the facts that the rules need about its places. */
interface CompiledApp {
  readonly app: AppInstance;
  readonly group: AppGroup;
  /** The instant at which the app or its site is deleted. */
  readonly deletedAt: number;
  /** True if one of its spaces has aliases. */
  readonly hasAliases: boolean;
  readonly effects: AppEffects;
  /** The readings of an ambiguous space: one that an exception names, or any other. */
  readonly someSpace: ReadingSet;
}

interface CompiledConnector {
  readonly isCovered: boolean;
  readonly deletedAt: number;
  readonly effects: EffectMask;
}

const compiledOrganizations = new WeakMap<Organization, CompiledOrganization>();

/** Returns the compiled document; a document is compiled once. */
export function compile(organization: Organization): CompiledOrganization {
  const cached = compiledOrganizations.get(organization);
  if (cached?.isCurrent()) return cached;
  const compiled = new CompiledOrganization(organization);
  compiledOrganizations.set(organization, compiled);
  return compiled;
}

/** An organization document prepared for evaluation: indexes in place of lists. */
export class CompiledOrganization {
  readonly organization: Organization;
  /** `eligible`, or the rule that excludes the organization; both if that is not known. */
  readonly eligibility: readonly Eligibility[];
  /** True if the organization is certainly not excluded. */
  readonly isEligible: boolean;
  readonly sites: ReadonlyMap<string, CompiledSite>;
  readonly connectors: ReadonlyMap<string, CompiledConnector>;
  /** The exceptions of the settings in force. */
  readonly exceptions: ExceptionIndex;
  readonly #source: Organization;
  readonly #periods: readonly CompiledPeriod[];
  #decided: CompiledOrganization | undefined;

  constructor(organization: Organization) {
    const { sites, connectors, settings } = organization;
    this.organization = organization;
    this.#source = { ...organization, settings: { ...settings } };
    this.eligibility = eligibilityOf(organization);
    this.isEligible = this.eligibility.every((rule) => rule === "eligible");
    this.exceptions = exceptionIndexOf(settings.exceptions);
    this.sites = new Map(sites.map((site) => [site.id, compileSite(site, this.exceptions)]));
    this.connectors = new Map(
      connectors.map(({ id, covered, deletedAt }) => [
        id,
        {
          isCovered: covered,
          deletedAt: parseInstantOrInfinity(deletedAt),
          effects: this.exceptions.effectsOn({ kind: "connector", id }),
        },
      ]),
    );
    this.#periods = planPeriods(sites).map((period) => ({
      ...period,
      setting: settingOf(period.plans, settings.inAppData),
      hasPlan: !period.plans.includes("none"),
      hasNoPlan: period.plans.every((plan) => plan === "none"),
      isMetadataUnlocked: period.plans.every(isMetadataUnlocked),
      decisions: new Map(),
    }));
  }

  /** The same document with the decided settings in force, if there are any. */
  get decided(): CompiledOrganization | undefined {
    const { decided } = this.organization;
    if (!decided) return undefined;
    this.#decided ??= new CompiledOrganization({ ...this.organization, settings: decided });
    return this.#decided;
  }

  /** Returns the plan period of an instant, in milliseconds since the epoch. */
  periodAt(at: number): CompiledPeriod {
    for (const period of this.#periods) {
      if (at < period.until) return period;
    }
    throw new RangeError("`at` is an invalid date");
  }

  /** Returns true unless the document has changed: its type is immutable, but JavaScript callers can replace a part. */
  isCurrent(): boolean {
    const { settings, sites, connectors, hosting, compliance, decided } = this.organization;
    const source = this.#source;
    return (
      settings.metadata === source.settings.metadata &&
      settings.inAppData === source.settings.inAppData &&
      settings.exceptions === source.settings.exceptions &&
      settings.exceptions.length === this.exceptions.size &&
      sites === source.sites &&
      connectors === source.connectors &&
      hosting === source.hosting &&
      compliance === source.compliance &&
      decided === source.decided
    );
  }
}

function eligibilityOf({ hosting, compliance }: Organization): readonly Eligibility[] {
  if (hosting !== ELIGIBLE_HOSTING && hosting !== "unknown") return ["hosting-excluded"];
  if (compliance !== "unknown" && compliance.length > 0) return ["compliance-excluded"];
  if (hosting === "unknown") return ["hosting-excluded", "eligible"];
  return compliance === "unknown" ? ["compliance-excluded", "eligible"] : ["eligible"];
}

function compileSite(site: Site, exceptions: ExceptionIndex): CompiledSite {
  const siteDeletedAt = parseInstantOrInfinity(site.deletedAt);
  const apps = site.apps.map((app): [string, CompiledApp] => {
    const effects = exceptions.appEffects(site.id, app.app);
    return [
      app.app,
      {
        app,
        group: appGroup(app.app),
        deletedAt: Math.min(siteDeletedAt, parseInstantOrInfinity(app.deletedAt)),
        hasAliases: app.spaces?.some(({ aliases }) => aliases && aliases.length > 0) ?? false,
        effects,
        someSpace: effects.distinct.reduce((set, mask) => set | withEffects(mask), 0),
      },
    ];
  });
  return { deletedAt: siteDeletedAt, apps: new Map(apps) };
}

function isMetadataUnlocked(plan: HighestPlan): boolean {
  return plan !== "none" && !PLANS[plan].metadata.locked;
}
