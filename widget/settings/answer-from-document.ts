import type { FirstResponse } from "../../shared/client/first-request.ts";
import type { SettingsClient, Snapshot } from "../../shared/client/types.ts";
import { organization as readOrganization } from "../../shared/model/parse-organization.ts";
import { parseRole } from "../../shared/model/role.ts";
import { readIf } from "../../shared/model/shape.ts";
import { overviewOf } from "../../shared/view-models/organization-summary.ts";
import { readSnapshot } from "../state/host-client.ts";
import type { FirstAnswer } from "./first-answer.ts";

/** The first answer, worked out from the whole document. */
export async function answerFromDocument(
  client: SettingsClient | undefined,
  response: FirstResponse<unknown> | undefined,
  signal: AbortSignal,
): Promise<FirstAnswer | undefined> {
  try {
    const known = client ? await firstOf(client, signal) : response && snapshotOf(response);
    return (
      known && { overview: overviewOf(known.organization, new Date()), role: known.role, known }
    );
  } catch {
    return undefined;
  }
}

/** What a host's client remembers is there at once; the desk asks for the newest, and says where it gets none. */
async function firstOf(client: SettingsClient, signal: AbortSignal): Promise<Snapshot> {
  return readSnapshot((await client.lastKnown?.()) ?? (await client.read({ signal })));
}

function snapshotOf({ value, role }: FirstResponse<unknown>): Snapshot | undefined {
  const organization = readIf(readOrganization, value);
  return (
    organization && {
      organization,
      role: parseRole(role),
      confirmedAt: Date.now(),
    }
  );
}
