import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { EFFECTIVE_AT } from "../../shared/policy/dates.ts";
import type { Reason } from "../../shared/view-models/reason.ts";
import { loadPopupMessages } from "../i18n/load-messages.ts";
import { reasonKey } from "./reason-key.ts";
import { everyReason, titleWordsOf } from "./title-words-of.ts";

const codes = [...new Set(everyReason().map(({ code }) => code))];
const compliances = ["customer-managed-keys", "hipaa", "regulated-sector"] as const;

/** Any reason that the rules can give. */
const reasons: fc.Arbitrary<Reason> = fc.record(
  {
    code: fc.constantFrom(...codes),
    dataType: fc.constantFrom("metadata", "in-app-data"),
    plan: fc.constantFrom("free", "standard", "premium", "enterprise", "unknown"),
    setting: fc.constantFrom("on", "off"),
    exception: fc.record({
      effect: fc.constantFrom("include", "exclude"),
      kind: fc.constantFrom("space", "app", "connector"),
    }),
    startsAt: fc.constant(EFFECTIVE_AT),
    hosting: fc.constantFrom("commercial", "government", "isolated"),
    compliance: fc.subarray([...compliances]),
    app: fc.constantFrom("Confluence", "Jira", "$& App"),
  },
  { requiredKeys: ["code", "dataType", "startsAt", "hosting", "compliance"] },
) as fc.Arbitrary<Reason>;

describe.each(LANGUAGE_TAGS)("the title in %s", (tag) => {
  test("gives for every reason the sentence that the popup gives", async () => {
    const language = await loadLanguage(tag);
    const title = titleWordsOf(language, await loadPopupMessages(tag));
    fc.assert(
      fc.property(reasons, (reason) => {
        const said = title.reason[reasonKey(reason)]?.replace("{app}", () => reason.app ?? "");
        expect(said).toBe(language.core.reason(reason));
      }),
      { numRuns: 500 },
    );
  });
});
