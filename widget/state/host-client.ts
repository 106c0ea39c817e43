import { invalidResponse } from "../../shared/client/errors.ts";
import {
  assessedPlace,
  changeResult,
  history,
  obligationList,
} from "../../shared/client/parse-responses.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { organization as readOrganization } from "../../shared/model/parse-organization.ts";
import { parseRole } from "../../shared/model/role.ts";
import { type Reader, readWhole } from "../../shared/model/shape.ts";

/** A client of the host's own, whose answers are read as those of a service are: it can give anything. */
export function hostClient(client: SettingsClient): SettingsClient {
  return {
    read: async (options) => readSnapshot(await client.read(options)),
    change: async (...asked) => fitting(changeResult, await client.change(...asked)),
    obligations: async (options) => fitting(obligationList, await client.obligations(options)),
    history: async (options) => fitting(history, await client.history(options)),
    ...(client.subscribe && { subscribe: client.subscribe.bind(client) }),
    ...(client.assessment && {
      assessment: async (...asked) => fitting(assessedPlace, await client.assessment?.(...asked)),
    }),
  };
}

/**
 * Reads what a host's own client gives for a snapshot.
 * @throws {ClientError} `invalid-response` where its document is none
 */
export function readSnapshot(value: unknown): Snapshot {
  const { organization, role, confirmedAt } = Object(value);
  return {
    organization: fitting(readOrganization, organization),
    role: parseRole(role),
    confirmedAt: Number.isFinite(confirmedAt) ? confirmedAt : Date.now(),
  };
}

function fitting<T>(reader: Reader<T>, value: unknown): T {
  return readWhole(reader, value, invalidResponse);
}
