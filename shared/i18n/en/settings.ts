import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { capitalize, formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, counted, nameList, number, plan } from "./core.ts";

const what = { metadata: "metadata", "in-app-data": "content" } as const;

function becomes(move: Move, who: string, data: string, one: boolean): string {
  switch (move) {
    case "stops":
      return `${who} ${one ? "stops" : "stop"} contributing ${data}`;
    case "starts":
      return `${who} ${one ? "begins" : "begin"} to contribute ${data}`;
    case "nowOut":
    case "nowIn": {
      const will = move === "nowOut" ? "will not" : "will";
      const did = `whether ${one ? "it" : "they"} did before is not known`;
      return `${who} ${will} contribute ${data}; ${did}`;
    }
    case "unknown":
      return `Whether ${who} will contribute ${data} is not known`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0)
    return `; ${number(goesOn)} that ${goesOn === 1 ? "is contributed goes" : "are contributed go"} on`;
  if (move === "starts" && staysOut > 0)
    return `; ${number(staysOut)} ${staysOut === 1 ? "stays" : "stay"} out`;
  return "";
}

const change: ChangeMessages = {
  question: (dataType, value) =>
    `Turn ${dataType === "metadata" ? "metadata" : "in-app data"} ${value}?`,
  ask: (change) => `${capitalize(change, "en-GB")}?`,
  confirm: (value) => (value === "on" ? "Turn on" : "Turn off"),
  cancel: "Cancel",
  save: "Save",
  saving: "Saving…",
  saved: (done) => `Saved: ${done}.`,
  undo: "Undo",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = counted(total, of === "spaces" ? "space" : "app");
    const who = value === total ? all : `${number(value)} of ${all}`;
    return `${becomes(move, who, what[dataType], value === 1)}${rest(move, moved)}.`;
  },
  beyond: (dataType, move, names, more) => {
    const data = what[dataType];
    if (names.length > 0)
      return `${becomes(move, nameList(names, more), data, names.length + more === 1)}.`;
    const who = "what follows the organization's setting";
    return `${capitalize(becomes(move, who, data, true), "en-GB")}.`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) => {
    const if_ = certain ? "" : ", if there is any,";
    return `Contributed ${what[dataType]}${if_} is to be removed by ${removeBy}, models retrained by ${retrainBy}.`;
  },
  aggregateRetention: (until) => `Statistics already made may be kept until ${until}.`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `The removal which began earlier is assumed to go on: ${what[dataType]} by ${removeBy}, models retrained by ${retrainBy}.`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `Metadata stays contributed: locked by the ${core.plan[plan]} plan.`
      : "Metadata stays as it is.",
  nothingChanges: "Nothing that is contributed changes.",
  shift: ({ effect, becomes, count }) => {
    const what = counted(count, effect === "include" ? "inclusion" : "exclusion");
    if (becomes === "apply") return `${what} ${count === 1 ? "applies" : "apply"} again.`;
    return `${what} ${count === 1 ? "is" : "are"} kept, without effect for now.`;
  },
  conflictTitle: "Someone changed the settings a moment ago",
  conflictText:
    "Yours is not saved yet and is kept below. Compare both, then review yours again and save it.",
  conflictTheirs: "Now saved",
  conflictYours: "Your change",
  exceptionCount: (count) => counted(count, "exception"),
  request: (change, organization) =>
    `Could you change the data contribution settings of ${organization}? What I would like: ${change}.`,
  copy: "Copy a message to your admin",
  copied: "Copied",
  keepMine: "Review mine again",
  takeTheirs: "Drop mine",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]} follows the plan`
        : `${core.dataType[dataType]} ${value}`,
    add: (effect, target) => `${effect} ${target}`,
    remove: (target) => `remove the exception for ${target}`,
    confirm: "confirm that the vendor's console shows the settings",
    discard: "discard the decided change",
    several: (did, names, count) => {
      const what = did === "remove" ? " exceptions" : "";
      return `${did} ${number(count)}${what}: ${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("; "),
  },
  error: {
    "organization-admin-required": {
      title: "Only organization admins can change this",
      text: "Nothing was changed. Send your admin what you would like to have changed.",
    },
    "revision-conflict": {
      title: "Someone changed the settings a moment ago",
      text: "Yours are kept below; compare and save again.",
    },
    "change-rejected": {
      title: "This change is not possible",
      text: "Nothing was changed.",
    },
    "body-too-large": {
      title: "Too much at once",
      text: "Nothing was changed. Save fewer exceptions at a time.",
    },
    prevented: {
      title: "This page did not let it be saved",
      text: "Nothing was changed. Your change is still open here.",
    },
  },
  violation: {
    "organization-excluded":
      "This organization is not part of data contribution, so it has no settings.",
    "no-active-plan": "No app of the organization is active, so no plan gives it settings.",
    "metadata-locked-by-plan": "The plan decides about metadata; only Enterprise can change it.",
    "platform-app-not-selectable":
      "Platform apps follow the organization and cannot be singled out.",
    "not-covered": "It has no data contribution setting.",
    "target-unknown": "It is not in the organization any more.",
    "setting-unknown": "Whether in-app data is on or off is not known, so no exception fits.",
    "exception-effect-mismatch":
      "While in-app data is on, only exclusions fit; while it is off, only inclusions.",
    "duplicate-exception": "It is on the list already.",
    "exception-not-found": "It is not on the list any more.",
    "settings-in-force-here":
      "The settings are in force here, so there is nothing to confirm or discard.",
    "nothing-decided": "There is no decided change to discard.",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "use begins";
    case "trial-ends":
      return cause.plan === "unknown" ? "a trial ends" : `the ${plan[cause.plan]} trial ends`;
    case "deleted":
      return "a site, app or connector is deleted";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "metadata and content will be contributed.",
  "metadata-only": "metadata will be contributed, content will not.",
  "in-app-only": "content will be contributed, metadata will not.",
  none: "nothing will be contributed.",
  "not-eligible": "nothing here will be part of data contribution.",
  "metadata-yes": "metadata will be contributed; of content it is not known.",
  "metadata-no": "metadata will not be contributed; of content it is not known.",
  "in-app-yes": "content will be contributed; of metadata it is not known.",
  "in-app-no": "content will not be contributed; of metadata it is not known.",
  unknown: "whether data will be contributed is not known.",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}; ${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
  title: "Exceptions",
  intro: {
    on: "In-app data is on. Content is contributed, except of what is excluded here.",
    off: "In-app data is off. Only content of what is included here is contributed.",
    unknown: "Whether in-app data is on or off is not known, so exceptions cannot be added now.",
  },
  search: "Find a space, app or connector",
  searchHint: "Type a name or key",
  site: "Site",
  app: "App",
  show: "Show",
  all: "All",
  view: { all: "Everything", excepted: "With an exception", waiting: "Without effect now" },
  count: (found, exceptions) =>
    `${number(found)} found; ${number(exceptions)} ${exceptions === 1 ? "has" : "have"} an exception`,
  noMatch: "Nothing matches.",
  byKey: "by its key; no list has it",
  offered: "not listed: add by its key",
  effect: { include: "included", exclude: "excluded" },
  withApp: { include: "included with its app", exclude: "excluded with its app" },
  waits: { include: "included, without effect now", exclude: "excluded, without effect now" },
  waiting: {
    include: "Inclusions have no effect now; they are kept, and apply while in-app data is off.",
    exclude: "Exclusions have no effect now; they are kept, and apply while in-app data is on.",
  },
  wholeApp: "whole app",
  connector: "connector",
  unlisted: "not in the organization now",
  remove: "Remove",
  keep: "Keep",
  removeLabel: (target, how) => `Remove the exception for ${target} (${how})`,
  allShown: {
    tick: "Tick all shown",
    untick: "Untick all shown",
    remove: "Remove all shown",
    keep: "Keep all shown",
  },
  ticked: (add, remove, effect) => {
    const parts = [
      ...(add > 0 ? [`${number(add)} to ${effect}`] : []),
      ...(remove > 0 ? [`${number(remove)} to take back`] : []),
    ];
    return `${parts.join(", ")}; not saved yet.`;
  },
  full: (most) => `One change holds ${number(most)}: the others are kept for the next one.`,
  clear: "Clear",
  review: "Review",
};

