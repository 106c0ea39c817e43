import { instantOf } from "../model/instant.ts";
import type { Organization } from "../model/organization.ts";
import { type CompiledOrganization, compile } from "./compile.ts";
import { type StandingContext, standingAt } from "./standing.ts";

/** A document at an instant: all that the rules ask of both together. */
export interface Context extends StandingContext {
  readonly organization: Organization;
  readonly compiled: CompiledOrganization;
}

/** The context of a document at an instant. Cheap: what it needs is compiled once for each document. */
export function contextOf(organization: Organization, at: Date | number): Context {
  const instant = typeof at === "number" ? at : instantOf(at);
  return standingAt(organization, compile(organization), instant);
}
