import fc from "fast-check";
import type { Change, SingleChange } from "../../model/change.ts";
import {
  type Exception,
  type Organization,
  parseOrganization,
  type Settings,
  type Target,
} from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import { isSameTarget } from "./change-oracle.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** Instants near those at which something happens. */
export const instants: fc.Arbitrary<Date> = fc
  .tuple(
    fc.constantFrom(day("2026-06-01"), day("2026-08-17"), day("2026-11-23"), day("2026-12-20")),
    fc.constantFrom(-1, 0, 1, 86_400_000),
  )
  .map(([at, shift]) => new Date(at + shift));

const instantTexts = instants.map((date) => date.toISOString());
const optionally = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { freq: 3, nil: undefined })
    .map((item) => (item === undefined ? {} : { [name]: item }));

const appIds = fc.constantFrom("jira", "jira-service-management", "confluence", "rovo", "trello");
const siteIds = fc.constantFrom("main", "lab", "gone");
// Listed keys, an alias, and keys that no list has, in either case.
const keys = fc.constantFrom("ENG", "eng", "HR", "hr", "OLD", "old", "new", "NEW");

const spaces = fc.constantFrom(
  [{ key: "ENG", name: "Engineering" }],
  [
    { key: "ENG", name: "Engineering", aliases: ["OLD"] },
    { key: "hr", name: "People" },
  ],
  [{ key: "OLD", name: "Engineering", aliases: ["eng", "HR"] }],
);

const app = fc
  .tuple(
    fc.record({
      app: appIds,
      plan: fc.constantFrom("free", "standard", "premium", "enterprise", "unknown"),
      state: fc.constantFrom("active", "active", "active", "trial", "inactive", "unknown"),
    }),
    optionally("trialEndsAt", instantTexts),
    optionally("deletedAt", instantTexts),
    optionally("spaces", spaces),
  )
  .map((parts) => Object.assign({}, ...parts));

/** Targets of exceptions, some of which a document lacks. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("space" as const),
      site: siteIds,
      app: appIds,
      key: keys,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("app" as const), site: siteIds, app: appIds }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("connector" as const),
      id: fc.constantFrom("drive", "crm", "none"),
    }),
  },
);

/** Places with several readings. */
export const ambiguousPlaces: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant("some-space" as const), site: siteIds, app: appIds }),
  fc.record({ kind: fc.constant("somewhere" as const), site: siteIds }),
);

/** Places, most of which an exception can hit. */
export const places: fc.Arbitrary<Place> = fc.oneof(
  { weight: 6, arbitrary: targets },
  { weight: 3, arbitrary: ambiguousPlaces },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("platform" as const), app: appIds }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("app" as const), app: appIds }) },
);

const choices = fc.constantFrom("on", "off", "default", "unknown");
const effects = fc.constantFrom("include" as const, "exclude" as const);

const settings = fc.record({
  metadata: choices,
  inAppData: choices,
  exceptions: fc.array(fc.record({ effect: effects, target: targets }), { maxLength: 5 }),
}) as fc.Arbitrary<Settings>;

const sites = fc.uniqueArray(
  fc
    .tuple(
      fc.record({
        id: fc.constantFrom("main", "lab"),
        host: fc.constant("acme.atlassian.net"),
        apps: fc.uniqueArray(app, { selector: (item) => item.app, maxLength: 3 }),
      }),
      optionally("deletedAt", instantTexts),
    )
    .map((parts) => Object.assign({}, ...parts)),
  { selector: (site) => site.id, maxLength: 2 },
);

const connectors = fc.uniqueArray(
  fc
    .tuple(
      fc.record({
        id: fc.constantFrom("drive", "crm"),
        name: fc.constant("X"),
        covered: fc.boolean(),
      }),
      optionally("deletedAt", instantTexts),
    )
    .map((parts) => Object.assign({}, ...parts)),
  { selector: (connector) => connector.id },
);

/** Documents with few ids, so that sites, places and exceptions meet. */
export const organizations: fc.Arbitrary<Organization> = fc
  .tuple(
    fc.record({
      id: fc.constant("acme"),
      name: fc.constant("Acme"),
      hosting: fc.constantFrom(...Array(5).fill("commercial"), "government", "unknown"),
      compliance: fc.constantFrom(...Array(5).fill([]), ["hipaa"], "unknown"),
      sites,
      connectors,
      settings,
      revision: fc.integer({ min: 1, max: 9 }),
    }),
    fc.oneof(
      fc.constant({ authority: "service" }),
      fc.constant({ authority: "vendor" }),
      fc.record({ authority: fc.constant("vendor"), decided: settings }),
    ),
  )
  .map(([document, authority]) =>
    parseOrganization(withoutDuplicates({ ...document, ...authority })),
  );

/** The document with each exception once; a document with one twice is invalid. */
function withoutDuplicates(document: object): object {
  const organization = document as Organization;
  const unique = ({ exceptions, ...rest }: Settings): Settings => ({
    ...rest,
    exceptions: exceptions.filter(
      (one, index) => exceptions.findIndex((other) => isSame(organization, one, other)) === index,
    ),
  });
  const { settings, decided } = organization;
  return {
    ...organization,
    settings: unique(settings),
    ...(decided && { decided: unique(decided) }),
  };
}

function isSame(organization: Organization, one: Exception, other: Exception): boolean {
  return one.effect === other.effect && isSameTarget(organization, one.target, other.target);
}

const values = fc.constantFrom("on" as const, "off" as const, "default" as const);
const single: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({ type: fc.constant("set-metadata" as const), value: values }),
  fc.record({ type: fc.constant("set-in-app-data" as const), value: values }),
  fc.record({ type: fc.constant("add-exception" as const), effect: effects, target: targets }),
  fc.record({ type: fc.constant("remove-exception" as const), target: targets }),
  fc.record({ type: fc.constant("remove-exception" as const), target: targets, effect: effects }),
  fc.constantFrom({ type: "confirm" as const }, { type: "discard" as const }),
);

/** Changes, single and in batches. */
export const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: single },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("batch" as const),
      changes: fc.array(single, { minLength: 1, maxLength: 6 }),
    }),
  },
);

const acmeTarget = fc.constantFrom<Target>(
  { kind: "space", site: "main", app: "jira", key: "ENG" },
  { kind: "space", site: "main", app: "confluence", key: "HR" },
  { kind: "space", site: "main", app: "confluence", key: "new" },
  { kind: "space", site: "main", app: "confluence", key: "NEW" },
  { kind: "app", site: "main", app: "jira" },
  { kind: "connector", id: "drive" },
);

/** Batches of changes of which most are valid for the contract's sample organization while in-app data is on. */
export const validChanges: fc.Arbitrary<Change> = fc.record({
  type: fc.constant("batch" as const),
  changes: fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          type: fc.constant("add-exception" as const),
          effect: fc.constant("exclude" as const),
          target: acmeTarget,
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          type: fc.constant("remove-exception" as const),
          target: acmeTarget,
        }),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          { type: "confirm" as const },
          { type: "discard" as const },
          { type: "set-in-app-data" as const, value: "on" as const },
          { type: "set-in-app-data" as const, value: "default" as const },
        ),
      },
    ),
    { minLength: 1, maxLength: 8 },
  ),
});

/** Documents with at most a few hundred completions. */
export const smallOrganizations: fc.Arbitrary<Organization> = organizations.filter(
  ({ sites }) =>
    sites
      .flatMap(({ apps }) => apps)
      .map(({ plan, state }) => (plan === "unknown" ? 4 : 1) * (state === "unknown" ? 2 : 1))
      .reduce((product, number) => product * number, 1) <= 64,
);
