import type { Change, SingleChange } from "../../shared/model/change.ts";
import {
  type Organization,
  parseOrganization,
  type Target,
} from "../../shared/model/organization.ts";
import { apply } from "../../shared/rules/apply.ts";
import { assess } from "../../shared/rules/assess.ts";
import { fixture } from "../fixtures.ts";
import { type Figure, median } from "./figure.ts";

const AT = new Date("2026-11-23T09:00:00Z");
const ROUNDS = 9;
const COVERED = ["jira", "confluence", "jira-service-management"];

const space = (key: string): Target => ({ kind: "space", site: "main", app: "confluence", key });
const keys = (count: number) => Array.from({ length: count }, (_, index) => `K${index}`);

function withExceptions(count: number): Organization {
  const acme = fixture<Organization>("acme");
  const exceptions = keys(count).map((key) => ({ effect: "exclude", target: space(key) }));
  return parseOrganization({ ...acme, settings: { ...acme.settings, exceptions } });
}

/** Returns an organization of 40 apps and 10,000 exceptions whose other facts are unknown. */
function unknownOrganization(): Organization {
  return parseOrganization({
    ...fixture<Organization>("acme"),
    hosting: "unknown",
    compliance: "unknown",
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        apps: Array.from({ length: 40 }, (_, index) => ({
          app: COVERED[index] ?? `app-${index}`,
          plan: "unknown",
          state: "unknown",
        })),
      },
    ],
    settings: {
      metadata: "unknown",
      inAppData: "unknown",
      exceptions: keys(10_000).map((key, index) => ({
        effect: index % 2 === 0 ? "include" : "exclude",
        target: { ...space(key), app: COVERED[index % COVERED.length] },
      })),
    },
  });
}

/**
 * Returns the milliseconds of one call of each function: the median of rounds in which all take turns. The first round
 * warms up and does not count.
 */
function timesOf(calls: readonly (() => unknown)[], callsPerRound: number): number[] {
  const round = (call: () => unknown) => {
    const start = performance.now();
    for (let index = 0; index < callsPerRound; index += 1) call();
    return (performance.now() - start) / callsPerRound;
  };
  const rounds = Array.from({ length: ROUNDS + 1 }, () => calls.map(round)).slice(1);
  return calls.map((_, index) => median(rounds.map((times) => times[index] ?? Number.NaN)));
}

/** Measures the time that the rules take, beside CASL. */
export async function ruleFigures(): Promise<Figure[]> {
  // The peers have packages and type checks of their own.
  const peer = "./peers/casl.ts";
  const { caslDecision } = (await import(peer)) as {
    caslDecision: (keys: readonly string[], spaceKey: string) => () => boolean;
  };
  // CASL scans the keys in order: the one in the middle takes the average time.
  const subjects = [10, 100, 100_000].map((count) => {
    const organization = withExceptions(count);
    const target = space(`K${count / 2}`);
    return () => assess(organization, target, AT);
  });
  const unknown = unknownOrganization();
  const [few = 0, hundred = 0, many = 0, somewhere = 0, casl = 0] = timesOf(
    [
      ...subjects,
      () => assess(unknown, { kind: "somewhere", site: "main" }, AT),
      caslDecision(keys(100), "K50"),
    ],
    100_000,
  );
  const batch: Change = {
    type: "batch",
    changes: keys(250).flatMap((key): SingleChange[] => [
      { type: "remove-exception", target: space(key) },
      { type: "add-exception", effect: "exclude", target: space(key) },
    ]),
  };
  const vendor = { ...withExceptions(10_000), authority: "vendor" as const };
  const [applied = 0] = timesOf([() => apply(vendor, batch, AT)], 5);
  return [
    { name: "assess with 10 exceptions", value: few * 1000, unit: "µs" },
    { name: "assess with 100 exceptions", value: hundred * 1000, unit: "µs" },
    { name: "assess with 100,000 exceptions", value: many * 1000, unit: "µs" },
    { name: "100,000 exceptions to 10", value: many / few, unit: "times", limit: 1.5 },
    { name: "a CASL decision with 100 exceptions", value: casl * 1000, unit: "µs" },
    { name: "assess to a CASL decision", value: hundred / casl, unit: "times", limit: 0.2 },
    {
      name: "assess a page of a site, nothing known, 40 apps, 10,000 exceptions",
      value: somewhere * 1000,
      unit: "µs",
      limit: 200,
    },
    {
      name: "apply a batch of 500 changes to 10,000 exceptions",
      value: applied,
      unit: "ms",
      limit: 50,
    },
  ];
}
