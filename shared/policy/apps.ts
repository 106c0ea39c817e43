import { EXCEPTIONS, type Source, UNDERSTAND } from "./sources.ts";

/**
 * `covered`: has data contribution settings and can be singled out. `platform`: follows the organization
 * and cannot. Anything else is not covered.
 */
export type AppGroup = "covered" | "platform" | "other";

interface AppFacts {
  /** The product's name; names are not translated. */
  readonly name: string;
  readonly group: AppGroup;
}

/** Where each group was read. */
export const APP_SOURCES: Readonly<Record<AppGroup, Source>> = {
  covered: UNDERSTAND,
  platform: EXCEPTIONS,
  other: UNDERSTAND,
};

/** The apps we know by name, by id. An app that is missing here is not covered. */
const APPS: ReadonlyMap<string, AppFacts> = /*#__PURE__*/ createAppFacts();

function createAppFacts(): ReadonlyMap<string, AppFacts> {
  return new Map([
    ...group("covered", "Jira, Jira Service Management, Confluence"),
    ...group("platform", "Rovo, Home, Teams, Projects, Assets, Goals, Analytics, Administration"),
    ...group(
      "other",
      "Jira Product Discovery, Bitbucket, Trello, Loom, Compass, Statuspage, Opsgenie, Jira Align",
    ),
  ]);
}

/** Space keys of these apps are upper case and compared so. */
const UPPER_CASE_KEYS = ["jira", "jira-service-management", "jira-product-discovery"];

/** An app's id is its name, in lower case and with hyphens. */
function group(group: AppGroup, names: string): [string, AppFacts][] {
  return names
    .split(", ")
    .map((name) => [name.toLowerCase().replaceAll(" ", "-"), { name, group }]);
}

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
  return UPPER_CASE_KEYS.includes(app);
}

/** The product's name, or the id itself where we know none. */
export function appName(app: string): string {
  return APPS.get(app)?.name ?? app;
}
