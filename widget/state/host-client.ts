import * as v from "valibot";
import { invalidResponse } from "../../shared/client/errors.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/settings-client.ts";
import { AuditPageSchema, ChangeResultSchema } from "../../shared/model/audit-entry.ts";
import { ObligationSchema } from "../../shared/model/obligation.ts";
import { OrganizationSchema } from "../../shared/model/organization.ts";
import { parse } from "../../shared/model/parse.ts";
import { AssessedPlaceSchema } from "../../shared/model/place-status.ts";
import { parseRole } from "../../shared/model/role.ts";
import type { Output } from "../../shared/model/schema.ts";

const ObligationsSchema = v.array(ObligationSchema);

/** Wraps a client of the host's own: its results are parsed like those of a service. */
export function hostClient(client: SettingsClient): SettingsClient {
  return {
    read: async (options) => readSnapshot(await client.read(options)),
    change: async (...args) => parseResult(ChangeResultSchema, await client.change(...args)),
    obligations: async (options) =>
      parseResult(ObligationsSchema, await client.obligations(options)),
    history: async (options) => parseResult(AuditPageSchema, await client.history(options)),
    ...(client.subscribe && { subscribe: client.subscribe.bind(client) }),
    ...(client.assessment && {
      assessment: async (...args) =>
        parseResult(AssessedPlaceSchema, await client.assessment?.(...args)),
    }),
  };
}

/**
 * Parses a snapshot of a host's own client.
 * @throws {ClientError} `invalid-response` if its document does not fit
 */
export function readSnapshot(value: unknown): Snapshot {
  const { organization, role, confirmedAt } = Object(value);
  return {
    organization: parseResult(OrganizationSchema, organization),
    role: parseRole(role),
    confirmedAt: Number.isFinite(confirmedAt) ? confirmedAt : Date.now(),
  };
}

function parseResult<const S extends v.GenericSchema>(schema: S, value: unknown): Output<S> {
  return parse(schema, value, invalidResponse);
}
