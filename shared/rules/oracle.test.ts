import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../model/change.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { apply } from "./apply.ts";
import { assess } from "./assess.ts";
import { check } from "./check.ts";
import { forecast } from "./forecast.ts";
import { obligations } from "./obligations.ts";
import {
  ambiguousPlaces,
  changes,
  instants,
  organizations,
  places,
  smallOrganizations,
  validChanges,
} from "./testing/arbitraries.ts";
import { oracleAssess } from "./testing/assess-oracle.ts";
import { oracleCheck } from "./testing/change-oracle.ts";
import { alternatives, completions, readings } from "./testing/completions.ts";
import { acme } from "./testing/documents.ts";
import { oracleObligations } from "./testing/obligation-oracle.ts";

const RUNS = { numRuns: 500 };
const FIELDS = ["metadata", "inAppData"] as const;

describe("the rules agree with an implementation written from the contract's text", () => {
  test("in what they assess", () => {
    fc.assert(
      fc.property(organizations, places, instants, (organization, place, at) => {
        expect(assess(organization, place, at)).toEqual(oracleAssess(organization, place, at));
      }),
      RUNS,
    );
  });

  const expectSameCheck = (organization: Organization, change: Change, at: Date) => {
    const expected = oracleCheck(organization, change, at);
    const violations = check(organization, change, at).map(({ message: _, ...rest }) => rest);
    expect(violations).toEqual(expected.violations);
    if (violations.length > 0) {
      expect(() => apply(organization, change, at)).toThrow("change rejected");
    } else {
      expect(apply(organization, change, at)).toEqual(expected.after);
    }
  };

  test("in what they check and apply", () => {
    fc.assert(fc.property(organizations, changes, instants, expectSameCheck), RUNS);
  });

  test("in batches of which most changes are valid", () => {
    const documents = fc.constantFrom("vendor" as const, "service" as const).map((authority) => {
      const exceptions = acme().settings.exceptions;
      return acme({ inAppData: "on", exceptions }, { authority });
    });
    fc.assert(fc.property(documents, validChanges, instants, expectSameCheck), RUNS);
  });

  test("in the obligations that they start", () => {
    fc.assert(
      fc.property(organizations, organizations, instants, (before, after, at) => {
        expect(obligations(before, after, at)).toEqual(oracleObligations(before, after, at));
      }),
      RUNS,
    );
  });

  test("in every instant that they forecast", () => {
    const hours = fc.integer({ min: -24, max: 9_000 });
    fc.assert(
      fc.property(organizations, places, instants, hours, (organization, place, from, span) => {
        const to = new Date(from.getTime() + span * 3_600_000);
        expect(forecast(organization, place, from, to)).toEqual(
          oracleForecast(organization, place, from, to),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** Looks at both sides of every instant that the document names, whatever it means. */
function oracleForecast(organization: Organization, place: Place, from: Date, to: Date) {
  const text = JSON.stringify(organization) + JSON.stringify("2026-08-17T00:00:00.000Z");
  const named = [...text.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(([instant]) => instant);
  return [...new Set(named)]
    .sort()
    .map((at) => ({ at, assessment: assess(organization, place, new Date(at)) }))
    .filter(({ at, assessment }) => {
      const instant = Date.parse(at);
      const earlier = assess(organization, place, new Date(instant - 1));
      const isWithin = instant > from.getTime() && instant <= to.getTime();
      return isWithin && JSON.stringify(earlier) !== JSON.stringify(assessment);
    });
}

/** Before the effective date an unknown answer stays unknown, although each completed document has the answer no. */
const effectiveInstants = instants.filter((at) => at >= new Date("2026-08-17"));

/** Returns the common answer of every document and place with the missing facts filled in. */
function agreement(organization: Organization, place: Place, at: Date) {
  const assessments = completions(organization).flatMap((document) =>
    readings(document, place, at).map((reading) => assess(document, reading, at)),
  );
  return FIELDS.map((field) => {
    const answers = new Set(assessments.map((assessment) => assessment[field].contributed));
    const [answer] = answers;
    return answers.size === 1 ? answer : "unknown";
  });
}

const answersOf = (organization: Organization, place: Place, at: Date) => {
  const assessment = assess(organization, place, at);
  return FIELDS.map((field) => assessment[field].contributed);
};

describe("a fact that is not known", () => {
  test("gives the answer on which all documents with the missing facts filled in agree", () => {
    fc.assert(
      fc.property(smallOrganizations, places, effectiveInstants, (organization, place, at) => {
        expect(answersOf(organization, place, at)).toEqual(agreement(organization, place, at));
      }),
      { numRuns: 1_000 },
    );
  });

  test("never turns yes into no, or no into yes, when a fact becomes known", () => {
    fc.assert(
      fc.property(organizations, places, instants, (organization, place, at) => {
        const before = answersOf(organization, place, at);
        for (const document of alternatives(organization).flat()) {
          const after = answersOf(document, place, at);
          for (const [index, answer] of before.entries()) {
            if (answer !== "unknown") expect(after[index]).toBe(answer);
          }
        }
      }),
      RUNS,
    );
  });

  test("leaves an ambiguous place definite exactly if every reading of it is and all agree", () => {
    fc.assert(
      fc.property(organizations, ambiguousPlaces, effectiveInstants, (organization, place, at) => {
        const found = readings(organization, place, at).map((reading) =>
          answersOf(organization, reading, at),
        );
        const expected = FIELDS.map((_, index) => {
          const answers = new Set(found.map((answers) => answers[index]));
          return answers.size === 1 ? [...answers][0] : "unknown";
        });
        expect(answersOf(organization, place, at)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("authority `vendor`", () => {
  const vendors = organizations.map(
    (organization): Organization => ({ ...organization, authority: "vendor" }),
  );

  test("puts in force by a confirmation exactly what was decided", () => {
    fc.assert(
      fc.property(vendors, changes, instants, (organization, change, at) => {
        const { decided: _, ...undecided } = organization;
        if (JSON.stringify(change).includes('"confirm"')) return;
        if (check(undecided, change, at).length > 0) return;
        const decided = apply(undecided, change, at);
        expect(decided.settings).toEqual(undecided.settings);
        const confirmed = apply(decided, { type: "confirm" }, at);
        expect(confirmed.settings).toEqual(decided.decided ?? undecided.settings);
        expect(confirmed).toMatchObject({ confirmedAt: at.toISOString() });
        expect(confirmed).not.toHaveProperty("decided");
      }),
      RUNS,
    );
  });

  test("comes back to what is in force when a decision is discarded", () => {
    fc.assert(
      fc.property(vendors, instants, (organization, at) => {
        const { decided, ...undecided } = organization;
        if (!decided) return;
        const discarded = apply(organization, { type: "discard" }, at);
        expect(discarded).toEqual({ ...undecided, revision: organization.revision + 1 });
      }),
      RUNS,
    );
  });

  test("starts an obligation when a decision is confirmed, none when it is made", () => {
    fc.assert(
      fc.property(vendors, changes, instants, (organization, change, at) => {
        if (JSON.stringify(change).includes('"confirm"')) return;
        if (check(organization, change, at).length > 0) return;
        expect(obligations(organization, apply(organization, change, at), at)).toEqual([]);
      }),
      RUNS,
    );
  });
});

test("the order of exceptions makes no difference to an answer or an obligation", () => {
  const reversed = ({ settings, ...rest }: Organization): Organization => ({
    ...rest,
    settings: { ...settings, exceptions: settings.exceptions.toReversed() },
  });
  fc.assert(
    fc.property(organizations, organizations, places, instants, (before, after, place, at) => {
      expect(assess(reversed(before), place, at)).toEqual(assess(before, place, at));
      expect(obligations(reversed(before), reversed(after), at)).toEqual(
        obligations(before, after, at),
      );
    }),
    RUNS,
  );
});
