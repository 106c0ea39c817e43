import { organizationId } from "../model/parse-organization.ts";
import { checked, type Reader, text } from "../model/shape.ts";
import { isEndpoint, isSafeAddress, isWebAddress } from "./endpoint.ts";

/** Where an organization's settings are asked for: with these two a client can be made. */
export const serviceAddress = { endpoint: serviceAt(), organization: organizationId };

/**
 * An address that a service can be asked at, as it stands; a fault does not repeat it, for it may be one with a
 * password.
 * @param safe whether only over https, or on the person's own machine
 * @param base what a relative one counts from
 */
export function serviceAt(safe = false, base?: string): Reader<string> {
  const what = safe ? "an https address" : "an http(s) address";
  return checked(text, `expected ${what} without a name, a query and a fragment`, (value) => {
    if (!URL.canParse(value, base)) return false;
    const address = new URL(value, base);
    return isEndpoint(address.href) && (!safe || isSafeAddress(address));
  });
}

/** The issuer to sign in with, as it stands: over https, or on the person's own machine. */
export const issuer: Reader<string> = checked(
  text,
  "expected an https address",
  (value) => URL.canParse(value) && isWebAddress(new URL(value)) && isSafeAddress(new URL(value)),
);
