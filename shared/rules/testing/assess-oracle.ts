import type { Assessment, DecisionCode, Finding, NoteCode } from "../../model/assessment.ts";
import type { AppInstance, Organization, Site } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";

/*
 * A second implementation of `assess`, written from the contract's text alone: simple and slow, without anything of
 * the first one or of the policy data. Tests compare both.
 */

const COVERED = ["jira", "jira-service-management", "confluence"];
const PLATFORM = [
  "rovo",
  "home",
  "teams",
  "projects",
  "assets",
  "goals",
  "analytics",
  "administration",
];
const UPPER_CASE = ["jira", "jira-service-management", "jira-product-discovery"];
const PLANS = ["none", "free", "standard", "premium", "enterprise"];
const EFFECTIVE = "2026-08-17T00:00:00.000Z";
const REQUIREMENTS = ["customer-managed-keys", "hipaa", "regulated-sector"];

interface World {
  plan: string;
  choice: string;
  reading: Place;
  leftOut: boolean;
}

interface Answer {
  contributed: "yes" | "no" | "unknown";
  decidedBy: DecisionCode;
}

type DataField = "metadata" | "inAppData";

export function oracleAssess(organization: Organization, asked: Place, at: Date): Assessment {
  const metadata = oracleFinding(organization, asked, at, "metadata");
  const inAppData = oracleFinding(organization, asked, at, "inAppData");
  return { metadata, inAppData, summary: summaryOf(organization, asked, at, metadata, inAppData) };
}

function oracleFinding(
  organization: Organization,
  asked: Place,
  at: Date,
  field: DataField,
): Finding {
  const place = asWritten(organization, asked);
  const worlds = worldsOf(organization, place, at, field);
  const ruleIn = (world: World) => ruleOf(organization, world, place, at, field);
  const before = combined(worlds, ruleIn);
  const early = before.contributed === "yes" && at.getTime() < Date.parse(EFFECTIVE);
  const answer: Answer = early ? { contributed: "no", decidedBy: "not-yet-effective" } : before;
  const isAmbiguous = place.kind === "some-space" || place.kind === "somewhere";
  const first6 = worlds.some((world) => isRule1To6(ruleIn(world).decidedBy));
  const setting = settingOf(worlds);

  const notes: NoteCode[] = [];
  if (organization.decided) {
    const { decided, ...rest } = organization;
    const other = oracleFinding({ ...rest, settings: decided }, asked, at, field);
    if (other.contributed !== answer.contributed) notes.push("change-decided");
  }
  const { settings } = organization;
  if (field === "metadata" && before.decidedBy === "plan-lock" && settings.metadata === "off") {
    notes.push("choice-dormant");
  }
  const dormant = settings.exceptions.filter(
    (exception) =>
      hits(organization, exception.target, place) &&
      exception.effect !== (setting === "on" ? "exclude" : "include"),
  );
  if (field === "inAppData" && !isAmbiguous && !first6 && setting && dormant.length > 0) {
    notes.push("exceptions-dormant");
  }

  const canBeChanged = worlds.every(
    (world) =>
      !world.leftOut &&
      !isCertainlyLeftOut(organization) &&
      world.plan !== "none" &&
      (field === "inAppData" || world.plan === "enterprise"),
  );
  const isNameable = place.kind === "space" || place.kind === "app" || place.kind === "connector";
  const canBeSingledOut = field === "inAppData" && !first6 && isNameable && setting !== undefined;
  return {
    ...answer,
    notes,
    ...(early && { startsAt: EFFECTIVE }),
    control: { organization: canBeChanged, exception: canBeSingledOut },
  };
}

function summaryOf(
  organization: Organization,
  asked: Place,
  at: Date,
  metadata: Finding,
  inAppData: Finding,
): Assessment["summary"] {
  const place = asWritten(organization, asked);
  const out: DecisionCode[] = [
    "hosting-excluded",
    "compliance-excluded",
    "not-covered",
    "deleted",
    "no-active-plan",
  ];
  const all = (["metadata", "inAppData"] as const).flatMap((field) =>
    worldsOf(organization, place, at, field).map(
      (world) => ruleOf(organization, world, place, at, field).decidedBy,
    ),
  );
  if (all.every((code) => out.includes(code))) return "not-eligible";
  const answers = [metadata.contributed, inAppData.contributed];
  if (answers.includes("unknown")) return "unknown";
  if (answers[0] === "yes") return answers[1] === "yes" ? "all" : "metadata-only";
  return answers[1] === "yes" ? "in-app-only" : "none";
}

