/** The words that only the extension says. English. */
export const words = {
  source: {
    service: (name: string) => `${name} settings service`,
    document: (name: string) => `${name}, imported document`,
    manual: (name: string) => `${name}, as you described it`,
  },
  notReached: "could not be reached since",
  outside: "This page belongs to no workspace you added.",
  outsideHint: "Add your workspace to see whether its pages contribute data.",
  noAddress: "This page cannot be looked at.",
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
  unknownHint:
    "Ask your admin, or tell us what you know: on Free, Standard and Premium metadata is always contributed.",
  tellUs: "Tell us what you know",
  signInAgain: "Sign in again to see the newest settings and to change them.",
  faulty: "What is stored of this workspace cannot be read. Nothing is answered from it.",
  admins: "For admins",
} as const;
