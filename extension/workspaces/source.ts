import { parseEndpoint, serviceAddress } from "../../shared/client/endpoint.ts";
import { flag, having, object, type Reader, text, variant } from "../../shared/model/shape.ts";
import type { SourceName } from "../i18n/popup-messages.ts";

/** Where what we know of an organization comes from. */
export type Source =
  | {
      readonly kind: "service";
      /** Address of the settings service. */
      readonly endpoint: string;
      readonly organization: string;
      readonly signIn?: { readonly issuer: string; readonly clientId: string };
      /** Whether a site that the person named announced it; else the person named the service. */
      readonly discovered?: boolean;
    }
  /** An organization document that the person imported. */
  | { readonly kind: "document" }
  /** What the person told us of the organization. */
  | { readonly kind: "manual" };

/** The fields of a record that tell where its document comes from. */
export interface Sourced {
  readonly source: Source;
  /** True if the employer's policy set the workspace. */
  readonly managed?: boolean;
}

/** Which organization is asked for at which service: a token is for no other. */
export function serviceOf(source: Source): string | undefined {
  if (source.kind !== "service") return undefined;
  return `${parseEndpoint(source.endpoint)} ${source.organization}`;
}

const service = { ...serviceAddress, "discovered?": flag };

/** A sign-in with a fault is not passed over: without it, the service would be another one. */
export const source = variant("kind", {
  service: having(
    "signIn",
    object({ ...service, signIn: object({ issuer: text, clientId: text }) }),
    object(service),
  ),
  document: object({}),
  manual: object({}),
}) as Reader<Source>;

/**
 * Which source is believed before which: what the employer set by policy, a service that was connected by its own
 * address, one that a site announces, an imported document, what the person described.
 */
export function rankOf({ managed = false, source }: Sourced) {
  if (managed) return 0;
  if (source.kind === "service") return source.discovered ? 2 : 1;
  return source.kind === "document" ? 3 : 4;
}

/** In the order of what is believed; what was added first comes first among equals. */
export function ranked<T extends Sourced>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The name of a workspace's source. */
export function sourceName({ managed = false, source }: Sourced): SourceName {
  if (managed) return "managed";
  if (source.kind !== "service") return source.kind;
  return source.discovered ? "discovered" : "service";
}
