import { describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import {
  type Assessment,
  apply,
  assess,
  type Change,
  check,
  forecast,
  type Obligation,
  type Organization,
  obligations,
  type Place,
  parseOrganization,
  resolvePlace,
} from "./index.ts";

interface AssessCase {
  name: string;
  organization: unknown;
  place: Place;
  at: string;
  expected: Assessment;
}
interface ChangeCase {
  name: string;
  organization: unknown;
  change: Change;
  at: string;
  violations: { code: string; index?: number }[];
  expected?: Pick<Organization, "settings" | "decided" | "confirmedAt" | "revision">;
  obligations?: Obligation[];
}
interface ForecastCase extends Omit<AssessCase, "at" | "expected"> {
  from: string;
  to: string;
  expected: { at: string; assessment: Assessment }[];
}
interface ObligationCase {
  name: string;
  before: unknown;
  after: unknown;
  at: string;
  expected: Obligation[];
}
interface ResolveCase {
  url: string;
  expected: { organization: string; place: Place } | null;
}

describe("the contract's examples", () => {
  test.each(fixture<AssessCase[]>("assess"))("assess: $name", (example) => {
    const organization = parseOrganization(example.organization);
    expect(assess(organization, example.place, new Date(example.at))).toEqual(example.expected);
  });

  test.each(fixture<ChangeCase[]>("changes"))("check and apply: $name", (example) => {
    const before = parseOrganization(example.organization);
    const at = new Date(example.at);
    const violations = check(before, example.change, at);
    expect(violations.map(({ message: _, ...rest }) => rest)).toEqual(example.violations);
    if (example.violations.length > 0) {
      expect(() => apply(before, example.change, at)).toThrow(
        expect.objectContaining({ code: "change-rejected", violations }),
      );
      return;
    }
    const after = apply(before, example.change, at);
    const { settings, decided, confirmedAt, revision } = after;
    expect({ settings, decided, confirmedAt, revision }).toEqual(example.expected);
    expect(obligations(before, after, at)).toEqual(example.obligations ?? []);
  });

  test.each(fixture<ObligationCase[]>("obligations"))("obligations: $name", (example) => {
    const [before, after] = [parseOrganization(example.before), parseOrganization(example.after)];
    expect(obligations(before, after, new Date(example.at))).toEqual(example.expected);
  });

  test.each(fixture<ForecastCase[]>("forecast"))("forecast: $name", (example) => {
    const organization = parseOrganization(example.organization);
    const [from, to] = [new Date(example.from), new Date(example.to)];
    expect(forecast(organization, example.place, from, to)).toEqual(example.expected);
  });

  test.each(fixture<ResolveCase[]>("resolve"))("resolvePlace: $url", (example) => {
    const organization = parseOrganization(fixture("acme"));
    const found = resolvePlace(example.url, [organization]);
    expect(found && { organization: found.organization.id, place: found.place }).toEqual(
      example.expected,
    );
  });
});
