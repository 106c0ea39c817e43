import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import { ClientError } from "../../shared/client/errors.ts";
import type { Snapshot } from "../../shared/client/settings-client.ts";
import { isOrganizationId } from "../../shared/model/organization.ts";
import { type ServiceSource, serviceIdentity } from "../workspaces/source.ts";
import { saveToken } from "../workspaces/tokens.ts";
import type { WorkspaceRecord } from "../workspaces/workspace.ts";
import { loadRecords, saveWorkspace } from "../workspaces/workspace-store.ts";
import { browserAuthWindow } from "./auth-window.ts";
import { ConnectFailure } from "./connect-failure.ts";
import { type Destinations, destinationsOf, requireConfirmed } from "./destinations.ts";
import { findService, isAnswerOfSite, isCode, type ServiceQuery } from "./find-service.ts";
import { signIn } from "./sign-in.ts";

/** The input to connect a service with. */
export interface Connection extends ServiceQuery {
  /** Required if the service offers no sign-in. */
  readonly token: string;
  /** Origins that the person confirmed by name, besides the typed one. */
  readonly confirmed?: readonly string[];
}

/** A connected workspace. */
export interface Connected extends Snapshot {
  readonly destinations: Destinations;
}

/**
 * Connects a settings service: finds it, signs in, reads it once, and only then stores anything. Replaces a stored
 * workspace of the same organization and service.
 * @param again the workspace to sign in to again; its origins were confirmed before
 * @throws {UnconfirmedDestinations} if the person must confirm an origin first
 * @throws {ConnectFailure | ClientError} if the service was not connected
 */
export async function connect(connection: Connection, again?: WorkspaceRecord): Promise<Connected> {
  const named = again?.source.kind === "service" ? again.source : await findService(connection);
  if (!isOrganizationId(named.organization)) {
    throw new ClientError("organization-not-found", "no service has an organization of this id");
  }
  const replaces = again ?? (await findStored(named));
  // The policy decides the source of a managed workspace.
  const source = replaces?.managed && replaces.source.kind === "service" ? replaces.source : named;
  const typed = connection.token.trim();
  const destinations = destinationsOf(source, typed === "");
  if (!again) {
    requireConfirmed(destinations, [connection.address.origin, ...(connection.confirmed ?? [])]);
  }
  const token = typed || (await tokenFrom(source));
  const client = createSettingsClient({
    endpoint: source.endpoint,
    organization: source.organization,
    token: () => token,
    retry: { tries: 1 },
  });
  const snapshot = await client.read().catch((error: unknown) => {
    if (typed && isCode(error, "unauthenticated")) {
      throw new ConnectFailure("token-refused", error);
    }
    // A site answered in place of a service.
    if (isAnswerOfSite(error)) throw new ClientError("not-found", "no service answers here");
    throw error;
  });
  const id = replaces?.id ?? crypto.randomUUID();
  await saveToken(id, token);
  const { name } = snapshot.organization;
  const managed = replaces?.managed ? { managed: true } : {};
  await saveWorkspace({ id, name, source, ...managed }, snapshot);
  return { ...snapshot, destinations };
}

/** Signs in with the service's own issuer and returns the token. */
async function tokenFrom({ signIn: at, endpoint }: ServiceSource): Promise<string> {
  if (!at) throw new ConnectFailure("token-needed");
  return signIn({ ...at, service: endpoint }, browserAuthWindow()).catch((error: unknown) => {
    throw new ConnectFailure("not-signed-in", error);
  });
}

/** Finds the stored workspace of an organization at a service. */
async function findStored(service: ServiceSource): Promise<WorkspaceRecord | undefined> {
  const { records } = await loadRecords();
  return records.find(({ source }) => serviceIdentity(source) === serviceIdentity(service));
}
