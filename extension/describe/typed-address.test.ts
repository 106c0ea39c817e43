import { describe, expect, test } from "vitest";
import { originPatterns } from "../workspaces/addresses.ts";
import { addressError, parseTypedAddress } from "./typed-address.ts";

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
