/** The problems of an import. */
export type ImportError =
  | "bad-key"
  | "not-admin"
  | "not-found"
  | "rejected"
  | "busy"
  | "unreachable"
  | "unexpected-response"
  | "not-signed-in"
  | "no-access"
  | "not-allowed";

/** The facts of a document, by which values are labelled. */
export type FactName =
  | "hosting"
  | "compliance"
  | "metadata"
  | "in-app-data"
  | "exceptions"
  | "host"
  | "apps"
  | "plan"
  | "state"
  | "spaces";

/** The messages of the import from the vendor's admin API, and of the values that it reads. */
export interface ImportMessages {
  /** The method in the list of ways to add a workspace. */
  readonly method: string;
  readonly key: string;
  readonly keyHint: string;
  /** The question for the id of an organization that the key can't list. */
  readonly organizationId: string;
  readonly organizationIdHint: string;
  readonly organizationIdInvalid: string;
  readonly read: string;
  /** The question which of several organizations to import. */
  readonly which: string;
  /** The number of apps read; `total` if it is known. */
  progress(count: number, total: number | undefined): string;
  readonly stop: string;
  readonly resume: string;
  readonly stopped: string;
  /** The key reads no app of the organization. */
  readonly empty: string;
  found(name: string, sites: number, apps: number): string;
  /** The plans that were read, as a list such as "Jira Standard and Confluence Premium". */
  plansRead(plans: string): string;
  /** Entries that hide their app or their site. */
  hiddenEntries(count: number): string;
  sandboxes(count: number): string;
  /** Apps that have no address, such as Trello. */
  siteless(apps: string): string;
  readonly policiesUnread: string;
  /** The organization has a HIPAA policy. */
  readonly hipaa: string;
  /** Above the policies about the use of data. */
  readonly dataUse: string;
  /** A policy with the vendor's word for its status, and the day of its last change. */
  dataUseLine(name: string, status: string, changed: string | undefined): string;
  readonly dataUseHint: string;
  /** Above the questions that the API leaves open. */
  readonly questions: string;
  /** The question for the plan of these apps. */
  plan(apps: string): string;
  /** Above the values that a person said differently. */
  readonly conflicts: string;
  readonly conflictsHint: string;
  /** The two sides of such a value. */
  readonly conflict: {
    said(value: string, day: string): string;
    stored(value: string): string;
    read(value: string): string;
    /** The address of a site shows it. */
    shown(value: string): string;
  };
  readonly keepAll: string;
  readonly takeAll: string;
  readonly chooseFirst: string;
  /** Above the list of changes. */
  changesTitle(name: string): string;
  readonly noChanges: string;
  readonly change: Readonly<Record<"added" | "gone", (name: string) => string>>;
  renamed(before: string, name: string): string;
  /** A value that changes; `label` names it. */
  changed(label: string, before: string, after: string): string;
  readonly unchangedHint: string;
  /** The import continues a workspace that the person described. */
  continuesDescription(name: string): string;
  readonly save: string;
  saved(name: string): string;
  readonly spacesTitle: string;
  readonly spacesHint: string;
  /** The button that reads the spaces of a site. */
  readSpaces(host: string): string;
  spacesProgress(count: number): string;
  spacesRead(host: string, count: number): string;
  /** Entries of the lists that could not be read. */
  spacesLeftOut(count: number): string;
  /** A product whose spaces could not be read. */
  listUnread(product: string, reason: string): string;
  readonly listProblem: Readonly<
    Record<"forbidden" | "missing" | "busy" | "unreachable" | "unexpected-response", string>
  >;
  readonly error: Readonly<Record<ImportError, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly states: Readonly<Record<"active" | "trial" | "inactive" | "unknown", string>>;
  readonly noCompliance: string;
  /** A value that is not known. */
  readonly notKnown: string;
  /** The name of an app that an entry doesn't name. */
  readonly unidentifiedApp: string;
  /** Above the apps that have no address. */
  readonly withoutAddress: string;
  /** The list of values with their origins. */
  readonly origins: string;
  readonly originUnknown: string;
  exceptions(count: number): string;
  spaces(count: number): string;
  /** Two sites have one address, or two spaces one key. */
  readonly sameAddress: (host: string, first: string, second: string) => string;
  readonly sameKey: (key: string, first: string, second: string) => string;
}
