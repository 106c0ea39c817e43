import type { Assessment, DecisionCode, Finding, NoteCode } from "../../model/assessment.ts";
import type { Organization } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import {
  appliesTo,
  COVERED,
  canonicalPlace,
  isDeleted,
  PLATFORM,
  partsOf,
  siteOf,
} from "./oracle-places.ts";
import { type DataField, isCertainlyLeftOut, type World, worldsOf } from "./oracle-worlds.ts";

/*
 * A second implementation of `assess`, written from the contract's text alone: simple and slow, without anything of
 * the first one or of the policy data. Tests compare both.
 */

const EFFECTIVE = "2026-08-17T00:00:00.000Z";
const REQUIREMENTS = ["customer-managed-keys", "hipaa", "regulated-sector"];

interface Answer {
  contributed: "yes" | "no" | "unknown";
  decidedBy: DecisionCode;
}

export function oracleAssess(organization: Organization, input: Place, at: Date): Assessment {
  const metadata = oracleFinding(organization, input, at, "metadata");
  const inAppData = oracleFinding(organization, input, at, "inAppData");
  return { metadata, inAppData, summary: summaryOf(organization, input, at, metadata, inAppData) };
}

function oracleFinding(
  organization: Organization,
  input: Place,
  at: Date,
  field: DataField,
): Finding {
  const place = canonicalPlace(organization, input);
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
    const other = oracleFinding({ ...rest, settings: decided }, input, at, field);
    if (other.contributed !== answer.contributed) notes.push("change-decided");
  }
  const { settings } = organization;
  if (field === "metadata" && before.decidedBy === "plan-lock" && settings.metadata === "off") {
    notes.push("choice-dormant");
  }
  const dormant = settings.exceptions.filter(
    (exception) =>
      appliesTo(organization, exception.target, place) &&
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
  input: Place,
  at: Date,
  metadata: Finding,
  inAppData: Finding,
): Assessment["summary"] {
  const place = canonicalPlace(organization, input);
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
      if (!appliesTo(organization, target, reading)) continue;
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
