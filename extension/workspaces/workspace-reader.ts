import {
  type ClientOptions,
  connectDocument,
  type DocumentReader,
} from "../../shared/client/document-reader.ts";
import type { Snapshot } from "../../shared/client/settings-client.ts";
import { saveProblem, saveSnapshot } from "./confirmations.ts";
import { loadToken } from "./tokens.ts";
import { STORAGE_FULL, type Workspace } from "./workspace.ts";

/**
 * Creates the reader of a workspace with a service. It stores what it reads, so that every badge follows.
 * @returns `undefined` for other sources
 */
export function createWorkspaceReader(workspace: Workspace): DocumentReader | undefined {
  const options = clientOptions(workspace);
  return options && connectDocument(options).reader;
}

/** Returns the options of a workspace's client; `undefined` for a workspace without a service. */
export function clientOptions(workspace: Workspace): ClientOptions | undefined {
  const { source, id } = workspace;
  if (source.kind !== "service") return undefined;
  const known = snapshotOf(workspace);
  return {
    endpoint: source.endpoint,
    organization: source.organization,
    token: () => loadToken(id),
    retry: { tries: 2 },
    ...(known && { known }),
    onSnapshot: (snapshot) => void storeSnapshot(id, snapshot),
  };
}

/** Stores a document that a service sent; it is valid even if there is no room to store it. */
export function storeSnapshot(id: string, snapshot: Snapshot): Promise<void> {
  return saveSnapshot(id, snapshot).catch(() => saveProblem(id, STORAGE_FULL));
}

/**
 * Returns the stored document as a client would have read it; `undefined` if no service confirmed it: the service
 * would take its revision for its own.
 */
export function snapshotOf({ document, freshness }: Workspace): Snapshot | undefined {
  const { confirmedAt } = freshness;
  return document && confirmedAt > 0 ? { ...document, confirmedAt } : undefined;
}
