import { format } from "../../../shared/i18n/en/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

/** English. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, set by your organization's policy",
      service: "{name} settings service",
      discovered: "{name} settings service, announced by its site",
      document: "{name}, imported document",
      manual: "{name}, said by you",
    },
    comma: ", ",
    unavailable: "no answer since then",
    signedOut: "sign in again",
    conflicting: "another source says something else",
    unreadable: "The saved data for this workspace can't be read, so no status is shown.",
    neverRead: "Your organization set up this workspace. Sign in once to see its settings.",
    changedTitle: "{name}: what's contributed has changed",
    comingTitle: "{name}: what's contributed will change",
    summaryName: {
      all: "all",
      "metadata-only": "metadata only",
      "in-app-only": "content only",
      none: "nothing",
      "not-eligible": "not part of it",
      "metadata-yes": "metadata; content not known",
      "metadata-no": "no metadata; content not known",
      "in-app-yes": "content; metadata not known",
      "in-app-no": "no content; metadata not known",
      unknown: "not known",
    },
  },
  otherSources: "Another source says something else",
  notAtlassian: "This isn't an Atlassian page.",
  notAtlassianHint:
    "If it's a page of your workspace all the same, with a domain of your company or a settings service, add its address.",
  pageWithoutSite:
    "This page belongs to a whole organization. Name one of its sites to see what's contributed.",
  someSpace: "some space",
  otherWays: "Other ways to add it",
  answerKept: (host) =>
    `Your answer stays in this browser, which then asks whether the badge may be shown on ${host}.`,
  uncheckablePage: "This page can't be checked.",
  hiddenAddress:
    "The browser doesn't show this page's address. If the page is in your workspace, allow its sites.",
  allowSites: "Allow the sites of your workspaces",
  addWorkspace: "Add a workspace",
  allSettings: "All settings",
  openSidePanel: "Open beside the page",
  storedSettings: {
    document: "These are the settings from the document you imported.",
    manual: "These are the settings as you described them.",
  },
  storedSettingsHint: "Connect the settings service to change them and to see dates and history.",
  origin: {
    read: {
      "admin-api": "read from Atlassian's API, {day}",
      document: "from the imported document, {day}",
      site: "read from the site, {day}",
      address: "read from the address",
    },
    said: "said by you, {day}",
    assumed: "assumed",
  },
  next: "Next",
  nothingComing: "No automatic changes in the next 12 months.",
  basis: "Where this comes from",
  ruleSource: "Source:",
  unknownHint: {
    "place-unknown": "It has to be on the list of the organization's sites and apps.",
    "plan-unknown":
      "Which plan is the highest? Free, Standard and Premium always contribute metadata.",
    "state-unknown":
      "Is the app active, on trial or no longer used? Its plan counts while it's active or on trial.",
    "setting-unknown": "Is the setting on or off, or did nobody choose?",
    "hosting-unknown":
      "Is the organization on Atlassian Government Cloud or Isolated Cloud? Then it's left out.",
    "compliance-unknown":
      "Does the organization have customer-managed keys, HIPAA requirements or a regulated sector? Then it's left out.",
    "eligibility-unknown":
      "Is the organization on Government or Isolated Cloud, or does it have customer-managed keys, HIPAA requirements or a regulated sector? Then it's left out.",
    "space-ambiguous":
      "The spaces of this app don't all have the same answer. Open a page whose address shows the space.",
    "app-ambiguous":
      "The apps and spaces of this site don't all have the same answer. Open a page whose address shows the app or space.",
  },
  whoKnows: {
    admin: "You can look it up in Atlassian Administration.",
    member: "Your admin can look it up in Atlassian Administration.",
  },
  enterInService: "Then it can be entered in the settings service.",
  otherKey: "{alias} in the address is another key of this space.",
  tellUs: "Tell us what you know",
  signInAgain: "Sign in again to see the newest settings and change them.",
  signIn: "Sign in",
  changes: { changed: "Changed without you", coming: "Will change without you" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day}: ${before} before, ${after} now`
      : `${day}: ${before} until then, then ${after}`,
  gotIt: "Got it",
  more: (count) => `and ${format.number(count)} more`,
  notSaved: "Couldn't save this. What was saved before is unchanged.",
  questions: {
    ask: {
      plan: "Which plan is your organization on?",
      compliance: "Does any of these apply to your organization?",
      hosting: "Where is the site hosted?",
      inAppData: "Did an admin turn in-app data on or off?",
      metadata: "Did an admin turn metadata on or off?",
    },
    planHint: "The highest plan of any app counts, trials included.",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "Nobody changed it",
      on: "Turned on",
      off: "Turned off",
    },
    compliances: {
      "customer-managed-keys": "Customer-managed encryption keys",
      hipaa: "HIPAA requirements",
      "regulated-sector": "A regulated sector that is left out",
    },
    hostings: {
      commercial: "Commercial cloud",
      government: "Atlassian Government Cloud",
      isolated: "Atlassian Isolated Cloud",
    },
    none: "None of these",
    one: "One of these",
    unknown: "I don't know",
    settlesMost: "This settles the most:",
    ifEligible: (sentence) => `If your organization isn't left out: ${sentence}`,
  },
  place: {
    here: (kind) => `Content of this ${kind}`,
    hereState: {
      included: "included",
      excluded: "excluded",
      follows: "follows the organization",
      "by-app": "follows its app",
    },
    organization: "In-app data, whole organization",
    request: (name, url) =>
      `Could you look at the data contribution settings for ${name}? The page is ${url}. I'd like to know whether its content is contributed, and whether that's intended.`,
  },
};
