import { describe, expect, test } from "vitest";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { type Description, describedDocument, NOTHING_KNOWN } from "./description.ts";
import { assessIfEligible, nextQuestion, type Question, settledBy } from "./questions.ts";

const AT = new Date("2026-11-23");

function described(part: Partial<Description>) {
  const address = "acme.atlassian.net";
  const document = describedDocument({
    ...NOTHING_KNOWN,
    hosting: "commercial",
    ...part,
    address,
  });
  if (!document) throw new Error("no document");
  return document;
}

const ask = (part: Partial<Description>, skipped: readonly Question[] = []) =>
  nextQuestion(described(part), ORGANIZATION_PLACE, AT, skipped);

describe("the next question", () => {
  test.each([
    [{ plan: "standard" }, "compliance"],
    [{ plan: "standard", compliance: [] }, "inAppData"],
    [{ compliance: [] }, "plan"],
    [{ plan: "standard", compliance: [], hosting: "unknown" }, "hosting"],
    [{ plan: "enterprise", compliance: [], inAppData: "off" }, "metadata"],
    // Nothing is left to settle.
    [{ plan: "standard", compliance: [], inAppData: "off" }, undefined],
    [{ compliance: ["hipaa"] }, undefined],
  ] as [Partial<Description>, Question | undefined][])("after %j is %s", (part, expected) => {
    expect(ask(part)).toBe(expected);
  });

  test("skips a question that the person can't answer", () => {
    expect(ask({ plan: "standard" }, ["compliance"])).toBe("inAppData");
    expect(ask({ plan: "standard" }, ["compliance", "inAppData"])).toBeUndefined();
  });

  test("settles nothing of a place that the address hides", () => {
    const document = described({ plan: "standard", compliance: [], inAppData: "default" });
    const place = { kind: "somewhere", site: "site" } as const;
    expect(nextQuestion(document, place, AT)).toBeUndefined();
  });
});

test.each([
  ["plan", { plan: "standard" }, []],
  ["plan", { plan: "standard", compliance: [] }, ["metadata"]],
  ["compliance", { plan: "standard", compliance: [] }, ["metadata"]],
  ["compliance", { compliance: ["hipaa"] }, ["metadata", "in-app-data"]],
  ["inAppData", { plan: "standard", compliance: [], inAppData: "default" }, ["in-app-data"]],
  ["metadata", { plan: "standard", compliance: [], metadata: "off" }, []],
] as [Question, Partial<Description>, string[]][])(
  "the %s in %j settles %j",
  (question, part, types) => {
    expect(settledBy(described(part), question, ORGANIZATION_PLACE, AT)).toEqual(types);
  },
);

test("what follows from the plan alone holds for an organization that isn't left out", () => {
  const { metadata, inAppData } = assessIfEligible(
    described({ plan: "standard" }),
    ORGANIZATION_PLACE,
    AT,
  );
  expect([metadata.contributed, inAppData.contributed]).toEqual(["yes", "unknown"]);
});
