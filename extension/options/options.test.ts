import { describe, expect, test } from "vitest";
import { assess } from "../../shared/rules/assess.ts";
import { ORGANIZATION_PLACE } from "../../shared/rules/organization-place.ts";
import { originPatterns, readAddress } from "./address.ts";
import { type Description, documentOf, NOTHING_KNOWN } from "./describe.ts";

describe("an address as people type it", () => {
  test.each([
    ["acme.atlassian.net", "https://acme.atlassian.net/"],
    [" https://acme.atlassian.net/browse/ENG-1 ", "https://acme.atlassian.net/browse/ENG-1"],
    ["localhost:4320", "http://localhost:4320/"],
    ["127.0.0.1:4310/contribution", "http://127.0.0.1:4310/contribution"],
  ])("%s is read as %s", (text, address) => {
    expect(readAddress(text)?.href).toBe(address);
  });

  test.each(["", "   ", "http://", "not an address", "me:secret@acme.atlassian.net"])(
    "%j is none",
    (text) => {
      expect(readAddress(text)).toBeUndefined();
    },
  );

  test("becomes a pattern without its port, once for each host", () => {
    expect(originPatterns(["acme.atlassian.net", "localhost:4320", "acme.atlassian.net"])).toEqual([
      "http://localhost/*",
      "https://acme.atlassian.net/*",
    ]);
  });
});

describe("a description by hand", () => {
  const summary = (part: Partial<Description>) => {
    const document = documentOf({ ...NOTHING_KNOWN, address: "acme.atlassian.net", ...part });
    return document && assess(document, ORGANIZATION_PLACE, new Date("2026-11-23")).summary;
  };

  test("of which nothing is known but the address gives no definite answer", () => {
    expect(summary({})).toBe("unknown");
  });

  test("without an address gives no document", () => {
    expect(documentOf(NOTHING_KNOWN)).toBeUndefined();
  });

  test.each([
    [{ plan: "standard", inAppData: "default" }, "all"],
    [{ plan: "premium", inAppData: "default" }, "metadata-only"],
    [{ plan: "enterprise", metadata: "off", inAppData: "off" }, "none"],
    [{ plan: "standard" }, "unknown"],
    [{ compliance: ["hipaa"] }, "not-eligible"],
  ] as [Partial<Description>, string][])("of %j comes to `%s`", (part, expected) => {
    expect(summary(part)).toBe(expected);
  });
});
