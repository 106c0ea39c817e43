import type { ServiceSource } from "../workspaces/source.ts";

/** The origins that a connection uses: the service gets the token, the issuer signs the person in. */
export interface Destinations {
  readonly service: string;
  /** Absent without a sign-in. */
  readonly issuer?: string;
}

/** Returns the origins that a connection uses. */
export function destinationsOf(
  { endpoint, signIn }: ServiceSource,
  usesSignIn: boolean,
): Destinations {
  return {
    service: new URL(endpoint).origin,
    ...(usesSignIn && signIn && { issuer: new URL(signIn.issuer).origin }),
  };
}

/**
 * Thrown before a token is sent or a sign-in opens, if the person neither typed nor confirmed an origin that gets
 * either.
 */
export class UnconfirmedDestinations extends Error {
  override readonly name = "UnconfirmedDestinations";
  readonly destinations: Destinations;

  constructor(destinations: Destinations) {
    super("the person must confirm the origins of the connection");
    this.destinations = destinations;
  }
}

/** @throws {UnconfirmedDestinations} if an origin is not among the confirmed ones */
export function requireConfirmed(destinations: Destinations, confirmed: readonly string[]): void {
  const { service, issuer = service } = destinations;
  if (!confirmed.includes(service) || !confirmed.includes(issuer)) {
    throw new UnconfirmedDestinations(destinations);
  }
}
