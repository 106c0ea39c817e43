import type { DataType, Finding } from "../../model/assessment.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Organization, Target } from "../../model/organization.ts";
import type { Place } from "../../model/place.ts";
import { oracleAssess } from "./assess-oracle.ts";
import { isSameTarget } from "./change-oracle.ts";
import { COVERED, canonicalKey, isDeleted, PLATFORM } from "./oracle-places.ts";
import { highestPlans } from "./oracle-worlds.ts";

/* A second implementation of `obligations`, written from the contract's text alone: simple and slow. */

const DAY_MS = 24 * 60 * 60 * 1000;
const DATA_TYPES = ["metadata", "in-app-data"] as const;

type Scope = Obligation["scope"];

export function oracleObligations(
  before: Organization,
  after: Organization,
  at: Date,
): Obligation[] {
  const found: Obligation[] = [];
  const start = (
    dataType: DataType,
    scope: Scope,
    trigger: Obligation["trigger"],
    startedAt: Date,
    certain: boolean,
  ) => {
    if (startedAt.getTime() < Date.parse("2026-08-17T00:00:00Z")) return;
    found.push({
      dataType,
      scope,
      trigger,
      startedAt: startedAt.toISOString(),
      removeBy: new Date(startedAt.getTime() + 30 * DAY_MS).toISOString(),
      retrainBy: new Date(startedAt.getTime() + 90 * DAY_MS).toISOString(),
      aggregatesUntil: sevenYearsAfter(startedAt),
      certain,
      assumed: dataType === "metadata",
    });
  };
  const answer = (document: Organization, place: Place, dataType: DataType) => {
    const { metadata, inAppData } = oracleAssess(document, place, at);
    return dataType === "metadata" ? metadata : inAppData;
  };

  const hasNoPlan = [before, after].some((document) =>
    highestPlans(document, at).every((plan) => plan === "none"),
  );
  if (!hasNoPlan) {
    const rovo: Place = { kind: "platform", app: "rovo" };
    for (const dataType of DATA_TYPES) {
      const ended = endedContribution(
        answer(before, rovo, dataType),
        answer(after, rovo, dataType),
      );
      if (ended) start(dataType, { kind: "organization" }, "opt-out", at, ended === "certain");
    }
    if (!found.some(({ dataType }) => dataType === "in-app-data")) {
      for (const target of targetsOf(before, after)) {
        if (isNoLongerCovered(after, target, at)) continue;
        const names = before.settings.exceptions
          .map((exception) => exception.target)
          .filter((name) => isSameTarget(after, name, target));
        const ends = (names.length > 0 ? names : [target]).map((name) =>
          endedContribution(
            answer(before, name, "in-app-data"),
            answer(after, target, "in-app-data"),
          ),
        );
        if (ends.some((end) => end !== undefined)) {
          start("in-app-data", target, "opt-out", at, ends.includes("certain"));
        }
      }
    }
  }

  const deletion = (scope: Scope, deletedAt: string, places: Place[]) => {
    for (const dataType of DATA_TYPES) {
      const answers = places.map((place) => contributed(answer(before, place, dataType)));
      if (answers.every((item) => item === undefined)) continue;
      start(dataType, scope, "deleted", new Date(deletedAt), answers.includes("certain"));
    }
  };
  const placesIn = (site: string, app: string): Place[] =>
    PLATFORM.includes(app)
      ? []
      : [
          { kind: "app", site, app },
          ...before.settings.exceptions
            .map(({ target }) => target)
            .filter((t) => t.kind === "space" && t.site === site && t.app === app),
        ];
  for (const site of before.sites) {
    const siteAfter = after.sites.find(({ id }) => id === site.id);
    if (site.deletedAt === undefined && siteAfter?.deletedAt !== undefined) {
      const places = site.apps.flatMap(({ app }) => placesIn(site.id, app));
      deletion({ kind: "site", id: site.id }, siteAfter.deletedAt, places);
      continue;
    }
    for (const { app, deletedAt } of site.apps) {
      const appAfter = siteAfter?.apps.find((item) => item.app === app);
      if (deletedAt !== undefined || appAfter?.deletedAt === undefined) continue;
      deletion({ kind: "app", site: site.id, app }, appAfter.deletedAt, placesIn(site.id, app));
    }
  }
  for (const { id, deletedAt } of before.connectors) {
    const connectorAfter = after.connectors.find((connector) => connector.id === id);
    if (deletedAt !== undefined || connectorAfter?.deletedAt === undefined) continue;
    deletion({ kind: "connector", id }, connectorAfter.deletedAt, [{ kind: "connector", id }]);
  }
  // Stable: of two with one scope the opt-out comes first.
  return found.sort((a, b) => byCodeUnit(sortKeys(a), sortKeys(b)));
}

function sortKeys({ dataType, scope }: Obligation): string[] {
  const { id = "", site = "", app = "", key = "" } = scope as Partial<Record<string, string>>;
  return [dataType, scope.kind, id, site, app, key];
}

function byCodeUnit([a = "", ...more]: string[], [b = "", ...others]: string[]): number {
  if (a !== b) return a < b ? -1 : 1;
  return more.length > 0 ? byCodeUnit(more, others) : 0;
}

type Contributed = "certain" | "possible" | undefined;

function contributed({ contributed: answer, decidedBy }: Finding): Contributed {
  if (answer === "yes") return "certain";
  const codes = ["plan-unknown", "setting-unknown", "eligibility-unknown"];
  return answer === "unknown" && codes.includes(decidedBy) ? "possible" : undefined;
}

function endedContribution(before: Finding, after: Finding): Contributed {
  return after.contributed === "no" ? contributed(before) : undefined;
}

function targetsOf(before: Organization, after: Organization): Target[] {
  const targets: Target[] = [];
  for (const { target } of [...after.settings.exceptions, ...before.settings.exceptions]) {
    if (targets.some((known) => isSameTarget(after, known, target))) continue;
    targets.push(
      target.kind === "space" ? { ...target, key: canonicalKey(after, target) } : target,
    );
  }
  return targets;
}

function isNoLongerCovered(after: Organization, target: Target, at: Date): boolean {
  if (target.kind === "connector") {
    const connector = after.connectors.find(({ id }) => id === target.id);
    return !connector?.covered || isDeleted(connector, at);
  }
  const site = after.sites.find(({ id }) => id === target.site);
  const app = site?.apps.find((item) => item.app === target.app);
  return (
    !COVERED.includes(target.app) || !site || !app || isDeleted(site, at) || isDeleted(app, at)
  );
}

function sevenYearsAfter(start: Date): string {
  const text = start.toISOString();
  const year = String(start.getUTCFullYear() + 7);
  const isLeapDay = text.slice(5, 10) === "02-29";
  return isLeapDay ? `${year}-02-28${text.slice(10)}` : `${year}${text.slice(4)}`;
}
