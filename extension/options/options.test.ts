import { describe, expect, test } from "vitest";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { assess } from "../../shared/rules/assess.ts";
import { withSpaces } from "../import/merge-spaces.ts";
import { originPatterns } from "../workspaces/addresses.ts";
import { addressError, parseTypedAddress } from "./address.ts";
import { type Description, describedDocument, descriptionOf, NOTHING_KNOWN } from "./describe.ts";

describe("a typed address", () => {
  test.each([
    ["acme.atlassian.net", "https://acme.atlassian.net/"],
    [" https://acme.atlassian.net/browse/ENG-1 ", "https://acme.atlassian.net/browse/ENG-1"],
    ["localhost:4320", "http://localhost:4320/"],
    ["127.0.0.1:4310/contribution", "http://127.0.0.1:4310/contribution"],
  ])("%s is parsed as %s", (text, address) => {
    expect(parseTypedAddress(text)?.href).toBe(address);
  });

  test.each([
    ...["", "   ", "http://", "not an address", "me:secret@acme.atlassian.net"],
    ...["acme", "Acme Robotics Inc.", "ftp://x.y", "mailto:a@b.c", "https://acme/browse/ENG-1"],
  ])("%j is rejected", (text) => {
    expect(parseTypedAddress(text)).toBeUndefined();
    expect(addressError(text)).toBe("none");
  });

  test.each([
    ["http://10.0.0.5/browse/A-1", "insecure"],
    ["https://admin.atlassian.com/o/abc/security", "vendor"],
    ["acme.statuspage.io", "vendor"],
    ["http://localhost:4320", undefined],
    ["https://jira.example.com:8443", undefined],
  ])("%s has the fault %s", (text, fault) => {
    expect(addressError(text)).toBe(fault);
  });

  test("returns one match pattern per host, without its port", () => {
    const hosts = ["acme.atlassian.net", "localhost:4320", "jira", "acme.atlassian.net"];
    expect(originPatterns(hosts)).toEqual([
      "http://localhost/*",
      "https://acme.atlassian.net/*",
      "https://jira/*",
    ]);
  });
});

describe("a description", () => {
  const summary = (part: Partial<Description>) => {
    const document = describedDocument({
      ...NOTHING_KNOWN,
      address: "acme.atlassian.net",
      ...part,
    });
    return document && assess(document, ORGANIZATION_PLACE, new Date("2026-11-23")).summary;
  };

  test("has the summary `unknown` if only the address is known", () => {
    expect(summary({})).toBe("unknown");
  });

  test.each(["", "https://admin.atlassian.com/o/abc", "http://10.0.0.5/browse/A-1"])(
    "makes no document for the address %j",
    (address) => {
      expect(describedDocument({ ...NOTHING_KNOWN, address })).toBeUndefined();
    },
  );

  test("excludes the organization of a government site", () => {
    expect(summary({ address: "acme.atlassian-us-gov-mod.net" })).toBe("not-eligible");
  });

  test("starts from the stored description and keeps imported spaces", () => {
    const answers = {
      name: "Acme",
      plan: "standard",
      metadata: "unknown",
      inAppData: "off",
      compliance: ["hipaa"],
    } as const;
    const address = "https://acme.atlassian.net/browse/ENG-1";
    const first = describedDocument({ ...answers, address });
    if (!first) throw new Error("no document");
    const spaces = [{ key: "ENG", name: "Engineering" }];
    const read = withSpaces(first, "site", { spaces: new Map([["jira", spaces]]), leftOut: 0 });
    expect(descriptionOf(read)).toEqual(answers);
    const changed = describedDocument({ ...descriptionOf(read), address, plan: "premium" }, read);
    expect(changed).toMatchObject({ name: "Acme", compliance: ["hipaa"], revision: 3 });
    expect(changed?.sites[0]?.apps).toMatchObject([
      { app: "jira", plan: "premium", spaces },
      { app: "jira-service-management", plan: "premium" },
      { app: "confluence", plan: "premium" },
    ]);
  });

  test.each([
    [{ plan: "standard", inAppData: "default" }, "all"],
    [{ plan: "premium", inAppData: "default" }, "metadata-only"],
    [{ plan: "enterprise", metadata: "off", inAppData: "off" }, "none"],
    [{ plan: "standard" }, "unknown"],
    [{ compliance: ["hipaa"] }, "not-eligible"],
  ] as [Partial<Description>, string][])("of %j has the summary `%s`", (part, expected) => {
    expect(summary(part)).toBe(expected);
  });
});