const history: HistoryMessages = {
  title: "History",
  loading: "Loading the history…",
  failed: "The history could not be loaded. Nothing is lost; try again later.",
  none: "Nothing was changed yet.",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "sites, apps and spaces brought up to date",
  filter: "Find by person or change",
  older: "Show older entries",
  exportJson: "Save as JSON, to check the chain",
  exportCsv: "Save as CSV",
  noMatch: "Nothing matches.",
  csvColumns: [
    "sequence",
    "at",
    "actor id",
    "actor name",
    "what",
    "change (JSON)",
    "revision",
    "previousHash",
    "hash",
  ],
};

const spaces = (count: number) => counted(count, "space");

const contribute = (count: number) => (count === 1 ? "contributes" : "contribute");

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${spaces(total)}, not known`;
  const known = `${number(yes)} of ${spaces(total)}`;
  return unknown > 0 ? `${known}, ${number(unknown)} not known` : known;
}

const coverage: CoverageMessages = {
  title: "Coverage",
  total: ({ yes, unknown, total }) => {
    if (unknown === total)
      return `Whether ${spaces(total)} ${contribute(total)} content is not known.`;
    const known = `${number(yes)} of ${spaces(total)} ${contribute(yes)} content`;
    return unknown > 0 ? `${known}; of ${number(unknown)} it is not known.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Metadata of all spaces is contributed.",
    no: "Metadata is not contributed from any space.",
    unknown: "Whether metadata is contributed is not known.",
  },
  by: { apps: "By app", sites: "By site" },
  showAll: (sites) => `Show all ${number(sites)} sites`,
  none: "No spaces are listed. The settings hold for them all the same; they are counted here once the connected service lists the spaces of your apps.",
  table: "Show as table",
  column: { apps: "App", sites: "Site", total: "Spaces" },
};

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "day of deletion",
  removeBy: "last day for removal",
  retrainBy: "last day for retraining models",
  aggregatesUntil: "last day that statistics may be kept",
};

