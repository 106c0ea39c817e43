import type { Choice, Compliance, Plan } from "../../shared/model/organization.ts";
import type { SourceName } from "./popup-messages.ts";

/** The words of the options page. */
export interface OptionsMessages {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** Where what is known of a workspace comes from. */
  readonly kind: Readonly<Record<SourceName, string>>;
  /** After `role` and `kind`, with an age such as "2 minutes ago". */
  confirmed(age: string): string;
  /** In place of that, where the service never answered. */
  readonly neverRead: string;
  /** What the person may do there; nothing is said of other roles. */
  readonly role: Readonly<Record<"admin" | "member", string>>;
  allow(hosts: string): string;
  /** Hosts of the vendor's own, beside those of the sites. */
  allowToo(hosts: string): string;
  readonly allowHint: string;
  /** The person said no to the browser's question. */
  readonly allowRefused: string;
  badgeShown(hosts: string): string;
  readonly remove: string;
  removeLabel(name: string): string;
  removed(name: string): string;
  readonly undo: string;
  readonly signInAgain: string;
  readonly signInOnce: string;
  readonly policyProblems: string;
  faulty(fault: string): string;
  readonly add: string;
  readonly ways: Readonly<Record<"service" | "document" | "manual", string>>;
  readonly address: string;
  readonly addressHint: string;
  readonly organization: string;
  readonly organizationHint: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly connect: string;
  readonly connecting: string;
  connected(name: string): string;
  /** Why an address can be that of no site and no service. */
  readonly addressFault: Readonly<Record<AddressFault, string>>;
  readonly notAllowed: string;
  readonly connectTrouble: Readonly<Record<ConnectError, string>>;
  readonly file: string;
  readonly paste: string;
  readonly import: string;
  imported(name: string): string;
  readonly notJson: string;
  readonly tooLarge: string;
  /** The browser could not give what is in a file. */
  readonly unreadable: string;
  /** Above the list of what is wrong with a document. */
  faultsTitle(count: number): string;
  replaces(name: string, from: number, to: number): string;
  readonly siteAddress: string;
  readonly siteHint: string;
  readonly siteName: string;
  readonly siteNameHint: string;
  /** Beside what the person said of a site the last time. */
  readonly describedBefore: string;
  readonly plan: string;
  readonly planHint: string;
  readonly plans: Readonly<Record<Plan, string>>;
  readonly metadata: string;
  readonly inAppData: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly compliance: string;
  readonly compliances: Readonly<Record<Compliance, string>>;
  readonly follows: string;
  /** A sentence after the name of what it is about. */
  labelled(label: string, text: string): string;
  readonly save: string;
  saved(name: string): string;
  sameHost(host: string, name: string): string;
  readonly vendor: ImportMessages;
  readonly general: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly notifications: string;
  readonly notificationsHint: string;
  readonly notificationsRefused: string;
  readonly backup: string;
  readonly backupHint: string;
  readonly saveBackup: string;
  readonly loadBackup: string;
  /** Above the list of what is wrong with a backup. */
  backupFaults(count: number): string;
  /** What loading a backup does with a workspace; revisions are whole numbers. */
  readonly restoration: {
    add(name: string): string;
    replace(name: string, from: number | undefined, to: number): string;
    same(name: string): string;
    older(name: string, from: number | undefined, to: number): string;
  };
  readonly restoreTitle: string;
  /** `undefined` is the browser's own. */
  restoreLanguage(name: string | undefined): string;
  readonly restoreNotifications: Readonly<Record<"on" | "off", string>>;
  readonly restoreRest: string;
  readonly restore: string;
  readonly restored: string;
  /** But for the notifications of the file. */
  readonly restoredQuietly: string;
  readonly cancel: string;
  readonly erase: string;
  /** How many workspaces would go. */
  eraseQuestion(count: number): string;
  readonly eraseHint: string;
  readonly eraseConfirm: string;
  readonly erased: string;
  readonly notSaved: string;
  /** What a service answered could not be kept. */
  readonly noRoom: string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
}

/** Why a text can be the address of no site and no service. */
export type AddressFault = "none" | "insecure" | "vendor";

/** Why a service was not connected, where that is a matter of connecting alone. */
export type ConnectError =
  | "not-announced"
  | "no-organization"
  | "token-needed"
  | "token-refused"
  | "not-signed-in";

/** The words of the import from the vendor's own APIs. */
export interface ImportMessages {
  /** The way to add a workspace. */
  readonly way: string;
  readonly key: string;
  readonly keyHint: string;
  readonly read: string;
  /** Which of several organizations. */
  readonly which: string;
  readonly plan: string;
  readonly planHint: string;
  /** While it is read: how many, of how many where that is known. */
  progress(count: number, total: number | undefined): string;
  readonly stop: string;
  readonly goOn: string;
  readonly stopped: string;
  /** The key reads no organization. */
  readonly nothing: string;
  /** The key reads no app of the organization. */
  readonly empty: string;
  found(name: string, sites: number, apps: number): string;
  /** Above the list of what an import changes. */
  changesTitle(name: string): string;
  readonly noChanges: string;
  readonly change: Readonly<Record<"added" | "gone", (name: string) => string>>;
  renamed(before: string, name: string): string;
  readonly keptHint: string;
  readonly save: string;
  saved(name: string): string;
  readonly spacesTitle: string;
  readonly spacesHint: string;
  /** The button of a site. */
  readSpaces(host: string): string;
  spacesProgress(count: number): string;
  spacesRead(host: string, count: number): string;
  readonly trouble: Readonly<Record<ImportError, string>>;
}

/** Why an import could not be read. */
export type ImportError =
  | "bad-key"
  | "not-admin"
  | "not-found"
  | "busy"
  | "unreachable"
  | "strange"
  | "not-signed-in"
  | "not-allowed";
