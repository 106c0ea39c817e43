import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "space", app: "app", connector: "connector" } as const;

/** English. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}, set by your organization's policy",
      service: "{name} settings service",
      discovered: "{name} settings service, announced by its site",
      document: "{name}, imported document",
      manual: "{name}, as you described it",
    },
    comma: ", ",
    unavailable: "could not be reached since",
    signedOut: "sign in again",
    conflicting: "another source says something else",
    unreadable: "What is stored of this workspace cannot be read. Nothing is answered from it.",
    neverRead: "Your organization set this workspace. Sign in once to see its settings.",
    changedTitle: "{name}: what is contributed has changed",
    comingTitle: "{name}: what is contributed will change",
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
  outside: "This page belongs to no workspace you added.",
  outsideHint: "Add your workspace to see whether its pages contribute data.",
  noAddress: "This page cannot be looked at.",
  hidden:
    "The browser does not show this page's address. If the page belongs to your workspace, allow its sites.",
  allowSites: "Allow the sites of your workspaces",
  addWorkspace: "Add a workspace",
  allSettings: "All settings",
  openBeside: "Open beside the page",
  kept: {
    document: "These are the settings of the document you imported.",
    manual: "These are the settings as you described them.",
  },
  keptHint: "Connect the settings service to change them, and to see dates and history.",
  next: "Next",
  nothingComing: "Nothing changes by itself within a year.",
  ruleSource: "Source:",
  unknownHint: {
    plan: "Ask your admin, or tell us what you know: on Free, Standard and Premium metadata is always contributed.",
    setting: "What your admin chose is not known. Ask your admin, or tell us what you know.",
    place:
      "This app is missing from what is known of your organization. Ask your admin, or tell us what you know.",
  },
  tellUs: "Tell us what you know",
  signInAgain: "Sign in again to see the newest settings and to change them.",
  signIn: "Sign in",
  changes: { changed: "Changed without you", coming: "Will change without you" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day}: ${before} before, ${after} now`
      : `${day}: ${before} until then, then ${after}`,
  gotIt: "Got it",
  more: (count) => `and ${count} more`,
  place: {
    here: (kind) => `Content of this ${here[kind]}`,
    hereState: {
      included: "included",
      excluded: "excluded",
      follows: "as the organization",
      "by-app": "as its app",
    },
    organization: "In-app data, whole organization",
    request: (name, url) =>
      `Could you look at the data contribution settings for ${name}? The page is ${url}. I would like to know whether its content is contributed, and whether that is meant to be so.`,
  },
};
