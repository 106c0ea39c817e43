import fc from "fast-check";
import { expect, test } from "vitest";
import { type Received, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { importedDocument } from "./inventory.ts";
import { readPolicies } from "./policies.ts";
import {
  ACME,
  AT,
  apiAt,
  entry,
  policy,
  readEntries,
  respond,
  type VendorData,
} from "./testing/vendor-server.ts";

const HOSTS = ["acme.atlassian.net", "beta.atlassian.net", "gov.atlassian-us-gov-mod.net"];
const PATHS = [
  "/jira/your-work",
  "/browse/ENG-1",
  "/jira/software/projects/ENG/boards/1",
  "/jira/servicedesk/projects/HELP",
  "/jira/polaris/projects/IDEA",
  "/wiki/spaces/HR",
  "/wiki/home",
  "/wiki/pages/1",
  "/people",
  "/compass",
  "/anything",
];

/** The fields that the vendor may leave out; an empty path is the whole entry. */
const FIELDS = [
  [],
  ["id"],
  ["attributes"],
  ["attributes", "typeKey"],
  ["attributes", "status"],
  ["attributes", "hostUrl"],
  ["attributes", "name"],
  ["relationships"],
  ["relationships", "entitlement"],
  ["relationships", "entitlement", "0", "attributes"],
  ["relationships", "entitlement", "0", "attributes", "plan"],
] as const;

const entries = fc.array(
  fc
    .record({
      typeKey: fc.constantFrom(
        "jira-software",
        "jira-core",
        "jira_servicedesk",
        "confluence",
        "jira-product-discovery",
        "compass",
        "trello",
      ),
      site: fc.nat({ max: HOSTS.length - 1 }),
      plan: fc.constantFrom("Free", "Standard", "Premium", "ENTERPRISE", null),
      status: fc.constantFrom("online", "online", "offline", "deprecated"),
    })
    .map(({ typeKey, site, ...more }) =>
      entry(typeKey, HOSTS[site] ?? null, { site: String(site), ...more }),
    ),
  { minLength: 1, maxLength: 6 },
);
const policies = fc
  .constantFrom("enabled", "disabled", null)
  .map((status) => (status === null ? [] : [policy("hipaa", status)]));
const answers = fc.record(
  {
    compliance: fc.constant([]),
    metadata: fc.constantFrom("on", "off", "default"),
    inAppData: fc.constantFrom("on", "off", "default"),
  },
  { requiredKeys: [] },
);
const faults = fc.array(
  fc.record({
    item: fc.nat({ max: 6 }),
    field: fc.constantFrom(...FIELDS),
    mode: fc.constantFrom("missing", "null"),
  }),
  { minLength: 1, maxLength: 4 },
);

type Fault = { item: number; field: readonly string[]; mode: string };

/** Returns a copy of a list in which fields are missing or null. */
function damaged(items: readonly unknown[], list: readonly Fault[]): unknown[] {
  const copy: unknown[] = structuredClone([...items]);
  for (const { item, field, mode } of list) {
    const [last, ...parents] = [String(item % Math.max(1, copy.length)), ...field].reverse();
    const parent = parents.reverse().reduce<unknown>((value, key) => Object(value)[key], copy);
    if (last === undefined || !Object.hasOwn(Object(parent), last)) continue;
    if (mode === "null" || Array.isArray(parent)) Object(parent)[last] = null;
    else delete Object(parent)[last];
  }
  return copy;
}

test("a missing field makes no answer definite, and none another one", async () => {
  let data: VendorData = {};
  const server = await scriptedServer((response, received: Received) =>
    respond(data, received)(response, received),
  );
  const importOf = async (given: VendorData, said: object): Promise<Organization> => {
    data = given;
    const read = await readEntries(server);
    const told = await readPolicies(apiAt(server), ACME.id, AT);
    const input = { organization: ACME, entries: read, policies: told, answers: said, at: AT };
    return importedDocument(input).organization;
  };
  const contributedAt = (url: string, organization: Organization) => {
    const place = resolvePlace(url, [organization])?.place;
    if (!place) return undefined;
    const { metadata, inAppData } = assess(organization, place, new Date(AT));
    // The vendor knows the app of each page.
    if (metadata.decidedBy === "place-unknown") return undefined;
    return [metadata.contributed, inAppData.contributed];
  };
  const urls = [
    ...HOSTS.flatMap((host) => PATHS.map((path) => `https://${host}${path}`)),
    `https://admin.atlassian.com/o/${ACME.id}/overview`,
  ];
  let definite = 0;
  await fc.assert(
    fc.asyncProperty(entries, policies, answers, faults, async (all, rules, said, list) => {
      const whole = await importOf({ entries: all, policies: rules }, said);
      const reduced = await importOf(
        { entries: damaged(all, list), policies: damaged(rules, list) },
        said,
      );
      for (const url of urls) {
        const [expected, actual] = [contributedAt(url, whole), contributedAt(url, reduced)];
        if (!expected || !actual) continue;
        actual.forEach((answer, index) => {
          if (answer === "unknown") return;
          definite += 1;
          expect([url, index, answer]).toEqual([url, index, expected[index]]);
        });
      }
    }),
    { numRuns: 100 },
  );
  expect(definite).toBeGreaterThan(500);
});
