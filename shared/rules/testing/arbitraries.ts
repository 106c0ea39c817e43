import fc from "fast-check";
import type { Change, SingleChange } from "../../model/change.ts";
import type { AppInstance, Organization, Target } from "../../model/organization.ts";
import { type Place, targetId } from "../../model/place.ts";

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
const keys = fc.constantFrom("ENG", "HR", "NEW");

const app: fc.Arbitrary<AppInstance> = fc
  .tuple(
    fc.record({
      app: appIds,
      plan: fc.constantFrom("free", "standard", "premium", "enterprise", "unknown"),
      state: fc.constantFrom("active", "active", "trial", "inactive"),
    }),
    optionally("trialEndsAt", instantTexts),
    optionally("deletedAt", instantTexts),
    optionally("spaces", fc.constant([{ key: "ENG", name: "Engineering" }])),
  )
  .map((parts) => Object.assign({}, ...parts));

/** What exceptions can name, also where the document does not have it. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant("space" as const), site: siteIds, app: appIds, key: keys }),
  fc.record({ kind: fc.constant("app" as const), site: siteIds, app: appIds }),
  fc.record({
    kind: fc.constant("connector" as const),
    id: fc.constantFrom("drive", "crm", "none"),
  }),
);

/** Places, mostly such that an exception can hit. */
export const places: fc.Arbitrary<Place> = fc.oneof(
  { weight: 4, arbitrary: targets },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("platform" as const), app: appIds }) },
);

const choices = fc.constantFrom("on", "off", "default", "unknown");
const effects = fc.constantFrom("include" as const, "exclude" as const);

/** Documents with few ids, so that things meet. */
export const organizations: fc.Arbitrary<Organization> = fc.record({
  id: fc.constant("acme"),
  name: fc.constant("Acme"),
  hosting: fc.constantFrom("commercial", "commercial", "commercial", "government"),
  compliance: fc.constantFrom([], [], [], ["hipaa" as const]),
  authority: fc.constant("service" as const),
  sites: fc.uniqueArray(
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
  ),
  connectors: fc.uniqueArray(
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
  ),
  settings: fc.record({
    metadata: choices,
    inAppData: choices,
    exceptions: fc.uniqueArray(fc.record({ effect: effects, target: targets }), {
      selector: ({ effect, target }) => effect + targetId(target),
      maxLength: 5,
    }),
  }),
  revision: fc.integer({ min: 1, max: 9 }),
}) as fc.Arbitrary<Organization>;

const values = fc.constantFrom("on" as const, "off" as const, "default" as const);
const single: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({ type: fc.constant("set-metadata" as const), value: values }),
  fc.record({ type: fc.constant("set-in-app-data" as const), value: values }),
  fc.record({ type: fc.constant("add-exception" as const), effect: effects, target: targets }),
  fc.record({ type: fc.constant("remove-exception" as const), target: targets }),
  fc.record({ type: fc.constant("remove-exception" as const), target: targets, effect: effects }),
);

/** Changes, single and in batches. */
export const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("batch" as const),
      changes: fc.array(single, { minLength: 1, maxLength: 4 }),
    }),
  },
);
