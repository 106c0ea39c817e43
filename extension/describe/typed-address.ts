import { isSafeAddress } from "../../shared/model/host.ts";
import type { AddressError } from "../i18n/options-messages.ts";
import { parseAddress } from "../workspaces/addresses.ts";
import { isVendorAddress } from "../workspaces/matching.ts";

/** A host that other machines know too: names of one word are local. */
const PUBLIC_HOST = /^(localhost|\[.+\]|[\w-]+(\.[\w-]+)+)$/;

/** Parses an address that a person typed or pasted. */
export function parseTypedAddress(text: string): URL | undefined {
  const url = parseAddress(text.trim());
  return url && PUBLIC_HOST.test(url.hostname) ? url : undefined;
}

/** Returns the reason why a text can't be the address of a site or a service. */
export function addressError(text: string): AddressError | undefined {
  const url = parseTypedAddress(text);
  if (!url) return "none";
  if (!isSafeAddress(url)) return "insecure";
  return isVendorAddress(url.href) ? "vendor" : undefined;
}
