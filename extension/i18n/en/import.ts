import { format } from "../../../shared/i18n/en/core.ts";
import type { ImportMessages } from "../import-messages.ts";

const APPS = { one: "{count} app", other: "{count} apps" } as const;
const SITES = { one: "{count} site", other: "{count} sites" } as const;
const SPACES = { one: "{count} space or project", other: "{count} spaces and projects" } as const;

/** English. */
export const adminImport: ImportMessages = {
  method: "Import from Atlassian's admin API",
  key: "Organization API key",
  keyHint:
    "An organization admin creates it in Atlassian Administration, with or without scopes. It goes to api.atlassian.com only, for this one import, and isn't saved. Contribution Lens is not affiliated with Atlassian.",
  organizationId: "Organization id, or an address of Atlassian Administration",
  organizationIdHint:
    "This key can't list its organization. Open Atlassian Administration and copy the address: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "This text has no organization id. Copy an address such as admin.atlassian.com/o/1234/overview.",
  read: "Read",
  which: "Which organization?",
  progress: (count, total) =>
    total === undefined
      ? `${format.plural(count, APPS)} read`
      : `${format.number(count)} of ${format.plural(total, APPS)} read`,
  stop: "Stop",
  resume: "Continue",
  stopped: "Stopped. What was read is still here.",
  empty: "This organization has no apps that this key can read.",
  found: (name, sites, apps) =>
    `${name}: ${format.plural(sites, SITES)}, ${format.plural(apps, APPS)}`,
  plansRead: (plans) => `Plans: ${plans}.`,
  hiddenEntries: (count) =>
    format.plural(count, {
      one: "{count} entry couldn't be read in full: its app or address is missing. It counts as not known.",
      other:
        "{count} entries couldn't be read in full: their app or address is missing. They count as not known.",
    }),
  sandboxes: (count) =>
    format.plural(count, {
      one: "{count} of these apps is in a sandbox. It belongs to the organization like the others.",
      other:
        "{count} of these apps are in a sandbox. They belong to the organization like the others.",
    }),
  siteless: (apps) => `Without an address of their own: ${apps}. Their plans count too.`,
  policiesUnread:
    "The policies couldn't be read, so HIPAA requirements aren't known. The key may lack the scope for policies.",
  hipaa: "A HIPAA policy is enabled. Organizations with HIPAA requirements are left out.",
  dataUse: "What the API says of data use",
  dataUseLine: (name, status, changed) =>
    changed === undefined ? `${name}: ${status}` : `${name}: ${status}, changed ${changed}`,
  dataUseHint: "Atlassian doesn't document what this means, so it decides no answer.",
  questions: "What the API doesn't say",
  plan: (apps) => `Plan of ${apps}`,
  conflicts: "The API says something else than you",
  conflictsHint: "Choose for each which value holds.",
  conflict: {
    said: (value, day) => `You said ${value} on ${day}`,
    stored: (value) => `Saved here: ${value}`,
    read: (value) => `Atlassian's API says ${value}`,
    shown: (value) => `The address shows ${value}`,
  },
  keepAll: "Keep all",
  takeAll: "Take all from the API",
  chooseFirst: "Choose a value for each first.",
  changesTitle: (name) => `What changes in ${name}`,
  noChanges: "Everything is the same as before.",
  change: { added: (name) => `New: ${name}`, gone: (name) => `Gone: ${name}` },
  renamed: (before, name) => `${before} is now ${name}`,
  changed: (label, before, after) => `${label}: ${after} (was ${before})`,
  unchangedHint: "What you said, exceptions and spaces stay as you had them.",
  continuesDescription: (name) =>
    `Takes the place of ${name} as you described it. What you said stays.`,
  save: "Save",
  saved: (name) => `Saved ${name}.`,
  spacesTitle: "Spaces and projects",
  spacesHint:
    "Read with your own session on the site, only when you press the button, to learn their names and apps.",
  readSpaces: (host) => `Read the spaces of ${host}`,
  spacesProgress: (count) => `${format.number(count)} read`,
  spacesRead: (host, count) => `${host}: ${format.plural(count, SPACES)} saved.`,
  spacesLeftOut: (count) =>
    format.plural(count, {
      one: "{count} entry couldn't be read and was left out.",
      other: "{count} entries couldn't be read and were left out.",
    }),
  listUnread: (product, reason) => `${product} couldn't be read: ${reason}.`,
  listProblem: {
    forbidden: "you have no access",
    missing: "it isn't on this site, or you have no access",
    busy: "it's busy, try again in a moment",
    unreachable: "it can't be reached",
    "unexpected-response": "its response has an unknown format",
  },
  error: {
    "bad-key": "The key wasn't accepted. Check it, or create a new one.",
    "not-admin": "This key can't read that. Use an organization API key of an admin.",
    "not-found": "This key knows no such organization. Check the organization id.",
    rejected: "The API didn't accept the request. Nothing was changed.",
    busy: "Too many requests, or the servers are busy. Continue in a moment.",
    unreachable: "Couldn't connect. Check the connection and continue.",
    "unexpected-response": "The response has an unknown format. Nothing was changed.",
    "not-signed-in": "You aren't signed in on this site. Sign in there and try again.",
    "no-access": "Neither Jira nor Confluence could be read. Check that you can open them there.",
    "not-allowed": "Permission to reach this address was denied. Nothing was changed.",
  },
  facts: {
    hosting: "Hosting",
    compliance: "Compliance requirements",
    metadata: "Metadata",
    "in-app-data": "In-app data",
    exceptions: "Exceptions",
    host: "Address",
    apps: "Apps",
    plan: "Plan",
    state: "State",
    spaces: "Spaces",
  },
  states: { active: "active", trial: "trial", inactive: "inactive", unknown: "not known" },
  noCompliance: "none",
  notKnown: "not known",
  unidentifiedApp: "an app that isn't named",
  withoutAddress: "Apps without an address",
  origins: "Where these values come from",
  originUnknown: "origin not known",
  exceptions: (count) =>
    format.plural(count, { one: "{count} exception", other: "{count} exceptions" }),
  spaces: (count) => format.plural(count, { one: "{count} space", other: "{count} spaces" }),
  sameAddress: (host, first, second) =>
    `${host} is an address of ${first} and of ${second}. It counts for ${first}.`,
  sameKey: (key, first, second) =>
    `${key} stands for ${first} and for ${second}. It counts for ${first}.`,
};
