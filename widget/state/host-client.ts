import { invalid } from "../../shared/client/errors.ts";
import { roleOf } from "../../shared/client/role.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { organization as readOrganization } from "../../shared/model/parse-organization.ts";
import { readWhole } from "../../shared/model/shape.ts";

/** A client of the host's own, whose documents are read as those of a service are: it can give anything. */
export function hostClient(client: SettingsClient): SettingsClient {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      // Bound, because a class may have private fields.
      if (name !== "read") return value.bind(target);
      return async (options: Parameters<SettingsClient["read"]>[0]) =>
        readSnapshot(await target.read(options));
    },
  });
}

/**
 * Reads what a host's own client gives for a snapshot.
 * @throws {ClientError} `invalid-response` where its document is none
 */
export function readSnapshot(value: unknown): Snapshot {
  const { organization, role, confirmedAt } = Object(value);
  return {
    organization: readWhole(readOrganization, organization, invalid),
    role: roleOf(role, null, ""),
    confirmedAt: Number.isFinite(confirmedAt) ? confirmedAt : Date.now(),
  };
}
