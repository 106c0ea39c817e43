import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATA_TYPES, findingOf } from "../../shared/model/assessment.ts";
import {
  COMPLIANCE_REQUIREMENTS,
  type Organization,
  parseOrganization,
} from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { PLAN_ORDER } from "../../shared/policy/plans.ts";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { withSpaces } from "../import/merge-spaces.ts";
import {
  type Description,
  describedDocument,
  descriptionOf,
  hostingOf,
  NOTHING_KNOWN,
  withFacts,
} from "./description.ts";

const AT = new Date("2026-11-23");
const HOST = "acme.atlassian.net";
/** A description of whom nobody asked for compliance. */
const ELIGIBLE: Description = {
  ...NOTHING_KNOWN,
  address: HOST,
  hosting: "commercial",
  compliance: [],
};

function described(part: Partial<Description> = {}): Organization {
  const document = describedDocument({ ...ELIGIBLE, ...part });
  if (!document) throw new Error("no document");
  return document;
}

describe("a description", () => {
  const summary = (part: Partial<Description>) =>
    assess(described(part), ORGANIZATION_PLACE, AT).summary;

  test("has the summary `unknown` if only the address is known", () => {
    expect(summary({ compliance: "unknown" })).toBe("unknown");
  });

  test.each(["", "https://admin.atlassian.com/o/abc", "http://10.0.0.5/browse/A-1"])(
    "makes no document for the address %j",
    (address) => {
      expect(describedDocument({ ...ELIGIBLE, address })).toBeUndefined();
      expect(describedDocument({ ...ELIGIBLE, aliases: [address] })).toBeUndefined();
    },
  );

  test.each([
    ["acme.atlassian-us-gov-mod.net", "government", "not-eligible"],
    ["acme.atlassian-isolated.net", "isolated", "not-eligible"],
    ["acme.atlassian.net", "commercial", "all"],
    ["jira.acme.example", "unknown", "unknown"],
  ] as const)("takes the hosting from %s", (address, hosting, expected) => {
    expect(hostingOf([address])).toBe(hosting);
    expect(summary({ address, hosting, plan: "standard", inAppData: "default" })).toBe(expected);
  });

  test("takes the hosting of a custom domain from the site's other address", () => {
    expect(hostingOf(["jira.acme.example", "acme.atlassian.net"])).toBe("commercial");
    expect(hostingOf(["acme.atlassian.net", "acme.atlassian-us-gov-mod.net"])).toBe("government");
  });

  test("has a place for pages on every address of its site", () => {
    const aliases = ["https://jira.acme.example/browse/ENG-1", "old.atlassian.net", HOST];
    const document = described({ aliases });
    expect(document.sites[0]?.aliases).toEqual(["jira.acme.example", "old.atlassian.net"]);
    for (const host of [HOST, "jira.acme.example", "old.atlassian.net"]) {
      expect(resolvePlace(`https://${host}/browse/ENG-1`, [document])?.place).toMatchObject({
        app: "jira",
        key: "ENG",
      });
    }
  });

  test("marks only the app of the address as in use", () => {
    const states = (address: string) =>
      described({ address }).sites[0]?.apps.flatMap(({ app, state }) =>
        state === "active" ? app : [],
      );
    expect(states(`${HOST}/wiki/spaces/HR`)).toEqual(["confluence"]);
    expect(states(`${HOST}/servicedesk/agent/HELP`)).toEqual(["jira-service-management"]);
    expect(states(HOST)).toEqual(["jira"]);
  });

  test("starts from the stored description and keeps imported spaces", () => {
    const answers = {
      name: "Acme",
      aliases: ["jira.acme.example"],
      plan: "standard",
      metadata: "unknown",
      inAppData: "off",
      compliance: ["hipaa"],
      hosting: "commercial",
    } as const;
    const address = `https://${HOST}/browse/ENG-1`;
    const first = described({ ...answers, address });
    const spaces = [{ key: "ENG", name: "Engineering" }];
    const read = withSpaces(first, "site", {
      spaces: new Map([["jira", spaces]]),
      leftOut: 0,
    });
    expect(descriptionOf(read)).toEqual(answers);
    const changed = describedDocument({ ...descriptionOf(read), address, plan: "premium" }, read);
    expect(changed).toMatchObject({ name: "Acme", compliance: ["hipaa"] });
    expect(changed?.revision).toBeGreaterThan(read.revision);
    expect(changed?.sites[0]?.apps).toMatchObject([
      { app: "jira", plan: "premium", spaces },
      { app: "jira-service-management", plan: "premium" },
      { app: "confluence", plan: "premium" },
      { app: "jira-product-discovery", plan: "premium" },
    ]);
  });

  test("sets the plan of those apps whose plan isn't known, if others were read", () => {
    const document = described();
    const [site] = document.sites;
    const apps = site?.apps.map((app, index) => (index === 0 ? { ...app, plan: "free" } : app));
    const read = parseOrganization({ ...document, sites: [{ ...site, apps }] });
    expect(descriptionOf(read).plan).toBe("unknown");
    const plans = withFacts(read, { plan: "premium" }).sites[0]?.apps.map(({ plan }) => plan);
    expect(plans).toEqual(["free", "premium", "premium", "premium"]);
  });

  test.each([
    [{ plan: "standard", inAppData: "default" }, "all"],
    [{ plan: "premium", inAppData: "default" }, "metadata-only"],
    [{ plan: "enterprise", metadata: "off", inAppData: "off" }, "none"],
    [{ plan: "standard" }, "unknown"],
    [{ plan: "standard", inAppData: "default", compliance: "unknown" }, "unknown"],
    [{ compliance: ["hipaa"] }, "not-eligible"],
  ] as [Partial<Description>, string][])("of %j has the summary `%s`", (part, expected) => {
    expect(summary(part)).toBe(expected);
  });

  test("is never definite where an organization that fits it has another answer", () => {
    const choices = ["on", "off", "default"] as const;
    const compliance = fc.constantFrom([], ...COMPLIANCE_REQUIREMENTS.map((one) => [one]));
    const organization = fc
      .record({
        plan: fc.constantFrom(...PLAN_ORDER),
        metadata: fc.constantFrom(...choices),
        inAppData: fc.constantFrom(...choices),
        compliance,
        // A site without Jira, on which Product Discovery owns every key, can't be told apart by an address.
        apps: fc.uniqueArray(
          fc.constantFrom(
            "jira-service-management",
            "confluence",
            "jira-product-discovery",
            "compass",
          ),
        ),
        states: fc.array(fc.constantFrom("active", "trial", "inactive"), {
          minLength: 4,
          maxLength: 4,
        }),
      })
      .map(({ plan, metadata, inAppData, compliance: requirements, apps, states }) =>
        parseOrganization({
          ...described(),
          compliance: requirements,
          settings: { metadata, inAppData, exceptions: [] },
          sites: [
            {
              id: "site",
              host: HOST,
              apps: [
                { app: "jira", plan, state: "active" },
                ...apps.map((app, index) => ({ app, plan: "free", state: states[index] })),
              ],
            },
          ],
        }),
      );
    const paths = [
      ...["/", "/start", "/jira", "/jira/your-work", "/browse/ENG-1", "/issues", "/o/abc/goals"],
      ...["/wiki", "/wiki/spaces/HR", "/wiki/pages/viewpage.action?pageId=1", "/helpcenter/main"],
      ...["/jira/discovery/share/1", "/compass", "/assets", "/servicedesk/customer/portal/1"],
    ];
    const said = fc.subarray(["plan", "metadata", "inAppData", "compliance"] as const);
    fc.assert(
      fc.property(
        organization,
        said,
        fc.constantFrom(...paths),
        fc.constantFrom(...paths),
        (actual, questions, first, second) => {
          const [from, url] = [first, second].map((path) => `https://${HOST}${path}`) as [
            string,
            string,
          ];
          const { settings, sites } = actual;
          const facts = {
            plan: sites[0]?.apps[0]?.plan ?? "unknown",
            ...settings,
            compliance: actual.compliance,
          };
          const known = Object.fromEntries(questions.map((one) => [one, facts[one]]));
          const document = described({ compliance: "unknown", ...known, address: from });
          const [guess, truth] = [document, actual].map((one) => {
            const place = resolvePlace(url, [one])?.place;
            if (!place) throw new Error("no place");
            return assess(one, place, AT);
          });
          for (const type of DATA_TYPES) {
            if (!guess || !truth) throw new Error("no assessment");
            const { contributed } = findingOf(truth, type);
            // A page of an app that the site doesn't have doesn't exist.
            if (findingOf(truth, type).decidedBy === "place-unknown") continue;
            const guessed = findingOf(guess, type).contributed;
            if (guessed !== "unknown") expect(guessed).toBe(contributed);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
