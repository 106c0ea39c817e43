import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { SECRET } from "../testing/harness.ts";
import { authenticateTokens } from "./tokens.ts";

/** The claims that identity providers put into a token of a person in two groups, as their documentation shows them. */
const PROVIDERS = {
  "Microsoft Entra ID": {
    claim: "groups",
    groups: ["0b2a0f4c-7d0e-4b0b-a7a5-3b5f4c8e9d10", "5f1de8a9-2f3c-4c59-8d62-0f7e1a2b3c4d"],
  },
  Okta: { claim: "groups", groups: ["lens-admins", "Everyone"] },
  Keycloak: { claim: "groups", groups: ["/lens/admins", "/staff"] },
  Auth0: { claim: "https://lens.example.com/roles", groups: ["lens-admin", "staff"] },
  "Amazon Cognito": { claim: "cognito:groups", groups: ["lens-admins", "staff"] },
} as const;

async function callerWith(
  payload: object,
  groups: Parameters<typeof authenticateTokens>[0]["groups"],
) {
  const token = await new SignJWT({ ...payload })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("u1")
    .setExpirationTime("5 minutes")
    .sign(new TextEncoder().encode(SECRET));
  const headers = { Authorization: `Bearer ${token}` };
  const authenticate = authenticateTokens({ secret: SECRET, ...(groups && { groups }) });
  return authenticate(new Request("http://service.test/", { headers }));
}

describe("groups of an identity provider", () => {
  test.each(Object.entries(PROVIDERS))("of %s give roles", async (_name, { claim, groups }) => {
    const [admins, everyone] = groups;
    const rules = [
      { group: admins, organization: "acme", role: "admin" },
      { group: everyone, organization: "acme", role: "member" },
      { group: everyone, organization: "lab", role: "member" },
      { group: "others", organization: "secret", role: "admin" },
    ] as const;
    expect(await callerWith({ [claim]: groups }, { claim, rules })).toMatchObject({
      organizations: { acme: "admin", lab: "member" },
    });
    expect(await callerWith({ [claim]: [everyone] }, { claim, rules })).toMatchObject({
      organizations: { acme: "member", lab: "member" },
    });
  });

  test("add to the `orgs` claim, which wins", async () => {
    const rules = [
      { group: "staff", organization: "acme", role: "member" },
      { group: "staff", organization: "lab", role: "member" },
    ] as const;
    const caller = await callerWith(
      { orgs: { acme: "admin" }, groups: "staff" },
      { claim: "groups", rules },
    );
    expect(caller?.organizations).toEqual({ acme: "admin", lab: "member" });
  });

  test("give no role without rules, or without the claim", async () => {
    const rules = [{ group: "staff", organization: "acme", role: "member" }] as const;
    expect((await callerWith({ groups: ["staff"] }, undefined))?.organizations).toEqual({});
    expect((await callerWith({}, { claim: "groups", rules }))?.organizations).toEqual({});
    expect(
      (await callerWith({ groups: { staff: true } }, { claim: "groups", rules }))?.organizations,
    ).toEqual({});
  });
});
