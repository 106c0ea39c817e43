import { expect, test } from "vitest";
import { canEdit, parseRole, ROLE_HEADER } from "./role.ts";

test.each(["admin", "member", "service"])("the role `%s` is parsed", (role) => {
  expect(parseRole(role)).toBe(role);
});

test.each([undefined, null, "", "owner", "Admin", 1])(
  "the value %j is an unknown role",
  (value) => {
    expect(parseRole(value)).toBe("unknown");
  },
);

test("admins can edit, and those whose role the service does not send", () => {
  expect(["admin", "unknown"].map(canEdit)).toEqual([true, true]);
  expect(["member", "service", "", undefined].map(canEdit)).toEqual([false, false, false, false]);
});

test("the header of the role is the contract's", () => {
  expect(ROLE_HEADER).toBe("Contribution-Lens-Role");
});
