import { parseEndpoint, serviceAddress } from "../../shared/client/endpoint.ts";
import { flag, having, object, type Reader, text, variant } from "../../shared/model/shape.ts";
import type { SourceName } from "../i18n/popup-messages.ts";

/** The place a workspace's document comes from. */
export type Source =
  | {
      readonly kind: "service";
      /** Address of the settings service. */
      readonly endpoint: string;
      readonly organization: string;
      readonly signIn?: { readonly issuer: string; readonly clientId: string };
      /** True if a site announces the service; otherwise the person entered its address. */
      readonly discovered?: boolean;
    }
  /** A document that the person imported. */
  | { readonly kind: "document" }
  /** A document made from the person's own description. */
  | { readonly kind: "manual" };

/** The fields of a record that tell where its document comes from. */
export interface Sourced {
  readonly source: Source;
  /** True if the employer's policy set the workspace. */
  readonly managed?: boolean;
}

/** Returns the organization and the service that a token is valid for; `undefined` for other sources. */
export function serviceIdentity(source: Source): string | undefined {
  if (source.kind !== "service") return undefined;
  return `${parseEndpoint(source.endpoint)} ${source.organization}`;
}

const service = { ...serviceAddress, "discovered?": flag };

// A faulty sign-in is an error: without it, the service would be another one.
export const source = variant("kind", {
  service: having(
    "signIn",
    object({ ...service, signIn: object({ issuer: text, clientId: text }) }),
    object(service),
  ),
  document: object({}),
  manual: object({}),
}) as Reader<Source>;

/** Orders records by the trust in their source; records of equal trust keep their order. */
export function byTrust<T extends Sourced>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => TRUST.indexOf(sourceName(a)) - TRUST.indexOf(sourceName(b)));
}

/** The most trusted source first. */
const TRUST: readonly SourceName[] = ["managed", "service", "discovered", "document", "manual"];

/** Returns the message key of a source. */
export function sourceName({ managed = false, source }: Sourced): SourceName {
  if (managed) return "managed";
  if (source.kind !== "service") return source.kind;
  return source.discovered ? "discovered" : "service";
}