function combined(worlds: World[], ruleIn: (world: World) => Answer): Answer {
  const answers = worlds.map(ruleIn);
  if (answers.some((answer) => answer.decidedBy === "place-unknown")) {
    return { contributed: "unknown", decidedBy: "place-unknown" };
  }
  const [first] = answers;
  if (!first) throw new Error("there is always a world");
  if (answers.every((answer) => answer.contributed === first.contributed)) {
    const agree = answers.every((answer) => answer.decidedBy === first.decidedBy);
    return { ...first, decidedBy: agree ? first.decidedBy : "settled-either-way" };
  }
  const codes = [
    ["plan-unknown", "plan"],
    ["setting-unknown", "choice"],
    ["place-ambiguous", "reading"],
    ["eligibility-unknown", "leftOut"],
  ] as const;
  for (const [decidedBy, dimension] of codes) {
    for (const one of worlds) {
      for (const other of worlds) {
        const isAlone = Object.keys(one).every(
          (key) =>
            key === dimension || Object.is(one[key as keyof World], other[key as keyof World]),
        );
        if (isAlone && ruleIn(one).contributed !== ruleIn(other).contributed) {
          return { contributed: "unknown", decidedBy };
        }
      }
    }
  }
  throw new Error("worlds that differ can be told apart by one of the four");
}

function worldsOf(organization: Organization, place: Place, at: Date, field: DataField): World[] {
  const choice = organization.settings[field];
  const readings = readingsOf(organization, place, at);
  const worlds: World[] = [];
  for (const plan of highestPlans(organization, at)) {
    for (const possible of choice === "unknown" ? ["on", "off"] : [choice]) {
      for (const reading of readings) {
        for (const leftOut of isEligibilityUnknown(organization) ? [true, false] : [false]) {
          worlds.push({ plan, choice: possible, reading, leftOut });
        }
      }
    }
  }
  return worlds;
}

/** The highest plan for every combination of what each app may be. */
export function highestPlans(organization: Organization, at: Date): string[] {
  let possible = ["none"];
  for (const site of organization.sites) {
    for (const app of site.apps) {
      const cases = casesOf(site, app, at);
      const next = possible.flatMap((highest) =>
        cases.map((plan) => (PLANS.indexOf(plan) > PLANS.indexOf(highest) ? plan : highest)),
      );
      possible = [...new Set(next)];
    }
  }
  return possible;
}

function casesOf(site: Site, app: AppInstance, at: Date): string[] {
  const plans = app.plan === "unknown" ? ["free", "standard", "premium", "enterprise"] : [app.plan];
  if (isDeleted(site, at) || isDeleted(app, at)) return ["none"];
  if (app.state === "unknown") return ["none", ...plans];
  const isTrial =
    app.state === "trial" &&
    (app.trialEndsAt === undefined || Date.parse(app.trialEndsAt) > at.getTime());
  return app.state === "active" || isTrial ? plans : ["none"];
}

function readingsOf(organization: Organization, place: Place, at: Date): Place[] {
  if (place.kind === "some-space") return readingsOfApp(organization, place.site, place.app);
  if (place.kind !== "somewhere") return [place];
  const readings: Place[] = [{ kind: "platform", app: "home" }];
  const site = organization.sites.find(({ id }) => id === place.site);
  for (const { app, ...rest } of site?.apps ?? []) {
    if (isDeleted(site, at) || isDeleted(rest, at)) continue;
    readings.push(asWritten(organization, { kind: "app", site: place.site, app }));
    if (COVERED.includes(app)) readings.push(...readingsOfApp(organization, place.site, app));
  }
  return readings;
}

const NO_EXCEPTION_NAMES = "a space that no exception names";

function readingsOfApp(organization: Organization, site: string, app: string): Place[] {
  const spaces = organization.settings.exceptions
    .map(({ target }) => target)
    .filter((target) => target.kind === "space" && target.site === site && target.app === app);
  return [{ kind: "space", site, app, key: NO_EXCEPTION_NAMES }, ...spaces];
}

function ruleOf(
  organization: Organization,
  { plan, choice, reading, leftOut }: World,
  place: Place,
  at: Date,
  field: DataField,
): Answer {
  const { hosting, compliance } = organization;
  if (hosting === "government" || hosting === "isolated") return no("hosting-excluded");
  if (leftOut && hosting === "unknown") return no("hosting-excluded");
  if (Array.isArray(compliance) && compliance.some((item) => REQUIREMENTS.includes(item))) {
    return no("compliance-excluded");
  }
  if (leftOut) return no("compliance-excluded");
  if (!isCovered(organization, reading)) return no("not-covered");
  const parts =
    place.kind === "somewhere"
      ? [siteOf(organization, place.site)]
      : partsOf(organization, reading);
  if (parts.includes(undefined)) return { contributed: "unknown", decidedBy: "place-unknown" };
  if (parts.some((part) => isDeleted(part, at))) return no("deleted");
  if (plan === "none") return no("no-active-plan");
  if (field === "metadata" && plan !== "enterprise") {
    return { contributed: "yes", decidedBy: "plan-lock" };
  }
  const setting = settingIn(plan, choice, field);
  if (field === "inAppData") {
    for (const { effect, target } of organization.settings.exceptions) {
      if (!hits(organization, target, reading)) continue;
      if (effect === "include" && setting === "off") {
        return { contributed: "yes", decidedBy: "exception" };
      }
      if (effect === "exclude" && setting === "on") return no("exception");
    }
  }
  return {
    contributed: setting === "on" ? "yes" : "no",
    decidedBy: choice === "default" ? "plan-default" : "organization-choice",
  };
}

