/**
 * What the addresses of the vendor's products mean. Source: `ADDRESSES`. Rows of segments match the
 * leading segments of a path.
 */

/** Path segments before the key of a space, with an optional `c` segment where `*` stands. */
export const JIRA_PROJECT_SECTIONS: ReadonlyMap<string, string> = new Map([
  ["software", "jira"],
  ["core", "jira"],
  ["business", "jira"],
  ["servicedesk", "jira-service-management"],
  ["polaris", "jira-product-discovery"],
  ["discovery", "jira-product-discovery"],
]);

/** Places outside spaces on a site's host; the first row whose segments lead the path counts. */
export const SITE_SECTIONS: readonly {
  readonly segments: readonly string[];
  readonly app: string;
}[] = [
  { segments: ["servicedesk", "customer"], app: "jira-service-management" },
  { segments: ["assets"], app: "assets" },
  { segments: ["jira", "assets"], app: "assets" },
  { segments: ["jira", "servicedesk", "assets"], app: "assets" },
  { segments: ["people"], app: "teams" },
  { segments: ["jira", "people"], app: "teams" },
  { segments: ["rovo"], app: "rovo" },
  { segments: ["chat"], app: "rovo" },
  { segments: ["analytics"], app: "analytics" },
  { segments: ["goals"], app: "goals" },
  { segments: ["compass"], app: "compass" },
];

/** Which app owns a key that stands in an address shared by Jira's apps: by the listed spaces, in this order. */
export const KEY_OWNERS_BY_LIST = [
  "jira-service-management",
  "jira-product-discovery",
  "jira",
] as const;
/** The same where no list has the key: the first that the site has; the first of these where it has none. */
export const KEY_OWNERS_BY_APP = [
  "jira",
  "jira-service-management",
  "jira-product-discovery",
] as const;
/** The app of a page that no row names. */
export const DEFAULT_APP = "jira";

/** Sections of the organization-wide home; anything else there is Home itself. */
export const HOME_SECTIONS: ReadonlyMap<string, string> = new Map([
  ["goal", "goals"],
  ["goals", "goals"],
  ["project", "projects"],
  ["projects", "projects"],
  ["people", "teams"],
  ["team", "teams"],
  ["teams", "teams"],
  ["chat", "rovo"],
  ["rovo", "rovo"],
  ["search", "rovo"],
  ["studio", "rovo"],
  ["agents", "rovo"],
  ["analytics", "analytics"],
]);

/** The vendor's own hosts: organization-wide ones name their organization in the path. */
export const VENDOR_HOSTS: ReadonlyMap<
  string,
  | { readonly kind: "organization"; readonly app: string }
  | { readonly kind: "home" }
  | { readonly kind: "app"; readonly app: string }
> = new Map([
  ["admin.atlassian.com", { kind: "organization", app: "administration" }],
  ["home.atlassian.com", { kind: "home" }],
  ["team.atlassian.com", { kind: "home" }],
  ["bitbucket.org", { kind: "app", app: "bitbucket" }],
  ["trello.com", { kind: "app", app: "trello" }],
  ["www.loom.com", { kind: "app", app: "loom" }],
  ["loom.com", { kind: "app", app: "loom" }],
]);

/** Vendor hosts by their ending. */
export const VENDOR_HOST_SUFFIXES: readonly { readonly suffix: string; readonly app: string }[] = [
  { suffix: ".statuspage.io", app: "statuspage" },
  { suffix: ".opsgenie.com", app: "opsgenie" },
];
