import { EXCEPTIONS_PAGE, OVERVIEW_PAGE, type Source } from "./sources.ts";

/**
 * The groups of apps. `covered`: has data contribution settings, and exceptions can name it. `platform`: follows the
 * organization, and no exception can name it. `other`: is not covered.
 */
export type AppGroup = "covered" | "platform" | "other";

/** The source of each group's list. */
export const APP_SOURCES: Readonly<Record<AppGroup, Source>> = {
  covered: OVERVIEW_PAGE,
  platform: EXCEPTIONS_PAGE,
  other: OVERVIEW_PAGE,
};

interface AppFacts {
  /** The product's name, which is not translated. */
  readonly name: string;
  readonly group: AppGroup;
}

/** The known apps by id; an app that is missing here is not covered. */
const APPS: ReadonlyMap<string, AppFacts> = /*#__PURE__*/ new Map([
  ["jira", { name: "Jira", group: "covered" }],
  ["jira-service-management", { name: "Jira Service Management", group: "covered" }],
  ["confluence", { name: "Confluence", group: "covered" }],
  ["rovo", { name: "Rovo", group: "platform" }],
  ["home", { name: "Home", group: "platform" }],
  ["teams", { name: "Teams", group: "platform" }],
  ["projects", { name: "Projects", group: "platform" }],
  ["assets", { name: "Assets", group: "platform" }],
  ["goals", { name: "Goals", group: "platform" }],
  ["analytics", { name: "Analytics", group: "platform" }],
  ["administration", { name: "Administration", group: "platform" }],
  ["jira-product-discovery", { name: "Jira Product Discovery", group: "other" }],
  ["bitbucket", { name: "Bitbucket", group: "other" }],
  ["trello", { name: "Trello", group: "other" }],
  ["loom", { name: "Loom", group: "other" }],
  ["compass", { name: "Compass", group: "other" }],
  ["statuspage", { name: "Statuspage", group: "other" }],
  ["opsgenie", { name: "Opsgenie", group: "other" }],
  ["jira-align", { name: "Jira Align", group: "other" }],
]);

/** Jira's apps, whose space keys are in upper case. */
const JIRA_APPS: readonly string[] = ["jira", "jira-service-management", "jira-product-discovery"];

/** Returns the group of an app, by its id. */
export function appGroup(app: string): AppGroup {
  return APPS.get(app)?.group ?? "other";
}

/** Returns true for the id of a platform app. */
export function isPlatformApp(app: string): boolean {
  return appGroup(app) === "platform";
}

/** Returns true for the id of one of Jira's apps, which write space keys in upper case. */
export function hasUpperCaseKeys(app: string): boolean {
  return JIRA_APPS.includes(app);
}

/** Returns the product's name, or the id itself for an unknown app. */
export function appName(app: string): string {
  return APPS.get(app)?.name ?? app;
}
