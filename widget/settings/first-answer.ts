import type { FirstResponse } from "../../shared/client/fetch-summary.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import type { Role } from "../../shared/model/role.ts";
import type { Connection } from "../elements/view.ts";

/** What is known of an organization before the app is loaded. */
export interface FirstAnswer {
  readonly summary: OrganizationSummary;
  readonly role: Role;
  /** The document, if the host's own client has it. */
  readonly known?: Snapshot;
}

/**
 * Returns the first answer: of the service, or computed from the document of the host's own client.
 * @returns `undefined` if there is none; the app then asks again and shows the error
 */
export async function firstAnswer(
  { client }: Connection,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
  signal: AbortSignal,
): Promise<FirstAnswer | undefined> {
  if (client) {
    const { answerFromDocument } = await import("./answer-from-document.ts");
    return answerFromDocument(client, signal);
  }
  const answer = await response;
  return answer && { summary: answer.value, role: answer.role };
}
