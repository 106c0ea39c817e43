import type { Organization } from "../../shared/model/organization.ts";
import type { Sourced } from "../workspaces/source.ts";
import type { VendorOrganization } from "./admin-api.ts";
import type { VendorEntry } from "./vendor-entry.ts";

interface StoredWorkspace extends Sourced {
  readonly document?: { readonly organization: Organization };
}

/**
 * Finds the stored workspace that an import continues: the earlier import of the organization, otherwise a document or
 * description of one of its sites, so that what a person said of it stays.
 */
export function findStored<W extends StoredWorkspace>(
  reading: { readonly organization: VendorOrganization; readonly entries: readonly VendorEntry[] },
  workspaces: readonly W[],
): W | undefined {
  const own = workspaces.filter(
    ({ managed = false, source, document }) => !managed && source.kind !== "service" && document,
  );
  const hosts = new Set(reading.entries.map(({ host }) => host));
  const idOf = ({ document }: W) => document?.organization.externalId;
  return (
    own.find((workspace) => idOf(workspace) === reading.organization.id) ??
    own.find(
      (workspace) =>
        idOf(workspace) === undefined &&
        workspace.document?.organization.sites.some(({ host, aliases = [] }) =>
          [host, ...aliases].some((name) => hosts.has(name.toLowerCase())),
        ),
    )
  );
}
