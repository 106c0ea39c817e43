import { format } from "../../../shared/i18n/en/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** English. */
export const options: OptionsMessages = {
  title: "Workspaces",
  intro: "The badge shows whether a page of these workspaces contributes data.",
  noWorkspaces: "No workspace yet. Add one below.",
  kind: {
    managed: "Set by your organization's policy",
    service: "Settings service",
    discovered: "Settings service announced by the site",
    document: "Imported document",
    manual: "Described by you",
  },
  signInOnce: "Sign in to see its settings",
  policyProblems: "Parts of your organization's policy can't be read. Tell your admin:",
  confirmed: (age) => `confirmed ${age}`,
  neverRead: "never read so far",
  role: { admin: "you're an admin", member: "you can view, not change" },
  allow: (hosts) => `Show the badge on ${hosts}`,
  allowToo: (hosts) => `Show the badge on ${hosts} too`,
  allowHint:
    "The browser asks once for each site. Without it, the popup still answers when you open it.",
  allowRefused: "Permission was denied, so the badge isn't shown there.",
  badgeShown: (hosts) => `Badge on ${hosts}`,
  edit: "Edit",
  editLabel: (name) => `Edit ${name}`,
  remove: "Remove",
  removeLabel: (name) => `Remove ${name}`,
  removed: (name) => `Removed ${name}.`,
  undo: "Undo",
  signInAgain: "Sign in again",
  unreadableWorkspace: (fault) =>
    `The saved data can't be read, so no status is shown. Remove the workspace and add it again. (${fault})`,
  add: "Add a workspace",
  methods: {
    service: "Connect a settings service",
    document: "Import a document",
    manual: "Describe it by hand",
  },
  methodHints: {
    manual: "You know the plan, or less. No rights needed.",
    vendor: "You're an organization admin with an API key: sites, apps and plans are read.",
    company: "You have its address, or an organization document that somebody gave you.",
  },
  company: "My company runs a settings service",
  companyWays: "How to add it",
  address: "Address of the service or of your workspace",
  addressHint: "For example https://settings.example.com, or a page of your workspace",
  organization: "Organization id",
  organizationHint: "Only needed if the address doesn't announce one",
  token: "Token",
  tokenHint: "Only needed if the service offers no sign-in. Kept until you close the browser.",
  connect: "Connect",
  connecting: "Connecting…",
  connected: (name) => `Connected to ${name}.`,
  checkDestinations: "Check where this leads before you connect.",
  tokenGoesTo: (origin) => `The service at ${origin} gets the token.`,
  signInAt: (origin) => `You sign in at ${origin}.`,
  addressError: {
    none: "This isn't a valid address. Paste one from the address bar.",
    insecure: "Use an address that starts with https://; others could read what goes over http.",
    vendor:
      "This address is Atlassian's own, the same for all organizations. Paste the address of a page of your site.",
  },
  notAllowed: "Permission to reach this address was denied. Nothing was changed.",
  connectError: {
    "not-announced":
      "This site doesn't announce a settings service. Enter the service's address, or describe the workspace by hand.",
    "no-organization": "This service doesn't say which organization. Enter the organization's id.",
    "token-needed": "This service needs a token.",
    "token-refused": "The service didn't accept this token.",
    "not-signed-in": "The sign-in wasn't completed. Nothing was changed; try again.",
    "issuer-mismatch":
      "This address announces a service that doesn't name the same sign-in itself. Nothing was sent. Enter the service's own address.",
  },
  file: "Organization document (JSON file)",
  paste: "Or paste it",
  import: "Import",
  imported: (name) => `Imported ${name}.`,
  notJson: "This isn't valid JSON.",
  tooLarge: "This file is larger than 32 MB.",
  unreadable: "Couldn't read this file. Choose it again.",
  problemsTitle: (count) =>
    format.plural(count, {
      one: "The document has a problem:",
      other: "The document has {count} problems:",
    }),
  replaces: (name, from, to) => `Replaces ${name} (revision ${from} → ${to}).`,
  siteAddress: "Address of a page of your site",
  siteHint: "Any page works, such as https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "Another address of this site",
  otherAddressHint: "A custom domain, or the address before the site was renamed",
  addAddress: "Add another address of this site",
  removeAddress: "Remove this address",
  siteName: "Name",
  siteNameHint: "What you call it. Left empty, it's taken from the address.",
  describedBefore:
    "You described this site before. Your answers are filled in; saving replaces them.",
  plan: "Highest plan of any app, trials included",
  planHint: "It decides what's on by default, and whether metadata can be turned off.",
  hostingHint: "Filled in from the address. A custom domain alone doesn't show it.",
  whichCompliance: "Which of these? One is enough.",
  noComplianceChosen: "Tick one of these, or choose another answer.",
  settles: (types) => `Settles: ${types}`,
  settlesNothing: "Settles nothing yet: see what settles the most.",
  settlesMost: "Settles the most of what isn't known.",
  preview: "What this means",
  labelled: (label, text) => `${label}: ${text}`,
  save: "Add",
  saved: (name) => `Added ${name}.`,
  sameHost: (host, name) =>
    `${host} is also a site of ${name}. Your organization's policy comes first, then services, imported documents and what you described.`,
  adminImport,
  general: "Preferences",
  language: "Language",
  browserLanguage: "The browser's language",
  shortcut: "Keyboard shortcut",
  shortcutHint: "It opens the popup on any page.",
  noShortcut: "No key is assigned. Another extension may use the suggested one.",
  changeShortcut: "Change the shortcut",
  shortcutPage: {
    chromium:
      "Couldn't open the page for shortcuts. Enter chrome://extensions/shortcuts in the address bar.",
    firefox:
      "Couldn't open the page for shortcuts. Enter about:addons in the address bar, then press the gear.",
  },
  notifications: "Notify me when what's contributed changes",
  notificationsHint: "The popup lists such changes in any case.",
  notificationsRefused: "The browser doesn't allow notifications. Nothing was changed.",
  backup: "Your data in this browser",
  backupHint: "Workspaces, their documents and your preferences in one file, without tokens.",
  saveBackup: "Save to a file",
  loadBackup: "Load from a file",
  backupProblems: (count) =>
    format.plural(count, {
      one: "This file can't be loaded. Nothing was changed:",
      other: "This file has {count} problems. It can't be loaded, and nothing was changed:",
    }),
  restoration: {
    add: (name) => `${name} is added.`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} replaces what's here.`
        : `${name} is replaced (revision ${from} → ${to}).`,
    same: (name) => `${name} is already here, exactly the same.`,
    older: (name, from, to) => `${name} stays: what's here is newer (${from}, not ${to}).`,
  },
  connectsTo: (origins) => `Connects to ${origins}.`,
  restoreTitle: "What loading this file does",
  restoreLanguage: (name) =>
    name === undefined
      ? "The language changes to the browser's."
      : `The language changes to ${name}.`,
  restoreNotifications: {
    on: "Notifications are turned on.",
    off: "Notifications are turned off.",
  },
  restoreRest: "Everything else stays as it is.",
  restore: "Load",
  restored: "Loaded.",
  restoredWithoutNotifications:
    "Loaded. The browser doesn't allow notifications, so they stay off.",
  cancel: "Cancel",
  erase: "Erase everything",
  eraseQuestion: (count) =>
    count === 0
      ? "Erase your preferences?"
      : format.plural(count, {
          one: "Erase the workspace and your preferences? This can't be undone.",
          other: "Erase {count} workspaces and your preferences? This can't be undone.",
        }),
  eraseHint: "What your organization's policy sets comes back by itself.",
  eraseConfirm: "Erase",
  erased: "Everything was erased.",
  noRoom:
    "The browser has no room left for the newest settings. What the service saved applies; what's shown here is older.",
  firstRun: {
    title: "See what your pages contribute",
    badge: "What the badge means",
    badgeHint: "It stands on the icon in the toolbar, on pages of your workspace.",
    neutral: "Not a page of your workspace, or a page that the extension may not see",
    pin: { chromium: "Keep the icon in sight", firefox: "The icon is in the toolbar" },
    pinHint: {
      chromium: "Press the puzzle piece in the toolbar, then the pin beside Contribution Lens.",
      firefox: "Press it on any page to see if the page is contributed, and why.",
    },
    site: "Your site",
    siteHint: "Paste the address of any page, then press the plan.",
    open: (host) => `Open ${host}`,
  },
  privacyTitle: "Privacy",
  privacy: [
    "Nothing leaves this browser except to the settings services you connect, and to Atlassian's servers if you import from them.",
    "No page is read or changed, and no script is injected. The badge needs a page's address, checks it inside the browser, and doesn't keep it.",
    "Workspaces, their documents and your preferences stay in the browser's storage for this extension until you erase them. Tokens are forgotten when the browser closes.",
    "There are no statistics, no accounts, and no servers of its own.",
  ],
};
