import { expect, test } from "vitest";
import { parseOrganization, type Target } from "../model/organization.ts";
import { assess } from "./assess.ts";
import { resolvePlace } from "./resolve-place.ts";
import { NOW } from "./testing/documents.ts";

const spaces = (...keys: string[]) => keys.map((key) => ({ key, name: key }));
const app = (id: string, ...keys: string[]) => ({
  app: id,
  plan: "standard",
  state: "active",
  spaces: spaces(...keys),
});

const HR: Target = { kind: "space", site: "main", app: "confluence", key: "HR" };
const appOf = (id: string): Target => ({ kind: "app", site: "main", app: id });

/** On the Standard plan in-app data is on, so that an exclusion is in force. */
function organization(...excluded: Target[]) {
  return parseOrganization({
    id: "acme",
    externalId: "8f2b",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    authority: "service",
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        aliases: ["jira.acme.example"],
        apps: [
          app("jira", "ENG", "OTHER"),
          app("jira-service-management", "HELP"),
          app("confluence", "HR"),
          app("jira-product-discovery", "IDEAS"),
        ],
      },
    ],
    connectors: [],
    settings: {
      metadata: "default",
      inAppData: "default",
      exceptions: excluded.map((target) => ({ effect: "exclude", target })),
    },
    revision: 1,
  });
}

const SITE = "https://acme.atlassian.net";
const [jira, serviceManagement] = [appOf("jira"), appOf("jira-service-management")];

test.each<[url: string, excluded: Target, kind: string, contributed: string, decidedBy: string]>([
  [
    "https://home.atlassian.com/o/8f2b/s/x/project/ABC-1/updates",
    HR,
    "platform",
    "yes",
    "plan-default",
  ],
  ["https://admin.atlassian-us-gov-mod.com/o/8f2b", HR, "platform", "yes", "plan-default"],
  [`${SITE}/jira/polaris/share/x`, HR, "app", "no", "not-covered"],
  [`${SITE}/jira/discovery/share/views/1?selectedIssue=IDEAS-2`, HR, "space", "no", "not-covered"],
  [`${SITE}/helpcenter/main/portal/4/HELP-123`, serviceManagement, "space", "no", "exception"],
  [
    `${SITE}/wiki/spaces/flyingpdf/viewpdfstyleconfig.action?key=HR`,
    HR,
    "space",
    "no",
    "exception",
  ],
  [
    `${SITE}/secure/RapidBoard.jspa?rapidView=42&projectKey=ENG&selectedIssue=OTHER-1`,
    { kind: "space", site: "main", app: "jira", key: "OTHER" },
    "space",
    "no",
    "exception",
  ],
  [`${SITE}/wiki/pages/viewpage.action?pageId=1`, HR, "some-space", "unknown", "place-ambiguous"],
  [`${SITE}/wiki/external/token`, HR, "some-space", "unknown", "place-ambiguous"],
  [`${SITE}/avpviz/c/1`, jira, "platform", "yes", "plan-default"],
  [`${SITE}/wiki/spaces/hr/overview`, HR, "space", "no", "exception"],
  ["https://jira.acme.example/browse/ENG-1", jira, "space", "no", "exception"],
  [`${SITE}/something/new`, HR, "somewhere", "unknown", "place-ambiguous"],
])(
  "assesses content at %s by the place of the address",
  (url, excluded, kind, contributed, decidedBy) => {
    const found = resolvePlace(url, [organization(excluded)]);
    expect(found?.place.kind).toBe(kind);
    const assessment = found && assess(found.organization, found.place, NOW);
    expect(assessment?.inAppData).toMatchObject({ contributed, decidedBy });
  },
);
