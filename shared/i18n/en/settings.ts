import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "Exceptions",
  column: { exception: "Exception", content: "Content" },
  intro: {
    on: "In-app data is on. Content is contributed, except from what's excluded here.",
    off: "In-app data is off. Only content from what's included here is contributed.",
    unknown: "It isn't known whether in-app data is on or off, so exceptions can't be added now.",
  },
  search: "Find a space, app or connector",
  searchHint: "Type a name or key",
  site: "Site",
  app: "App",
  show: "Show",
  all: "All",
  view: { all: "Everything", excepted: "With an exception", dormant: "With no effect right now" },
  count: (found, exceptions) =>
    `${format.number(found)} found; ${format.plural(exceptions, { one: "{count} has an exception", other: "{count} have an exception" })}`,
  noMatch: "No matches.",
  byKey: "added by its key; not on any list",
  suggested: "not listed: add it by its key",
  effect: { include: "included", exclude: "excluded" },
  withApp: { include: "included with its app", exclude: "excluded with its app" },
  dormant: { include: "included, no effect right now", exclude: "excluded, no effect right now" },
  dormantHint: {
    include:
      "Inclusions have no effect right now. They're kept, and apply while in-app data is off.",
    exclude:
      "Exclusions have no effect right now. They're kept, and apply while in-app data is on.",
  },
  wholeApp: "whole app",
  connector: "connector",
  unlisted: "not in the organization right now",
  remove: "Remove",
  keep: "Keep",
  removeLabel: (target, how) => `Remove the exception for ${target} (${how})`,
  allShown: {
    select: "Select all shown",
    deselect: "Deselect all shown",
    remove: "Remove all shown",
    keep: "Keep all shown",
  },
  selected: (add, remove, effect) => {
    const parts = [
      ...(add > 0 ? [`${format.number(add)} to ${effect}`] : []),
      ...(remove > 0 ? [`${format.number(remove)} to remove`] : []),
    ];
    return `${parts.join(", ")}; not saved yet.`;
  },
  tooMany: (most) =>
    `You can save ${format.number(most)} exceptions at once; the rest stay selected.`,
  clear: "Clear",
  review: "Review",
  close: "Close",
};

const history: HistoryMessages = {
  title: "History",
  loading: "Loading the history…",
  failed: "Couldn't load the history. Nothing is lost; try again later.",
  none: "Nothing has been changed yet.",
  entry: (actor, change) => `${actor}: ${change}`,
  decided: (change) => `decided: ${change}`,
  inventory: "sites, apps and spaces updated",
  filter: "Find by person or change",
  older: "Show older entries",
  exportJson: "Save as JSON, to verify the chain",
  exportCsv: "Save as CSV",
  noMatch: "No matches.",
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

const SPACES = { one: "{count} space", other: "{count} spaces" } as const;

function share({ yes, unknown, total }: SpaceCount): string {
  const all = format.plural(total, SPACES);
  if (unknown === total) return `${all}, not known`;
  const known = `${format.number(yes)} of ${all}`;
  return unknown > 0 ? `${known}, ${format.number(unknown)} not known` : known;
}

const coverage: CoverageMessages = {
  title: "Coverage",
  total: ({ yes, unknown, total }) => {
    const all = format.plural(total, SPACES);
    const contribute = (count: number) => (count === 1 ? "contributes" : "contribute");
    if (unknown === total) return `It isn't known whether ${all} ${contribute(total)} content.`;
    const known = `${format.number(yes)} of ${all} ${contribute(yes)} content`;
    return unknown > 0 ? `${known}; for ${format.number(unknown)} it isn't known.` : `${known}.`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "Metadata of all spaces is contributed.",
    no: "Metadata isn't contributed from any space.",
    unknown: "It isn't known whether metadata is contributed.",
  },
  by: { apps: "By app", sites: "By site" },
  showAll: (sites) => `Show all ${format.number(sites)} sites`,
  none: "No spaces are listed. The settings apply to them all the same; they're counted here once the connected service lists your apps' spaces.",
  table: "Show as table",
  column: { apps: "App", sites: "Site", total: "Spaces" },
};

const EVENTS: Readonly<Record<ObligationDate, string>> = {
  startedAt: "day of deletion",
  removeBy: "last day for removal",
  retrainBy: "last day for retraining models",
  aggregatesUntil: "last day that statistics may be kept",
};

const dates: DatesMessages = {
  title: "Dates",
  loading: "Loading the dates…",
  failed: "Couldn't load the dates. They apply all the same.",
  none: "Nothing is due right now. After an opt-out or a deletion, this shows by when, as reported, contributed data is removed and models are retrained.",
  dateLabel: {
    "opt-out": "Opted out",
    deleted: "Deleted",
    removeBy: "Removed by",
    retrainBy: "Models retrained by",
    aggregatesUntil: "Statistics kept until",
  },
  wholeOrganization: "whole organization",
  wholeApp: (app) => `all of ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadata" : "Content"}: ${nameList(names, more)}`,
  maybeContributed: "It isn't known whether this was contributed. If it was, these dates apply.",
  contributedAgain: "Contributed again since. The removal that began is assumed to continue.",
  pending:
    "What's decided starts no dates yet. They start once it's confirmed as set in Atlassian Administration.",
  counted: "Counted from the confirmation that it's set in Atlassian Administration.",
  reported: "By when data is removed and models are retrained is as reported.",
  assumed: "For metadata, the same dates as for content are assumed.",
  showAll: (count) => `Show all ${format.number(count)}`,
  table: "Show as table",
  column: { about: "What", startedAt: "Since" },
  save: "Save dates to a calendar",
  notSaved: "Couldn't create the file. Check the connection and try again.",
  event: (date, about) => `${core.title}: ${EVENTS[date]}. ${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "How contributed data is protected",
  columns: ["Safeguard", "Covers", "For this organization"],
  covers: { both: "Metadata and in-app data", "in-app-data": "In-app data only" },
  safeguard: {
    "de-identification": {
      title: "De-identification",
      text: "Names, email addresses and other direct identifiers are removed, and data is aggregated, before it's used.",
    },
    access: {
      title: "Access and purpose",
      text: "The vendor's staff reach the data for approved purposes only.",
    },
    encryption: {
      title: "Encryption",
      text: "Encrypted at rest and in transit over public networks.",
    },
    residency: {
      title: "Data residency",
      text: "Residency applies to contributed in-app data, not to what has been de-identified and aggregated at customer level.",
    },
    retention: {
      title: "Removal after an opt-out",
      text: `As reported, contributed data is removed within ${removal.days} days and models are retrained within ${retraining.days} days; de-identified statistics made from it may be kept for up to ${aggregates.years} years.`,
    },
  },
  residency: format.list,
  eachOrganization: "Each organization of a company has its own settings and its own highest plan.",
  sources: "Sources:",
  noResidency: "No residency is stated",
  noObligations: "Nothing to remove right now",
  running: (count, next) =>
    `${format.plural(count, { one: "{count} removal is under way", other: "{count} removals are under way" })}; the next date is ${next}.`,
  loading: "Loading…",
  failed: "Couldn't load what's to be removed. Try again later.",
};

/** English. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
