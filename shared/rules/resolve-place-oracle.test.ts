import fc from "fast-check";
import { expect, test } from "vitest";
import { type Organization, parseOrganization } from "../model/organization.ts";
import { SITE_ADDRESSES } from "../policy/addresses.ts";
import { resolvePlace } from "./resolve-place.ts";
import { expectedPlace } from "./testing/address-oracle.ts";

const WORDS = [
  ...new Set(
    SITE_ADDRESSES.flatMap(({ patterns }) => patterns)
      .flatMap((pattern) => pattern.split(/[/?[\]$=]/))
      .filter((word) => /^[a-zA-Z.-]+$/.test(word)),
  ),
];
const KEYS = [
  "ENG",
  "eng",
  "HELP",
  "Old",
  "HR",
  "hr",
  "NEW",
  "1A",
  "~7a",
  "x.action",
  "s",
  "teams",
];
const items = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom("-1", "-22", "-", "-1a", ""))
  .map((part) => part.join(""));
const segments = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, items);
/** The start of a row's pattern, with keys and items where it has placeholders. */
const leads = fc
  .constantFrom(...SITE_ADDRESSES.flatMap(({ patterns }) => patterns))
  .chain((pattern) => {
    const path = pattern.replace(/[?$].*/, "");
    const parts = path.replace("[/c]", "").split("/").filter(Boolean);
    return fc.tuple(...parts.map((part) => (part.startsWith("<") ? items : fc.constant(part))));
  });
const paths = fc
  .tuple(fc.oneof(leads, fc.constant([] as string[])), fc.array(segments, { maxLength: 4 }))
  .map(([lead, rest]) => [...lead, ...rest].slice(0, 6));
const parameters = fc.array(
  fc.tuple(
    fc.constantFrom("spaceKey", "key", "projectKey", "selectedIssue", "x"),
    fc.oneof(items, fc.constant("")),
  ),
  { maxLength: 3 },
);

const app = (id: string, keys: readonly string[], aliases: readonly string[], rest: object) => ({
  app: id,
  plan: "free",
  state: "active",
  spaces: keys.map((key) => ({ key, name: key, aliases })),
  ...rest,
});
const apps = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("jira", "jira-service-management", "jira-product-discovery", "confluence"),
      fc.constantFrom([], ["ENG"], ["HELP", "HR"], ["X"]),
      fc.constantFrom([], ["OLD"], ["HR"]),
      fc.constantFrom({}, {}, { deletedAt: "2030-01-01" }),
    )
    .map((parts) => app(...parts)),
  { selector: ({ app: id }) => id },
);
const organizations: fc.Arbitrary<Organization> = apps.map((list) =>
  parseOrganization({
    id: "acme",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    sites: [{ id: "main", host: "acme.net", apps: list }],
    connectors: [],
    settings: { metadata: "on", inAppData: "on", exceptions: [] },
    revision: 1,
  }),
);

const addresses = fc
  .tuple(paths, parameters)
  .map(([path, query]) => ({ path, search: new URLSearchParams(query) }));

const urlOf = ({ path, search }: { path: readonly string[]; search: URLSearchParams }) =>
  `https://acme.net/${path.join("/")}?${search}`;

test("an address on a site's host has the place that the contract's rows give, read one by one", () => {
  fc.assert(
    fc.property(organizations, addresses, (organization, address) => {
      const [site] = organization.sites;
      const found = resolvePlace(urlOf(address), [organization])?.place;
      expect(found).toEqual(site && expectedPlace(site, address.path, address.search));
    }),
    { numRuns: 5000 },
  );
});

test("the addresses that are compared have places of every kind", () => {
  const kinds = fc
    .sample(fc.tuple(organizations, addresses), 1000)
    .map(([organization, address]) => resolvePlace(urlOf(address), [organization])?.place?.kind);
  expect([...new Set(kinds)].sort()).toEqual([
    "app",
    "platform",
    "some-space",
    "somewhere",
    "space",
  ]);
});

test("any text is the place of an address or none, and never an error", () => {
  fc.assert(
    fc.property(organizations, fc.oneof(fc.webUrl(), fc.string()), (organization, text) => {
      resolvePlace(text, [organization]);
      expect(resolvePlace(`https://acme.net/${text}`, [organization])).not.toBeNull();
    }),
  );
});
