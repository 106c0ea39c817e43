import * as v from "valibot";
import { isSafeAddress } from "../model/host.ts";

/** Only scheme, host and path, as the WHATWG URL parser writes them. */
const SERVICE_ADDRESS = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** Returns true if `fetch` can request an address: http(s), without a name and password. */
export function isWebAddress(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}

function isEndpoint(endpoint: string): boolean {
  return URL.canParse(endpoint) && SERVICE_ADDRESS.test(new URL(endpoint).href);
}

/**
 * Parses the base address of a service; the path of the result ends with a slash, so that paths can be appended.
 * @throws {TypeError} if it is not an absolute http(s) address, or has a query, a fragment, a name or a password
 */
export function parseEndpoint(endpoint: string): URL {
  if (!isEndpoint(endpoint)) {
    // The address may contain a password, so the message does not repeat it.
    throw new TypeError(
      "`endpoint` must be an absolute http(s) address without a name, password, query or fragment",
    );
  }
  const { href } = new URL(endpoint);
  return new URL(href.endsWith("/") ? href : `${href}/`);
}

/** The rules for the address of a service. */
interface EndpointRules {
  /** True to accept only https and this machine. */
  readonly isSafe?: boolean;
  /** The base of a relative address. */
  readonly base?: string;
}

/** Creates the schema of a service's address. Issues do not repeat the address, because it may contain a password. */
export function endpointSchema({ isSafe = false, base }: EndpointRules = {}) {
  const scheme = isSafe ? "an https address" : "an http(s) address";
  return v.pipe(
    v.string(),
    v.check(
      (text) => isServiceAddress(text, isSafe, base),
      `expected ${scheme} without a name, a query and a fragment`,
    ),
  );
}

function isServiceAddress(text: string, isSafe: boolean, base?: string): boolean {
  if (!URL.canParse(text, base)) return false;
  const address = new URL(text, base);
  return isEndpoint(address.href) && (!isSafe || isSafeAddress(address));
}

/** The issuer to sign in with: https, or on this machine. */
export const IssuerSchema = v.pipe(v.string(), v.check(isIssuer, "expected an https address"));

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const address = new URL(text);
  return isWebAddress(address) && isSafeAddress(address);
}
