/* The meaning of addresses of the vendor's products. Source: `OBSERVED_ADDRESSES`. */

/**
 * One row of the contract's table of addresses on a site's host.
 *
 * A pattern matches the leading segments of a path and the first value of a query parameter. In patterns `<KEY>` is the
 * key of a Jira project, `<ITEM>` a work item, `<SPACE>` the key of a Confluence space (neither it nor the segment
 * after it ends in `.action`), `<VALUE>` any value of a parameter that is a key, `<…>` any other segment, `[/c]` a
 * segment that may be absent, and `$` the end of the path.
 */
export type AddressRow = {
  /** The row's number in the contract. */
  readonly row: number;
  readonly patterns: readonly string[];
  /** True if the query parameter `selectedIssue` wins over the path. */
  readonly hasSelectedIssue?: true;
} & (
  | { readonly place: "platform"; readonly app: string }
  /** Without `app`, the app that owns the key; without a key, the site's main Jira app. */
  | { readonly place: "space" | "some-space" | "app"; readonly app?: string }
  /** `home`: the path is read as on the vendor's organization-wide host. */
  | { readonly place: "home" | "somewhere"; readonly app?: undefined }
);

/** The addresses on a site's host; the first row that matches applies. */
export const SITE_ADDRESSES: readonly AddressRow[] = [
  { row: 1, patterns: ["/o/<id>"], place: "home" },
  {
    row: 2,
    patterns: ["/wiki/spaces/<SPACE>", "/wiki/display/<SPACE>", "/wiki/label/<SPACE>/<label>"],
    place: "space",
    app: "confluence",
  },
  {
    row: 3,
    patterns: ["/wiki?spaceKey=<VALUE>", "/wiki?key=<VALUE>"],
    place: "space",
    app: "confluence",
  },
  {
    row: 4,
    patterns: [
      "/wiki$",
      "/wiki/spaces$",
      "/wiki/home",
      "/wiki/search",
      "/wiki/people",
      "/wiki/templates",
      "/wiki/admin",
      "/wiki/settings",
      "/wiki/discover",
    ],
    place: "app",
    app: "confluence",
  },
  { row: 5, patterns: ["/wiki", "/l/cp"], place: "some-space", app: "confluence" },
  {
    row: 6,
    patterns: [
      "/jira/software[/c]/projects/<KEY>",
      "/jira/core[/c]/projects/<KEY>",
      "/jira/business[/c]/projects/<KEY>",
    ],
    place: "space",
    app: "jira",
    hasSelectedIssue: true,
  },
  {
    row: 7,
    patterns: ["/jira/servicedesk[/c]/projects/<KEY>", "/servicedesk/agent/<KEY>"],
    place: "space",
    app: "jira-service-management",
    hasSelectedIssue: true,
  },
  {
    row: 8,
    patterns: ["/jira/polaris[/c]/projects/<KEY>", "/jira/discovery[/c]/projects/<KEY>"],
    place: "space",
    app: "jira-product-discovery",
    hasSelectedIssue: true,
  },
  {
    row: 9,
    patterns: [
      "/servicedesk/customer/portal/<portal>/<ITEM>",
      "/helpcenter/<center>/portal/<portal>/<ITEM>",
    ],
    place: "space",
    app: "jira-service-management",
  },
  {
    row: 10,
    patterns: ["/servicedesk/customer/portal/<portal>", "/helpcenter/<center>/portal/<portal>"],
    place: "some-space",
    app: "jira-service-management",
  },
  {
    row: 11,
    patterns: ["/servicedesk", "/helpcenter", "/jira/ops"],
    place: "app",
    app: "jira-service-management",
  },
  {
    row: 12,
    patterns: ["/assets", "/jira/assets", "/jira/servicedesk/assets"],
    place: "platform",
    app: "assets",
  },
  {
    row: 13,
    patterns: ["/rovo", "/chat", "/people/agent", "/jira/apps/rovo"],
    place: "platform",
    app: "rovo",
  },
  { row: 14, patterns: ["/people", "/jira/people"], place: "platform", app: "teams" },
  { row: 15, patterns: ["/analytics", "/avpviz"], place: "platform", app: "analytics" },
  { row: 16, patterns: ["/goals"], place: "platform", app: "goals" },
  { row: 16, patterns: ["/compass"], place: "app", app: "compass" },
  {
    row: 17,
    patterns: ["/jira/polaris", "/jira/discovery", "/secure/JiraProductDiscoveryAnonymous.jspa"],
    place: "app",
    app: "jira-product-discovery",
    hasSelectedIssue: true,
  },
  {
    row: 18,
    patterns: ["/jira/servicedesk"],
    place: "some-space",
    app: "jira-service-management",
    hasSelectedIssue: true,
  },
  {
    row: 19,
    patterns: ["/browse/<ITEM>", "/issues/<ITEM>", "/browse/<KEY>", "/projects/<KEY>"],
    place: "space",
    hasSelectedIssue: true,
  },
  {
    row: 20,
    patterns: ["/jira?projectKey=<KEY>", "/secure?projectKey=<KEY>"],
    place: "space",
    hasSelectedIssue: true,
  },
  {
    row: 21,
    patterns: [
      "/jira$",
      "/jira/your-work",
      "/jira/for-you",
      "/jira/dashboards",
      "/jira/projects",
      "/jira/filters",
      "/jira/settings",
      "/jira/apps",
      "/secure/Dashboard.jspa",
      "/secure/admin",
    ],
    place: "app",
    hasSelectedIssue: true,
  },
  {
    row: 22,
    patterns: ["/jira", "/secure", "/browse", "/issues", "/projects"],
    place: "some-space",
    hasSelectedIssue: true,
  },
];

