import { expect, test } from "vitest";
import { isSafeAddress } from "./host.ts";

test.each([
  "https://settings.example.com",
  "http://localhost:4310",
  "http://127.0.0.1/contribution",
  "http://[::1]:4310",
])("the network can't read requests to %s", (address) => {
  expect(isSafeAddress(new URL(address))).toBe(true);
});

test.each([
  "http://settings.example.com",
  "http://localhost.example.com",
  "http://not-localhost",
  "http://127.0.0.1.example.com",
  "ftp://localhost",
])("the network can read requests to %s", (address) => {
  expect(isSafeAddress(new URL(address))).toBe(false);
});
