import type { BrowserName } from "../browser.ts";
import type { ImportMessages } from "./import-messages.ts";
import type { SourceName } from "./popup-messages.ts";

/** The messages of the options page. */
export interface OptionsMessages {
  readonly title: string;
  readonly intro: string;
  readonly noWorkspaces: string;
  /** The source of a workspace. */
  readonly kind: Readonly<Record<SourceName, string>>;
  /** After `role` and `kind`, with an age such as "2 minutes ago". */
  confirmed(age: string): string;
  /** The same if the service never answered. */
  readonly neverRead: string;
  /** The person's role; other roles have no message. */
  readonly role: Readonly<Record<"admin" | "member", string>>;
  allow(hosts: string): string;
  /** The vendor's own hosts, beside those of the sites. */
  allowToo(hosts: string): string;
  readonly allowHint: string;
  /** The person denied the permission. */
  readonly allowRefused: string;
  badgeShown(hosts: string): string;
  readonly edit: string;
  editLabel(name: string): string;
  readonly remove: string;
  removeLabel(name: string): string;
  removed(name: string): string;
  readonly undo: string;
  readonly signInAgain: string;
  readonly signInOnce: string;
  readonly policyProblems: string;
  unreadableWorkspace(fault: string): string;
  readonly add: string;
  readonly methods: Readonly<Record<"service" | "document" | "manual", string>>;
  /** The people that each method is for. */
  readonly methodHints: Readonly<Record<"manual" | "vendor" | "company", string>>;
  /** The method that leads to `methods.service` and `methods.document`. */
  readonly company: string;
  /** The label of the two. */
  readonly companyWays: string;
  readonly address: string;
  readonly addressHint: string;
  readonly organization: string;
  readonly organizationHint: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly connect: string;
  readonly connecting: string;
  connected(name: string): string;
  /** Above the origins that the person must confirm. */
  readonly checkDestinations: string;
  tokenGoesTo(origin: string): string;
  signInAt(origin: string): string;
  /** The problem of a typed address. */
  readonly addressError: Readonly<Record<AddressError, string>>;
  readonly notAllowed: string;
  readonly connectError: Readonly<Record<ConnectError, string>>;
  readonly file: string;
  readonly paste: string;
  readonly import: string;
  imported(name: string): string;
  readonly notJson: string;
  readonly tooLarge: string;
  /** The browser could not read a file. */
  readonly unreadable: string;
  /** Above the list of a document's problems. */
  problemsTitle(count: number): string;
  replaces(name: string, from: number, to: number): string;
  readonly siteAddress: string;
  readonly siteHint: string;
  /** A custom domain or an earlier address. */
  readonly otherAddress: string;
  readonly otherAddressHint: string;
  readonly addAddress: string;
  readonly removeAddress: string;
  readonly siteName: string;
  readonly siteNameHint: string;
  /** Beside the answers that the person gave before. */
  readonly describedBefore: string;
  readonly plan: string;
  readonly planHint: string;
  readonly hostingHint: string;
  /** Above the requirements, after the answer "One of these". */
  readonly whichCompliance: string;
  readonly noComplianceChosen: string;
  /** Below an answer: the data types whose answer is known because of it. */
  settles(types: string): string;
  readonly settlesNothing: string;
  /** Below the question that settles the most of what isn't known. */
  readonly settlesMost: string;
  readonly preview: string;
  /** A sentence after its label. */
  labelled(label: string, text: string): string;
  readonly save: string;
  saved(name: string): string;
  sameHost(host: string, name: string): string;
  readonly adminImport: ImportMessages;
  readonly general: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly shortcut: string;
  readonly shortcutHint: string;
  readonly noShortcut: string;
  readonly changeShortcut: string;
  /** The path to the browser's page for shortcuts, if it can't be opened. */
  readonly shortcutPage: Readonly<Record<BrowserName, string>>;
  readonly notifications: string;
  readonly notificationsHint: string;
  readonly notificationsRefused: string;
  readonly backup: string;
  readonly backupHint: string;
  readonly saveBackup: string;
  readonly loadBackup: string;
  /** Above the list of a backup's problems. */
  backupProblems(count: number): string;
  /** The effect of a backup on a workspace; `from` and `to` are revisions. */
  readonly restoration: {
    add(name: string): string;
    replace(name: string, from: number | undefined, to: number): string;
    same(name: string): string;
    older(name: string, from: number | undefined, to: number): string;
  };
  /** After the effect on a workspace with a service: the addresses of service and sign-in. */
  connectsTo(origins: string): string;
  readonly restoreTitle: string;
  /** `undefined` is the browser's language. */
  restoreLanguage(name: string | undefined): string;
  readonly restoreNotifications: Readonly<Record<"on" | "off", string>>;
  readonly restoreRest: string;
  readonly restore: string;
  readonly restored: string;
  /** The same, without the notifications of the file. */
  readonly restoredWithoutNotifications: string;
  readonly cancel: string;
  readonly erase: string;
  /** `count` is the number of workspaces to erase. */
  eraseQuestion(count: number): string;
  readonly eraseHint: string;
  readonly eraseConfirm: string;
  readonly erased: string;
  /** The browser's storage is full. */
  readonly noRoom: string;
  readonly firstRun: FirstRunMessages;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
}

/** The messages of the page that is opened after the installation. */
export interface FirstRunMessages {
  readonly title: string;
  readonly badge: string;
  readonly badgeHint: string;
  /** The icon without a badge. */
  readonly neutral: string;
  /** Chromium hides the icons of new extensions in a menu, Firefox shows this one in the toolbar. */
  readonly pin: Readonly<Record<BrowserName, string>>;
  readonly pinHint: Readonly<Record<BrowserName, string>>;
  readonly site: string;
  readonly siteHint: string;
  /** A link to a site that was added. */
  open(host: string): string;
}

/** The problems of a typed address. */
export type AddressError = "none" | "insecure" | "vendor";

/** The problems of connecting to a service, besides those of every request. */
export type ConnectError =
  | "not-announced"
  | "no-organization"
  | "token-needed"
  | "token-refused"
  | "not-signed-in"
  | "issuer-mismatch";