const dates: DatesMessages = {
  title: "Dates",
  loading: "Loading the dates…",
  failed: "The dates could not be loaded. They hold all the same.",
  none: "No dates run at present. After an opt-out or a deletion, this shows by when contributed data is removed and models are retrained.",
  step: {
    "opt-out": "Opted out",
    deleted: "Deleted",
    removeBy: "Removed by",
    retrainBy: "Models retrained by",
    aggregatesUntil: "Statistics kept until",
  },
  today: "Today",
  wholeOrganization: "whole organization",
  wholeApp: (app) => `all of ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadata" : "Content"}: ${nameList(names, more)}`,
  maybeContributed: "Whether it was contributed is not known; if it was, these dates hold.",
  contributedAgain: "Contributed again since. The removal that began is assumed to go on.",
  assumed: "The dates for metadata are assumed to be the same as for content.",
  showAll: (count) => `Show all ${number(count)}`,
  table: "Show as table",
  column: { about: "What", startedAt: "Since" },
  save: "Save dates to a calendar",
  notSaved: "The file could not be made. Check the connection and try again.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "How contributed data is protected",
  columns: ["Safeguard", "Covers", "For this organization"],
  covers: { both: "Metadata and in-app data", "in-app-data": "In-app data only" },
  safeguard: {
    "de-identification": {
      title: "De-identification",
      text: "Names, email addresses and other direct identifiers are taken out and data is aggregated before it is used.",
    },
    access: {
      title: "Access and purpose",
      text: "The vendor's staff reach the data for approved purposes only.",
    },
    encryption: {
      title: "Encryption",
      text: "Encrypted at rest, and on its way over public networks.",
    },
    residency: {
      title: "Data residency",
      text: "Residency holds for contributed in-app data, not for what has been de-identified and aggregated at customer level.",
    },
    retention: {
      title: "Removal after an opt-out",
      text: `Contributed data is removed within ${removal.days} days, models are retrained within ${retraining.days} days; de-identified statistics made from it may be kept up to ${aggregates.years} years.`,
    },
  },
  residency: (parts) => formatList(parts, "en-GB"),
  sources: "Sources:",
  noResidency: "No residency is stated",
  noObligations: "Nothing is to be removed at present",
  running: (count, next) =>
    `${counted(count, "removal")} ${count === 1 ? "is" : "are"} under way; the next date is ${next}.`,
  loading: "Loading…",
  failed: "Could not load what is to be removed. Try again later.",
};

/** English. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
