import type { DataUse } from "../workspaces/provenance.ts";
import type { AdminApi, VendorPolicy } from "./admin-api.ts";

/** The policies of an organization that an import reads. */
export interface PolicyReading {
  /** The status of the HIPAA policy; absent if there is none. */
  readonly hipaa?: string;
  readonly dataUse: readonly DataUse[];
}

/**
 * Reads the policies about compliance and the use of data.
 * @param at milliseconds since the epoch
 * @throws {ClientError} as `AdminApi.policies`
 */
export async function readPolicies(
  api: AdminApi,
  organization: string,
  at: number,
  signal?: AbortSignal,
): Promise<PolicyReading> {
  const hipaa = statusOf(await api.policies(organization, "hipaa", signal));
  const dataUse = await api.policies(organization, "ugc-data-use-preferences", signal);
  return {
    ...(hipaa !== undefined && { hipaa }),
    dataUse: dataUse.map(({ status, name, updatedAt }) => ({
      status,
      readAt: at,
      ...(name !== undefined && { name }),
      ...(updatedAt !== undefined && { updatedAt }),
    })),
  };
}

/** Returns the status of several policies of a type: one that is enabled applies to the whole organization. */
function statusOf(policies: readonly VendorPolicy[]): string | undefined {
  const statuses = policies.map(({ status }) => status.toLowerCase());
  return statuses.find((status) => status === "enabled") ?? statuses[0];
}
