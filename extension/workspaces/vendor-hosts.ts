import { VENDOR_HOST_SUFFIXES, VENDOR_HOSTS } from "../../shared/policy/addresses.ts";
import { type Claim, isSame } from "./records-at.ts";

/**
 * The vendor's own hosts where a workspace can have an answer; `*` stands for any name. Pages there name their
 * organization, or are those of the only one there is (see `resolvePlace`).
 */
export function vendorHostsOf(workspace: Claim, workspaces: readonly Claim[]): string[] {
  if (workspaces.every((other) => isSame(workspace, other))) {
    return [...VENDOR_HOSTS.keys(), ...VENDOR_HOST_SUFFIXES.map(({ suffix }) => `*${suffix}`)];
  }
  if (workspace.externalId === undefined) return [];
  return [...VENDOR_HOSTS].flatMap(([host, { kind }]) => (kind === "app" ? [] : host));
}
