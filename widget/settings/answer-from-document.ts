import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { organizationSummary } from "../../shared/view-models/organization-summary.ts";
import { readSnapshot } from "../state/host-client.ts";
import type { FirstAnswer } from "./shell.tsx";

/** Returns the first answer from the document of a host's own client: at once from the last known one. */
export async function answerFromDocument(
  client: SettingsClient,
  signal: AbortSignal,
): Promise<FirstAnswer | undefined> {
  try {
    const known = readSnapshot((await client.lastKnown?.()) ?? (await client.read({ signal })));
    const summary = organizationSummary(known.organization, new Date());
    return { summary, role: known.role, known };
  } catch {
    // The app asks again and shows the error.
    return undefined;
  }
}
