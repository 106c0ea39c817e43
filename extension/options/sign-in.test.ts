import "../testing/browser.ts";
import { expect, test, vi } from "vitest";
import { rejection } from "../../shared/client/testing/samples.ts";
import { signIn } from "./sign-in.ts";

test("nobody signs in over an address that others can read on the way", async () => {
  const fetch = vi.spyOn(globalThis, "fetch");
  const issuer = "http://login.example.com";
  expect(await rejection(signIn({ issuer, clientId: "lens" }))).toMatchObject({
    code: "unauthenticated",
  });
  expect(fetch).not.toHaveBeenCalled();
});
