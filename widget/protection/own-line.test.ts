import { expect, test } from "vitest";
import { english } from "../../shared/messages/en/language.ts";
import type { Obligation } from "../../shared/model/codes.ts";
import { parseOrganization } from "../../shared/model/parse-organization.ts";
import { SAFEGUARDS } from "../../shared/policy/safeguards.ts";
import { fixture } from "../../test/fixtures.ts";
import { ownLine } from "./own-line.ts";

const organization = parseOrganization(fixture("acme"));

function removal(scope: Obligation["scope"]): Obligation {
  const year = new Date().getUTCFullYear() + 1;
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

test("what is removed with something larger is not counted again, as the dates do not show it again", async () => {
  const retention = SAFEGUARDS.find(({ id }) => id === "retention");
  if (!retention) throw new Error("there is no such safeguard");
  const all = [
    removal({ kind: "organization" }),
    removal({ kind: "space", site: "main", app: "jira", key: "ENG" }),
  ];
  const words = await english.protection();
  const line = ownLine(retention, organization, all, words, "en-GB");
  expect(line).toMatch(/^1 removal is under way; the next date is 1 Jan /);
});