function no(decidedBy: DecisionCode): Answer {
  return { contributed: "no", decidedBy };
}

function settingIn(plan: string, choice: string, field: DataField): string {
  if (choice !== "default") return choice;
  if (field === "metadata") return "on";
  return plan === "free" || plan === "standard" ? "on" : "off";
}

/** On or off where it is the same for every plan but none and every choice. */
function settingOf(worlds: World[]): string | undefined {
  const settings = worlds
    .filter(({ plan }) => plan !== "none")
    .map(({ plan, choice }) => settingIn(plan, choice, "inAppData"));
  return settings.every((setting) => setting === settings[0]) ? settings[0] : undefined;
}

function isCertainlyLeftOut({ hosting, compliance }: Organization): boolean {
  return (
    hosting === "government" ||
    hosting === "isolated" ||
    (compliance !== "unknown" && compliance.length > 0)
  );
}

function isEligibilityUnknown(organization: Organization): boolean {
  const isUnknown = organization.hosting === "unknown" || organization.compliance === "unknown";
  return isUnknown && !isCertainlyLeftOut(organization);
}

function isRule1To6(code: DecisionCode): boolean {
  return [
    "hosting-excluded",
    "compliance-excluded",
    "not-covered",
    "place-unknown",
    "deleted",
    "no-active-plan",
  ].includes(code);
}

function isCovered(organization: Organization, place: Place): boolean {
  switch (place.kind) {
    case "platform":
      return PLATFORM.includes(place.app);
    case "connector":
      return organization.connectors.find(({ id }) => id === place.id)?.covered !== false;
    case "somewhere":
      return true;
    default:
      return COVERED.includes(place.app);
  }
}

type Part = { readonly deletedAt?: string } | undefined;

/** The parts of the document that the place lies in; `undefined` for one that the document lacks. */
function partsOf(organization: Organization, place: Place): Part[] {
  if (place.kind === "platform") return [];
  if (place.kind === "connector") {
    return [organization.connectors.find(({ id }) => id === place.id)];
  }
  const site = siteOf(organization, place.site);
  if (place.kind === "somewhere") return [site];
  return [site, site?.apps.find(({ app }) => app === place.app)];
}

function siteOf(organization: Organization, id: string | undefined): Site | undefined {
  return organization.sites.find((site) => site.id === id);
}

function isDeleted(part: Part, at: Date): boolean {
  return part?.deletedAt !== undefined && Date.parse(part.deletedAt) <= at.getTime();
}

function hits(organization: Organization, target: Place, place: Place): boolean {
  if (target.kind === "connector") return place.kind === "connector" && place.id === target.id;
  if (target.kind !== "space" && target.kind !== "app") return false;
  if (place.kind !== "space" && place.kind !== "app") return false;
  if (place.site !== target.site || place.app !== target.app) return false;
  if (target.kind === "app") return true;
  return (
    place.kind === "space" &&
    sameKey(writtenKey(organization, target), writtenKey(organization, place))
  );
}

/** The place as the contract's functions read it. */
function asWritten(organization: Organization, place: Place): Place {
  if ("app" in place && PLATFORM.includes(place.app)) return { kind: "platform", app: place.app };
  if (place.kind !== "space") return place;
  return { ...place, key: writtenKey(organization, place) };
}

/** The one way in which a key is written. */
export function writtenKey(
  organization: Organization,
  { site, app, key }: { readonly site: string; readonly app: string; readonly key: string },
): string {
  const written = UPPER_CASE.includes(app) ? upper(key) : key;
  const spaces = siteOf(organization, site)?.apps.find((item) => item.app === app)?.spaces ?? [];
  const byKey = spaces.find((space) => sameKey(space.key, written));
  const byAlias = spaces.find((space) => space.aliases?.some((alias) => sameKey(alias, written)));
  return (byKey ?? byAlias)?.key ?? written;
}

export function sameKey(one: string, other: string): boolean {
  return upper(one) === upper(other);
}

function upper(text: string): string {
  return [...text]
    .map((letter) => (letter >= "a" && letter <= "z" ? letter.toUpperCase() : letter))
    .join("");
}
