import type { FirstResponse } from "../../shared/client/first-request.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import type { Connection } from "../elements/view.ts";

/** What is known of an organization before everything is loaded. */
export interface FirstAnswer {
  readonly overview: OrganizationSummary;
  readonly role: string;
  /** The whole document, where there was no less. */
  readonly known?: Snapshot;
}

/**
 * What the first request gave; a service that knows no overviews gave the whole document, and so does a client of
 * the host's own.
 * @returns `undefined` where it gave nothing that fits: the whole client then asks again and says why
 */
export async function firstAnswer(
  connection: Connection,
  response: Promise<FirstResponse<OrganizationSummary> | undefined> | undefined,
  signal: AbortSignal,
): Promise<FirstAnswer | undefined> {
  const given = await response;
  if (given?.answer) return { overview: given.answer, role: given.role ?? "unknown" };
  if (!given && !connection.client) return undefined;
  const { answerFromDocument } = await import("./answer-from-document.ts");
  return answerFromDocument(connection.client, given, signal);
}
