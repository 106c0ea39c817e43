import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { capitalize } from "../format.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, exceptionCount, format, nameList } from "./core.ts";

const DATA = { metadata: "metadata", "in-app-data": "content" } as const;

const SPACES = { one: "{count} space", other: "{count} spaces" } as const;
const APPS = { one: "{count} app", other: "{count} apps" } as const;
const EFFECTS = {
  include: { one: "{count} inclusion", other: "{count} inclusions" },
  exclude: { one: "{count} exclusion", other: "{count} exclusions" },
} as const;

function transitionText(transition: Transition, who: string, data: string, isOne: boolean): string {
  const before = `it isn't known whether ${isOne ? "it" : "they"} did before`;
  switch (transition) {
    case "stops":
      return `${who} ${isOne ? "stops" : "stop"} contributing ${data}`;
    case "starts":
      return `${who} ${isOne ? "starts" : "start"} contributing ${data}`;
    case "unknown-to-excluded":
      return `${who} won't contribute ${data}; ${before}`;
    case "unknown-to-contributed":
      return `${who} will contribute ${data}; ${before}`;
    case "unknown":
      return `It isn't known whether ${who} will contribute ${data}`;
  }
}

function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `; ${format.plural(contributed, { one: "{count} keeps contributing", other: "{count} keep contributing" })}`;
  if (transition === "starts" && excluded > 0)
    return `; ${format.plural(excluded, { one: "{count} still doesn't", other: "{count} still don't" })}`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) =>
    `Turn ${dataType === "metadata" ? "metadata" : "in-app data"} ${value}?`,
  questionAbout: (change) => `${capitalize(change, "en-GB")}?`,
  confirm: (value) => (value === "on" ? "Turn on" : "Turn off"),
  save: "Save",
  saving: "Saving…",
  saved: (done) => `Saved: ${done}.`,
  undo: "Undo",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const all = format.plural(total, unit === "spaces" ? SPACES : APPS);
    const who = value === total ? all : `${format.number(value)} of ${all}`;
    return `${transitionText(transition, who, DATA[dataType], value === 1)}${unchangedText(transition, counts)}.`;
  },
  otherImpact: (dataType, transition, names, more) => {
    const data = DATA[dataType];
    if (names.length > 0)
      return `${transitionText(transition, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "everything that follows the organization's setting";
    return `${capitalize(transitionText(transition, who, data, true), "en-GB")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const data = DATA[dataType];
    const who = certain ? `Contributed ${data} is` : `If ${data} was contributed, it's`;
    return `${who} due to be removed by ${removeBy}, and models to be retrained by ${retrainBy}, as reported.`;
  },
  aggregateRetention: (until) =>
    `De-identified statistics made from it may be kept until ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `A removal that began earlier is assumed to continue: ${DATA[dataType]} by ${removeBy}, models retrained by ${retrainBy}, as reported.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Metadata stays contributed: locked by the ${PLAN_NAMES[plan]} plan.`
      : "Metadata stays as it is.",
  nothingChanges: "This doesn't change what's contributed.",
  activation: ({ effect, becomes, count }) => {
    const who = format.plural(count, EFFECTS[effect]);
    if (becomes === "active") return `${who} ${count === 1 ? "takes" : "take"} effect again.`;
    return `${who} ${count === 1 ? "is" : "are"} kept, with no effect for now.`;
  },
  conflictTitle: "Someone changed the settings a moment ago",
  conflictText:
    "Your change isn't saved yet and is kept below. Compare both, then review yours again and save it.",
  conflictTheirs: "Saved now",
  conflictYours: "Your change",
  exceptionCount,
  request: (change, organization) =>
    `Could you change the data contribution settings of ${organization}? What I'd like: ${change}.`,
  copy: "Copy a message to your admin",
  copied: "Copied",
  reviewMine: "Review mine again",
  discardMine: "Discard mine",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} at the plan's default`
        : `${core.dataType[dataType]} ${value}`,
    add: (effect, target) => `${effect} ${target}`,
    remove: (target) => `remove the exception for ${target}`,
    several: (kind, names, count) => {
      const noun = kind === "remove" ? " exceptions" : "";
      return `${kind} ${format.number(count)}${noun}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
    confirm: "settings confirmed as set in Atlassian Administration",
    discard: "decision discarded",
  },
  error: {
    unauthenticated: {
      title: "You're signed out",
      text: "The settings service didn't accept the sign-in. Sign in again; nothing is lost.",
    },
    "organization-not-found": {
      title: "No access to this organization",
      text: "The settings service doesn't have it, or this account has no access. Ask your admin.",
    },
    "not-found": {
      title: "No settings service at this address",
      text: "Something answered, but it isn't a settings service. Check the address.",
    },
    "invalid-response": {
      title: "Can't read the settings service's answer",
      text: "Nothing saved is lost. Tell whoever runs the service.",
    },
    "organization-admin-required": {
      title: "Only organization admins can change this",
      text: "Nothing was changed. Send your admin what you'd like to change.",
    },
    "revision-conflict": {
      title: "Someone changed the settings a moment ago",
      text: "Yours are kept below; compare and save again.",
    },
    "change-rejected": {
      title: "This change isn't possible",
      text: "Nothing was changed.",
    },
    "body-too-large": {
      title: "Too much at once",
      text: "Nothing was changed. Save fewer exceptions at a time.",
    },
    prevented: {
      title: "This page prevented the change from being saved",
      text: "Nothing was changed. Your change is still open here.",
    },
  },
  violation: {
    "organization-excluded":
      "This organization is left out of data contribution, so it has no settings.",
    "no-active-plan": "The organization has no active app, so no plan gives it settings.",
    "metadata-locked-by-plan": "The plan locks metadata; only Enterprise can change it.",
    "platform-app-not-selectable":
      "Platform apps follow the organization's setting and can't have exceptions.",
    "not-covered": "It has no data contribution setting.",
    "target-unknown": "It's no longer in the organization.",
    "setting-unknown":
      "It isn't known whether in-app data is on or off, so exceptions can't be added.",
    "exception-effect-mismatch":
      "While in-app data is on, you can only exclude; while it's off, only include.",
    "duplicate-exception": "It's already on the list.",
    "exception-not-found": "It's no longer on the list.",
    "settings-in-force-here":
      "Settings take effect here right away, so there's nothing to confirm or discard.",
    "nothing-decided": "Nothing is decided, so there's nothing to discard.",
  },
};

export const decision: DecisionMessages = {
  hint: "You decide it here; Atlassian's setting is changed in Atlassian Administration, Security, Data contribution.",
  datesStart: "Removal dates start with the confirmation; these are the ones if that were today.",
  decide: { on: "Decide: on", off: "Decide: off", other: "Decide" },
  notInForce: "Decided, not in force yet",
  by: (actor, age) => `Last decided by ${actor}, ${age}.`,
  instruction: "Set it in Atlassian Administration > Security > Data contribution:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "the plan's default" : core[value]}`,
  exceptions: {
    include: "Include in the exceptions:",
    exclude: "Exclude in the exceptions:",
    remove: "Remove from the exceptions:",
  },
  copy: "Copy",
  copyName: (name) => `Copy ${name}`,
  openConsole: "Open Atlassian Administration",
  done: "It's done",
  discard: "Discard",
  question: {
    confirm: "Is this set in Atlassian Administration?",
    discard: "Discard what's decided?",
  },
  saved: {
    decided: (change) => `Decided: ${change}. Not in force yet.`,
    confirm: "In force: confirmed as set in Atlassian Administration.",
    discard: "Discarded. What's in force stays as it is.",
  },
  confirmed: (age) => `Last confirmed in Atlassian Administration ${age}.`,
  neverConfirmed: "Nobody has confirmed yet that this matches Atlassian Administration.",
  unconfirmed: "Nobody has confirmed this for 90 days. Compare it with Atlassian Administration.",
  confirmUnchanged: "I checked, it's still so",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "use begins";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "a trial ends"
        : `the ${PLAN_NAMES[cause.plan]} trial ends`;
    case "deleted":
      return "a site, app or connector is deleted";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
  all: "metadata and content will be contributed.",
  "metadata-only": "metadata will be contributed, content won't.",
  "in-app-only": "content will be contributed, metadata won't.",
  none: "nothing will be contributed.",
  "not-eligible": "nothing here will be part of data contribution.",
  "metadata-yes": "metadata will be contributed. For content this isn't known.",
  "metadata-no": "metadata won't be contributed. For content this isn't known.",
  "in-app-yes": "content will be contributed. For metadata this isn't known.",
  "in-app-no": "content won't be contributed. For metadata this isn't known.",
  unknown: "it isn't known whether data will be contributed.",
};

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}; ${SUMMARIES[summary]}`,
};
