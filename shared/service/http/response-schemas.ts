import * as v from "valibot";
import { ViolationSchema } from "../../model/change.ts";
import { OrganizationIdSchema } from "../../model/organization.ts";
import type { Output } from "../../model/schema.ts";

const UrlSchema = v.pipe(v.string(), v.url());

/** The document at `/.well-known/data-contribution.json`. */
export const DiscoverySchema = v.object({
  version: v.literal(1),
  organization: OrganizationIdSchema,
  /** Address of the settings service. */
  service: UrlSchema,
  signIn: v.exactOptional(v.object({ issuer: UrlSchema, clientId: v.string() })),
});

export type DiscoveryDocument = Output<typeof DiscoverySchema>;

/** The answer of `/healthz`. */
export const LivenessSchema = v.object({ status: v.literal("ok") });

/** The answer of `/readyz`. */
export const ReadinessSchema = v.object({
  status: v.literal("ok"),
  store: v.picklist(["pglite", "postgresql"]),
});

/** An RFC 9457 problem document. */
export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  code: v.string(),
  detail: v.string(),
  /** With `change-rejected`. */
  violations: v.exactOptional(v.array(ViolationSchema)),
  /** With `invalid-body`, `invalid-parameter` and `settings-not-inventory`; `path` is a JSON pointer. */
  problems: v.exactOptional(v.array(v.object({ path: v.string(), message: v.string() }))),
});
