import type { OptionsMessages } from "../options-messages.ts";

/** English. */
export const options: OptionsMessages = {
  title: "Workspaces",
  intro: "The badge shows, for every page of these workspaces, whether it contributes data.",
  none: "No workspace yet. Add one below.",
  kind: {
    managed: "Set by your organization's policy",
    service: "Settings service",
    discovered: "Settings service that the site announces",
    document: "Imported document",
    manual: "Described by you",
  },
  signInOnce: "Sign in to see its settings",
  policyProblems: "Parts of your organization's policy cannot be read. Tell your admin:",
  confirmed: (age: string) => `confirmed ${age}`,
  neverRead: "never read so far",
  role: { admin: "you are an admin", member: "you can look, not change" },
  allow: (hosts: string) => `Show the badge on ${hosts}`,
  allowToo: (hosts) => `Show the badge on ${hosts} too`,
  allowHint:
    "The browser asks once for each site. Without it, the popup still answers when you open it.",
  allowRefused: "The browser was not allowed to, so the badge is not shown there.",
  badgeShown: (hosts: string) => `Badge on ${hosts}`,
  remove: "Remove",
  removeLabel: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}.`,
  undo: "Undo",
  signInAgain: "Sign in again",
  faulty: (fault: string) =>
    `What is stored cannot be read, so nothing is answered from it. Remove it and add it again. (${fault})`,
  add: "Add a workspace",
  ways: {
    service: "Connect a settings service",
    document: "Import a document",
    manual: "Describe it by hand",
  },
  address: "Address of the service or of your workspace",
  addressHint: "For example https://settings.example.com, or a page of your workspace",
  organization: "Organization id",
  organizationHint: "Only needed if the address does not announce one",
  token: "Token",
  tokenHint: "Only needed if the service offers no sign-in. Kept until you close the browser.",
  connect: "Connect",
  connecting: "Connecting…",
  connected: (name: string) => `Connected to ${name}.`,
  addressFault: {
    none: "This is no address. Paste one from the address bar.",
    insecure: "Only addresses that begin with https:// can be used: http can be read on the way.",
    vendor:
      "This address is the vendor's own, the same for all organizations. Paste the address of a page of your site.",
  },
  notAllowed: "The browser was not allowed to reach this address. Nothing was changed.",
  connectTrouble: {
    "not-announced":
      "This site announces no settings service. Enter the service's address, or describe the workspace by hand.",
    "no-organization": "This service does not say which organization. Enter the organization's id.",
    "token-needed": "This service needs a token.",
    "token-refused": "The service did not accept this token.",
    "not-signed-in": "The sign-in was not completed. Nothing was changed; try again.",
  },
  file: "Organization document (JSON file)",
  paste: "Or paste it",
  import: "Import",
  imported: (name: string) => `Imported ${name}.`,
  notJson: "This is no JSON.",
  tooLarge: "This file is larger than 32 MB.",
  unreadable: "This file could not be read. Choose it again.",
  faultsTitle: (count: number) =>
    count === 1 ? "The document has a fault:" : `The document has ${count} faults:`,
  replaces: (name: string, from: number, to: number) =>
    `Takes the place of ${name}: revision ${from} becomes ${to}.`,
  siteAddress: "Address of a page of your site",
  siteHint: "Any page will do, such as https://acme.atlassian.net/browse/ENG-1",
  siteName: "Name",
  siteNameHint: "What you call it; left empty, it is taken from the address",
  describedBefore: "You described this site before. This is what you said; saving changes it.",
  plan: "Highest plan of any app, trials included",
  planHint: "It decides what is on by default, and whether metadata can be turned off.",
  plans: {
    unknown: "I don't know",
    free: "Free",
    standard: "Standard",
    premium: "Premium",
    enterprise: "Enterprise",
  },
  metadata: "Did an admin turn metadata on or off?",
  inAppData: "Did an admin turn in-app data on or off?",
  choices: {
    unknown: "I don't know",
    default: "Nobody changed it",
    on: "Turned on",
    off: "Turned off",
  },
  compliance: "Does one of these hold for your organization?",
  compliances: {
    "customer-managed-keys": "Customer-managed encryption keys",
    hipaa: "HIPAA requirements",
    "regulated-sector": "A regulated sector that is left out",
  },
  follows: "What follows",
  labelled: (label, text) => `${label}: ${text}`,
  save: "Add",
  saved: (name: string) => `Added ${name}.`,
  sameHost: (host: string, name: string) =>
    `${host} is a site of ${name} too. Your organization's policy comes first, then services, imported documents and what you described.`,
  vendor: {
    way: "Import from Atlassian's admin API",
    key: "Organization API key",
    keyHint:
      "An organization admin makes it in Atlassian's administration. It goes to api.atlassian.com only, for this one import, and is kept nowhere. We are not affiliated with Atlassian.",
    read: "Read",
    which: "Which organization?",
    plan: "Plan of apps that are new here",
    planHint: "The API does not say it. Apps that are here already keep theirs.",
    progress: (count, total) =>
      total === undefined ? `${count} apps read` : `${count} of ${total} apps read`,
    stop: "Stop",
    goOn: "Go on",
    stopped: "Stopped. What was read is still here.",
    nothing: "This key can read no organization.",
    empty: "This organization has no apps that this key can read.",
    found: (name, sites, apps) =>
      `${name}: ${sites === 1 ? "1 site" : `${sites} sites`}, ${apps === 1 ? "1 app" : `${apps} apps`}`,
    changesTitle: (name) => `What changes in ${name}`,
    noChanges: "Sites, apps and spaces are the same as before.",
    change: { added: (name) => `New: ${name}`, gone: (name) => `Gone: ${name}` },
    renamed: (before, name) => `${before} is now ${name}`,
    keptHint: "Plans, choices, exceptions and compliance stay as you had them.",
    save: "Save",
    saved: (name) => `Saved ${name}.`,
    spacesTitle: "Spaces and projects",
    spacesHint:
      "Read with your own session on the site, only when you press, so that their names and apps are known.",
    readSpaces: (host) => `Read the spaces of ${host}`,
    spacesProgress: (count) => `${count} read`,
    spacesRead: (host, count) => `${host}: ${count} spaces and projects saved.`,
    trouble: {
      "bad-key": "The key was not accepted. Check it, or make a new one.",
      "not-admin": "The key may not read this. It takes an organization API key of an admin.",
      "not-found": "There is no such organization for this key.",
      busy: "Too many requests, or the servers are busy. Go on in a moment.",
      unreachable: "Nothing was reached. Check the connection and go on.",
      strange: "The answer has a form that we do not know. Nothing was changed.",
      "not-signed-in":
        "You are not signed in on this site, or it does not answer. Sign in there and try again.",
      "not-allowed": "The browser was not allowed to reach this address. Nothing was changed.",
    },
  },
  general: "Language and notifications",
  language: "Language",
  browserLanguage: "The browser's language",
  notifications: "Tell me with a notification when what is contributed changes",
  notificationsHint: "The popup lists such changes in any case.",
  notificationsRefused: "The browser does not allow notifications. Nothing was changed.",
  backup: "Everything you keep here",
  backupHint: "Workspaces, their documents and your preferences as one file. Tokens are not in it.",
  saveBackup: "Save to a file",
  loadBackup: "Load from a file",
  backupFaults: (count) =>
    count === 1
      ? "This file cannot be loaded, and nothing was changed:"
      : `This file has ${count} faults. It cannot be loaded, and nothing was changed:`,
  restoration: {
    add: (name) => `${name} is added.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} takes the place of what is here.`
        : `${name}: revision ${to} takes the place of revision ${from}.`,
    same: (name) => `${name} is here already, just the same.`,
    older: (name, from, to) => `${name} stays: what is here is newer (${from}, not ${to}).`,
  },
  restoreTitle: "What loading this file does",
  restoreLanguage: (name) =>
    name === undefined
      ? "The language becomes that of the browser."
      : `The language becomes ${name}.`,
  restoreNotifications: {
    on: "Notifications are turned on.",
    off: "Notifications are turned off.",
  },
  restoreRest: "Everything else stays as it is.",
  restore: "Load",
  restored: "Loaded.",
  restoredQuietly: "Loaded. The browser does not allow notifications, so they stay off.",
  cancel: "Cancel",
  erase: "Erase everything",
  eraseQuestion: (count) =>
    count === 0
      ? "Erase your preferences?"
      : count === 1
        ? "Erase the workspace and your preferences? This cannot be undone."
        : `Erase ${count} workspaces and your preferences? This cannot be undone.`,
  eraseHint: "What your organization's policy sets comes back by itself.",
  eraseConfirm: "Erase",
  erased: "Everything was erased.",
  notSaved: "This could not be saved; what was saved before is as it was.",
  noRoom:
    "The browser has no room left to keep the newest settings. What the service saved holds; what is shown here is older.",
  privacyTitle: "Privacy",
  privacy: [
    "Nothing leaves this browser except to the settings services you connect, and to the vendor's servers if you import from them.",
    "No page is read or changed, and no script is put into any. The badge needs a page's address, looks at it inside the browser, and does not keep it.",
    "Workspaces, their documents and your preferences lie in the browser's storage for this extension until you erase them. Tokens are forgotten when the browser is closed.",
    "There are no statistics, no accounts and no servers of ours.",
  ],
};
