import { expect, test } from "vitest";
import english from "../../../shared/i18n/en/core.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import { parseOrganization } from "../../../shared/model/organization.ts";
import { fixture } from "../../../test/fixtures.ts";
import { organizationDetail } from "./organization-detail.ts";

const organization = parseOrganization(fixture("acme"));

const AT = new Date("2026-11-23T00:00:00Z");

function removal(scope: Obligation["scope"], year = 2027): Obligation {
  return {
    dataType: "in-app-data",
    trigger: "opt-out",
    scope,
    startedAt: `${year}-01-01T00:00:00.000Z`,
    removeBy: `${year}-01-31T00:00:00.000Z`,
    retrainBy: `${year}-04-01T00:00:00.000Z`,
    aggregatesUntil: `${year + 7}-01-01T00:00:00.000Z`,
    certain: true,
    assumed: false,
  };
}

const lineOf = async (running: readonly Obligation[]) => {
  return organizationDetail(
    "retention",
    organization,
    running,
    (await english.settings()).protection,
    "en-GB",
    AT,
  );
};

test("organizationDetail counts a removal within a larger one once", async () => {
  const all = [
    removal({ kind: "organization" }),
    removal({ kind: "space", site: "main", app: "jira", key: "ENG" }),
  ];
  expect(await lineOf(all)).toMatch(/^1 removal is under way; the next date is 1 Jan 2027/);
});

test("organizationDetail gives the next date of all removals, not a past one", async () => {
  const space = (key: string) => ({ kind: "space", site: "main", app: "jira", key }) as const;
  const many = Array.from({ length: 130_000 }, (_, index) => removal(space(`K${index}`), 2028));
  const begun = removal({ kind: "organization" }, 2021);
  expect(await lineOf([...many, begun])).toMatch(/^2 removals .* the next date is 1 Jan 2028/);
});
