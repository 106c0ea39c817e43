import { expect, test } from "vitest";
import { DECISION_CODES } from "../model/assessment.ts";
import type { Compliance } from "../model/organization.ts";
import { OVERVIEW_PAGE, PRESS_REPORTS } from "../policy/sources.ts";
import { ruleSource } from "./rule-sources.ts";

test("ruleSource names the source of the requirement that leaves an organization out", () => {
  const source = (...compliance: readonly Compliance[]) =>
    ruleSource("compliance-excluded", { compliance });
  expect(source("regulated-sector")).toBe(PRESS_REPORTS);
  expect(source("hipaa")).toBe(OVERVIEW_PAGE);
  // Among several requirements, the one whose source has an address.
  expect(source("regulated-sector", "customer-managed-keys")).toBe(OVERVIEW_PAGE);
});

test("ruleSource has a source for every rule but those that follow from the document alone", () => {
  const without = DECISION_CODES.filter((code) => !ruleSource(code, { compliance: ["hipaa"] }));
  expect(without).toEqual(["place-unknown", "deleted", "no-active-plan"]);
});