/** The last row: an address that no other row matches. */
export const ANY_OTHER_ADDRESS: AddressRow = {
  row: 23,
  patterns: [],
  place: "somewhere",
  hasSelectedIssue: true,
};

/** Jira's apps by precedence: the first of them that lists a key owns it. */
export const KEY_OWNERS = ["jira-service-management", "jira-product-discovery", "jira"] as const;

/** Jira's apps by precedence: the first of them on a site is its main Jira app; `jira` if the site has none. */
export const MAIN_JIRA_APPS = [
  "jira",
  "jira-service-management",
  "jira-product-discovery",
] as const;

/** The platform apps of the sections of the organization-wide host; any other page there is Home. */
export const HOME_SECTIONS: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
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

/** One of the vendor's own hosts. Except on an app's host, a leading `/o/<id>` in the path names the organization. */
export interface VendorHost {
  /** `home`: see `HOME_SECTIONS`. */
  readonly place: "platform" | "home" | "app";
  readonly app: string;
}

/** The vendor's own hosts; `*` matches one label or more. */
export const VENDOR_HOSTS: ReadonlyMap<string, VendorHost> = /*#__PURE__*/ new Map([
  ["admin.atlassian.com", { place: "platform", app: "administration" }],
  ["admin.atlassian-us-gov-mod.com", { place: "platform", app: "administration" }],
  ["home.atlassian.com", { place: "home", app: "home" }],
  ["team.atlassian.com", { place: "home", app: "home" }],
  ["teams.atlassian-us-gov.com", { place: "home", app: "home" }],
  ["bitbucket.org", { place: "app", app: "bitbucket" }],
  ["trello.com", { place: "app", app: "trello" }],
  ["www.loom.com", { place: "app", app: "loom" }],
  ["loom.com", { place: "app", app: "loom" }],
  ["*.statuspage.io", { place: "app", app: "statuspage" }],
  ["*.opsgenie.com", { place: "app", app: "opsgenie" }],
  ["*.jiraalign.com", { place: "app", app: "jira-align" }],
]);
