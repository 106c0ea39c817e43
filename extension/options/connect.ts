import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import { ClientError } from "../../shared/client/errors.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import { isOrganizationId } from "../../shared/model/organization.ts";
import { serviceIdentity } from "../workspaces/source.ts";
import { saveToken } from "../workspaces/tokens.ts";
import type { WorkspaceRecord } from "../workspaces/workspace.ts";
import { loadRecords, saveWorkspace } from "../workspaces/workspace-store.ts";
import { type Asked, findService, isCode, isSilent, type ServiceSource } from "./find-service.ts";
import { NotConnectedError } from "./not-connected.ts";
import { signIn } from "./sign-in.ts";

/** What a person typed to connect a settings service. */
export interface Connection extends Asked {
  /** Needed where the service offers no sign-in. */
  readonly token: string;
}

/**
 * Connects a settings service: finds it, signs in, reads once, and only then keeps anything. It takes the place of
 * what is kept of the same organization at the same service.
 * @param again the workspace to sign in to again
 * @throws {NotConnectedError | ClientError} with what went wrong
 */
export async function connect(connection: Connection, again?: WorkspaceRecord): Promise<Snapshot> {
  const named = again?.source.kind === "service" ? again.source : await findService(connection);
  if (!isOrganizationId(named.organization)) {
    throw new ClientError("organization-not-found", "no service has an organization of this id");
  }
  const replaces = again ?? (await known(named));
  // What the policy says is not found out by asking somebody else.
  const source = replaces?.managed && replaces.source.kind === "service" ? replaces.source : named;
  const typed = connection.token.trim();
  const token = typed || (await signedIn(source));
  const client = createSettingsClient({
    endpoint: source.endpoint,
    organization: source.organization,
    token: () => token,
    retry: { tries: 1 },
  });
  const snapshot = await client.read().catch((error: unknown) => {
    if (typed && isCode(error, "unauthenticated")) {
      throw new NotConnectedError("token-refused", error);
    }
    // What answers like a site where a service should be is a site.
    if (isSilent(error)) throw new ClientError("not-found", "no service answers here");
    throw error;
  });
  const id = replaces?.id ?? crypto.randomUUID();
  await saveToken(id, token);
  const { name } = snapshot.organization;
  const managed = replaces?.managed ? { managed: true } : {};
  await saveWorkspace({ id, name, source, ...managed }, snapshot);
  return snapshot;
}

/** The token that signing in with the service's own issuer gives. */
async function signedIn({ signIn: at }: ServiceSource): Promise<string> {
  if (!at) throw new NotConnectedError("token-needed");
  return signIn(at).catch((error: unknown) => {
    throw new NotConnectedError("not-signed-in", error);
  });
}

/** What is kept of an organization at a service. */
async function known(service: ServiceSource): Promise<WorkspaceRecord | undefined> {
  const { records } = await loadRecords();
  return records.find(({ source }) => serviceIdentity(source) === serviceIdentity(service));
}
