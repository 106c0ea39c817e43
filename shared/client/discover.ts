import * as v from "valibot";
import { OrganizationIdSchema } from "../model/inventory.ts";
import { parse } from "../model/parse.ts";
import { endpointSchema, IssuerSchema, parseEndpoint } from "./endpoint.ts";
import { invalidResponse, isClientError } from "./errors.ts";
import { tryParseJson } from "./response-body.ts";
import type { RetryOptions } from "./retry.ts";
import type { Timers } from "./timers.ts";
import { Transport } from "./transport.ts";

/** The discovery document of a host app or a service. */
export interface Discovery {
  /** Id of the organization. */
  readonly organization: string;
  /**
   * Absolute http(s) address of the settings service, for `endpoint`; https or on this machine if it was found over
   * https.
   */
  readonly service: string;
  /** The issuer of tokens, over https or on this machine; unchanged, because issuers are compared by character. */
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

/** The options of `discover`. */
export interface DiscoverOptions {
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  readonly retry?: RetryOptions;
  readonly timeoutMs?: number;
}

/** The path of the discovery document on any origin. */
export const DISCOVERY_PATH = ".well-known/data-contribution.json";

const MAX_DISCOVERY_BYTES = 64 * 1024;

/**
 * Requests the discovery document of an origin, without cookies. Only for an address that the person or a policy named.
 * A rejection means *unknown*, never *not contributed*; its `status` is 404 if there is no document.
 * @param origin any address on the origin
 * @param timers replaces clock, timers and randomness in tests
 * @throws {TypeError} if it is not an http(s) address
 * @throws {ClientError} `invalid-response` if a member is missing or has a wrong type
 */
export async function discover(
  origin: string,
  options: DiscoverOptions = {},
  timers: Partial<Timers> = {},
): Promise<Discovery> {
  const root = URL.canParse(origin) ? new URL("/", origin).href : origin;
  return requestDiscovery(root, options, timers);
}

/**
 * Returns true if an announced service names the same address and the same sign-in in its own discovery document, at
 * its address or at the root of its origin. Anybody can announce another organization's issuer, so a token must go to
 * no service that doesn't.
 * @throws {ClientError} if the service can't be reached
 */
export async function confirmsSignIn(
  announced: Discovery,
  options: DiscoverOptions = {},
  timers: Partial<Timers> = {},
): Promise<boolean> {
  const endpoint = parseEndpoint(announced.service);
  const places = new Set([endpoint.href, new URL("/", endpoint).href]);
  for (const place of places) {
    try {
      const own = await requestDiscovery(place, options, timers);
      if (isSameService(own, announced)) return true;
    } catch (error) {
      // A page of another kind answers in place of a document.
      if (!isClientError(error) || error.retryable) throw error;
    }
  }
  return false;
}

function isSameService(one: Discovery, other: Discovery): boolean {
  return (
    parseEndpoint(one.service).href === parseEndpoint(other.service).href &&
    one.signIn?.issuer === other.signIn?.issuer &&
    one.signIn?.clientId === other.signIn?.clientId
  );
}

/** Requests the discovery document below an address. */
async function requestDiscovery(
  endpoint: string,
  { signal, ...options }: DiscoverOptions,
  timers: Partial<Timers>,
): Promise<Discovery> {
  const transport = new Transport(
    {
      retry: { tries: 2 },
      maxResponseBytes: MAX_DISCOVERY_BYTES,
      ...options,
      endpoint,
      credentials: "omit",
    },
    timers,
  );
  const { text } = await transport.request(DISCOVERY_PATH, { signal });
  return parseDiscovery(tryParseJson(text), new URL(DISCOVERY_PATH, endpoint).href);
}

/**
 * Parses a discovery document; ignores unknown members.
 * @param base the address of the document, which a relative `service` is resolved against
 * @throws {ClientError} `invalid-response` with the `problems`
 */
export function parseDiscovery(value: unknown, base: string): Discovery {
  const { organization, service, signIn } = parse(discoverySchema(base), value, invalidResponse);
  return {
    organization,
    service: new URL(service, base).href,
    ...(signIn && { signIn }),
  };
}

function discoverySchema(base: string) {
  return v.object({
    version: v.literal(1),
    organization: OrganizationIdSchema,
    // A document that came over https must not lead to a service that the network can read.
    service: endpointSchema({ isSafe: base.startsWith("https:"), base }),
    signIn: v.exactOptional(v.object({ issuer: IssuerSchema, clientId: v.string() })),
  });
}
