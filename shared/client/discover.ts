import { Faults, optional } from "../model/read.ts";
import { isWebAddress } from "./endpoint.ts";
import { invalid } from "./errors.ts";
import type { RetryOptions } from "./retry.ts";
import type { Timers } from "./timers.ts";
import { jsonOf, Transport } from "./transport.ts";

/** What a host app or a service says about itself. */
export interface Discovery {
  /** Id of the organization. */
  readonly organization: string;
  /** Absolute http(s) address of the settings service: an `endpoint`. */
  readonly service: string;
  /** Where a token can be had; `issuer` as it stands in the document, for it is compared by letter. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

/** How `discover` asks. */
export interface DiscoverOptions {
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  readonly retry?: RetryOptions;
  readonly timeoutMs?: number;
  readonly timers?: Partial<Timers>;
}

const PATH = ".well-known/data-contribution.json";

/**
 * Asks an origin for its discovery document, without cookies. Only ever for an address that the person, or a
 * policy, named. A rejection means *unknown*, never *not contributed*; its `status` is 404 where there is no document.
 * @param origin any address on the origin
 * @throws {TypeError} if it is no http(s) address
 * @throws {ClientError} `invalid-response` where a member is missing or has a wrong type
 */
export async function discover(origin: string, options: DiscoverOptions = {}): Promise<Discovery> {
  const { signal, ...reach } = options;
  const endpoint = URL.canParse(origin) ? new URL("/", origin).href : origin;
  // A token source, though an empty one, keeps the person's cookies for the site out of it.
  const transport = new Transport({ retry: { tries: 2 }, ...reach, endpoint, token: () => null });
  const answer = await transport.request(PATH, { signal });
  return parseDiscovery(jsonOf(answer), new URL(PATH, endpoint).href);
}

/**
 * Reads a discovery document; unknown members are ignored.
 * @param base where it was found: a relative `service` counts from there
 * @throws {ClientError} `invalid-response` with the `problems`
 */
export function parseDiscovery(value: unknown, base: string): Discovery {
  const faults = new Faults();
  const fields = faults.object(value, "") ?? {};
  if (fields["version"] !== 1) faults.add("/version", "expected 1");
  const organization = faults.string(fields["organization"], "/organization");
  const service = readAddress(fields["service"], "/service", base, faults)?.href;
  const signIn = fields["signIn"] === undefined ? undefined : readSignIn(fields["signIn"], faults);
  if (organization === undefined || service === undefined || faults.problems.length > 0) {
    throw invalid(faults.problems);
  }
  return { organization, service, ...optional("signIn", signIn) };
}

function readSignIn(value: unknown, faults: Faults): Discovery["signIn"] {
  const fields = faults.object(value, "/signIn");
  if (!fields) return undefined;
  const issuer = faults.string(fields["issuer"], "/signIn/issuer");
  const clientId = faults.string(fields["clientId"], "/signIn/clientId");
  if (issuer !== undefined) readAddress(issuer, "/signIn/issuer", undefined, faults);
  return issuer === undefined || clientId === undefined ? undefined : { issuer, clientId };
}

function readAddress(
  value: unknown,
  path: string,
  base: string | undefined,
  faults: Faults,
): URL | undefined {
  const text = faults.string(value, path);
  if (text === undefined) return undefined;
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && isWebAddress(url) ? url : faults.add(path, "expected an http(s) address");
}
