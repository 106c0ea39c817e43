import type { SourceId } from "./sources.ts";

/**
 * `covered`: has data contribution settings and can be singled out. `platform`: follows the organization
 * and cannot. Anything else is not covered.
 */
export type AppGroup = "covered" | "platform" | "other";

interface AppFacts {
  /** The product's name; names are not translated. */
  readonly name: string;
  readonly group: AppGroup;
  /** Space keys are upper case and compared so. */
  readonly upperCaseKeys?: true;
  readonly source: SourceId;
}

const covered = { group: "covered", source: "understand" } as const;
const platform = { group: "platform", source: "exceptions" } as const;
const other = { group: "other", source: "understand" } as const;

/** The apps we know by name. An app that is missing here is not covered. */
export const APPS: ReadonlyMap<string, AppFacts> = new Map<string, AppFacts>([
  ["jira", { name: "Jira", ...covered, upperCaseKeys: true }],
  ["jira-service-management", { name: "Jira Service Management", ...covered, upperCaseKeys: true }],
  ["confluence", { name: "Confluence", ...covered }],
  ["rovo", { name: "Rovo", ...platform }],
  ["home", { name: "Home", ...platform }],
  ["teams", { name: "Teams", ...platform }],
  ["projects", { name: "Projects", ...platform }],
  ["assets", { name: "Assets", ...platform }],
  ["goals", { name: "Goals", ...platform }],
  ["analytics", { name: "Analytics", ...platform }],
  ["administration", { name: "Administration", ...platform }],
  ["jira-product-discovery", { name: "Jira Product Discovery", ...other, upperCaseKeys: true }],
  ["bitbucket", { name: "Bitbucket", ...other }],
  ["trello", { name: "Trello", ...other }],
  ["loom", { name: "Loom", ...other }],
  ["compass", { name: "Compass", ...other }],
  ["statuspage", { name: "Statuspage", ...other }],
  ["opsgenie", { name: "Opsgenie", ...other }],
  ["jira-align", { name: "Jira Align", ...other }],
]);

/** The group of an app, by its id. */
export function appGroup(app: string): AppGroup {
  return APPS.get(app)?.group ?? "other";
}

/** Whether an app is one of the platform apps. */
export function isPlatformApp(app: string): boolean {
  return appGroup(app) === "platform";
}

/** Whether an app's space keys are compared in upper case. */
export function hasUpperCaseKeys(app: string): boolean {
  return APPS.get(app)?.upperCaseKeys === true;
}

/** The product's name, or the id itself where we know none. */
export function appName(app: string): string {
  return APPS.get(app)?.name ?? app;
}
