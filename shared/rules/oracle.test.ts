import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "./apply.ts";
import { assess } from "./assess.ts";
import { check } from "./check.ts";
import { obligations } from "./obligations.ts";
import { changes, instants, organizations, places } from "./testing/arbitraries.ts";
import { oracleAssess } from "./testing/assess-oracle.ts";
import { oracleCheck } from "./testing/change-oracle.ts";
import { oracleObligations } from "./testing/obligation-oracle.ts";

const runs = (numRuns: number) => ({ numRuns });

test("`assess` gives the answer of the contract's text, taken world by world", () => {
  fc.assert(
    fc.property(organizations, places, instants, (organization, place, at) => {
      expect(assess(organization, place, at)).toEqual(oracleAssess(organization, place, at));
    }),
    runs(3000),
  );
});
test("`check` and `apply` give what the contract's text says, change by change", () => {
  fc.assert(
    fc.property(organizations, changes, instants, (organization, change, at) => {
      const expected = oracleCheck(organization, change, at);
      const found = check(organization, change, at).map(({ message: _, ...rest }) => rest);
      expect(found).toEqual(expected.violations);
      if (found.length > 0)
        expect(() => apply(organization, change, at)).toThrow("change rejected");
      else expect(apply(organization, change, at)).toEqual(expected.after);
    }),
    runs(3000),
  );
});
test("`obligations` gives what the contract's text says", () => {
  fc.assert(
    fc.property(organizations, organizations, instants, (before, after, at) => {
      const found = obligations(before, after, at);
      const expected = oracleObligations(before, after, at);
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
    }),
    runs(3000),
  );
});
