import { organizationId } from "../model/parse-organization.ts";
import { exactly, object, readWhole, text } from "../model/shape.ts";
import { invalid } from "./errors.ts";
import type { RetryOptions } from "./retry.ts";
import { issuer, serviceAt } from "./service-address.ts";
import type { Timers } from "./timers.ts";
import { jsonOf, Transport } from "./transport.ts";

/** What a host app or a service says about itself. */
export interface Discovery {
  /** Id of the organization. */
  readonly organization: string;
  /** Absolute http(s) address of the settings service: an `endpoint`; https, or loopback, where it was found over https. */
  readonly service: string;
  /** Where a token can be had; `issuer`, over https or loopback, as it stands: it is compared by letter. */
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

/** Where a discovery document lies, on any origin. */
export const DISCOVERY_PATH = ".well-known/data-contribution.json";

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
  const answer = await transport.request(DISCOVERY_PATH, { signal });
  return parseDiscovery(jsonOf(answer), new URL(DISCOVERY_PATH, endpoint).href);
}

/**
 * Reads a discovery document; unknown members are ignored.
 * @param base where it was found: a relative `service` counts from there
 * @throws {ClientError} `invalid-response` with the `problems`
 */
export function parseDiscovery(value: unknown, base: string): Discovery {
  const { organization, service, signIn } = readWhole(discoveryAt(base), value, invalid);
  return {
    organization,
    service: new URL(service, base).href,
    ...(signIn && { signIn }),
  };
}

function discoveryAt(base: string) {
  return object({
    version: exactly(1),
    organization: organizationId,
    // What was found over https leads to nothing that can be read on the way.
    service: serviceAt(base.startsWith("https:"), base),
    "signIn?": object({ issuer, clientId: text }),
  });
}
