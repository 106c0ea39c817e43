import * as v from "valibot";
import { endpointSchema, IssuerSchema, parseEndpoint } from "../../shared/client/endpoint.ts";
import { OrganizationIdSchema } from "../../shared/model/inventory.ts";
import type { Output } from "../../shared/model/schema.ts";
import type { SourceName } from "../i18n/popup-messages.ts";

/** A settings service that the workspace is connected to. */
const ServiceSourceSchema = v.object({
  kind: v.literal("service"),
  /** Address of the settings service. */
  endpoint: endpointSchema(),
  organization: OrganizationIdSchema,
  signIn: v.exactOptional(v.object({ issuer: v.string(), clientId: v.string() })),
  /** True if a site announces the service; otherwise the person entered its address. */
  discovered: v.exactOptional(v.boolean()),
});

const LOCAL_SOURCES = [
  /** A document that the person imported. */
  v.object({ kind: v.literal("document") }),
  /** A document made from the person's own description. */
  v.object({ kind: v.literal("manual") }),
] as const;

export const SourceSchema = v.variant("kind", [ServiceSourceSchema, ...LOCAL_SOURCES]);

/** The same from a file: tokens go to a service, so its addresses must be https or on this machine. */
export const SafeSourceSchema = v.variant("kind", [
  v.object({
    ...ServiceSourceSchema.entries,
    endpoint: endpointSchema({ isSafe: true }),
    signIn: v.exactOptional(v.object({ issuer: IssuerSchema, clientId: v.string() })),
  }),
  ...LOCAL_SOURCES,
]);

export type Source = Output<typeof SourceSchema>;
export type ServiceSource = Output<typeof ServiceSourceSchema>;

/** The fields of a record that determine its source. */
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

/** The most trusted source first. */
const TRUST: readonly SourceName[] = ["managed", "service", "discovered", "document", "manual"];

/** Orders records by the trust in their source; records of equal trust keep their order. */
export function byTrust<T extends Sourced>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => TRUST.indexOf(sourceName(a)) - TRUST.indexOf(sourceName(b)));
}

/** Returns the message key of a source. */
export function sourceName({ managed = false, source }: Sourced): SourceName {
  if (managed) return "managed";
  if (source.kind !== "service") return source.kind;
  return source.discovered ? "discovered" : "service";
}
