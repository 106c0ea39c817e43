import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import { discover } from "../../shared/client/discover.ts";
import { ClientError } from "../../shared/client/errors.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import { isOrganizationId } from "../../shared/model/parse-organization.ts";
import { type Source, serviceOf, type WorkspaceRecord } from "../workspaces/workspace.ts";
import { loadRecords, saveToken, saveWorkspace } from "../workspaces/workspace-store.ts";
import { signIn } from "./sign-in.ts";

type ServiceSource = Extract<Source, { kind: "service" }>;

/** What a person typed to connect a settings service. */
export interface Connection {
  readonly address: URL;
  /** Needed where the address does not announce one. */
  readonly organization: string;
  /** Needed where the service offers no sign-in. */
  readonly token: string;
}

/**
 * Connects a settings service: finds it, signs in, reads once, and only then keeps anything. It takes the place of
 * what is kept of the same organization at the same service.
 * @param again the workspace to sign in to again
 * @throws {ClientError} with the code of what went wrong
 */
export async function connect(connection: Connection, again?: WorkspaceRecord): Promise<Snapshot> {
  const named = again?.source.kind === "service" ? again.source : await findService(connection);
  if (!isOrganizationId(named.organization)) {
    throw new ClientError("organization-not-found", "no service has an organization of this id");
  }
  const replaces = again ?? (await known(named));
  // What the policy says is not found out by asking somebody else.
  const source = replaces?.managed && replaces.source.kind === "service" ? replaces.source : named;
  const token = connection.token.trim() || (source.signIn && (await signIn(source.signIn)));
  if (!token) throw new ClientError("unauthenticated", "no token was given");
  const client = createSettingsClient({
    endpoint: source.endpoint,
    organization: source.organization,
    token: () => token,
    retry: { tries: 1 },
  });
  const snapshot = await client.read();
  const id = replaces?.id ?? crypto.randomUUID();
  await saveToken(id, token);
  const { name } = snapshot.organization;
  const managed = replaces?.managed ? { managed: true } : {};
  await saveWorkspace({ id, name, source, ...managed }, snapshot);
  return snapshot;
}

async function findService({ address, organization }: Connection): Promise<ServiceSource> {
  try {
    const found = await discover(address.href);
    return {
      kind: "service",
      endpoint: found.service,
      organization: organization.trim() || found.organization,
      ...(found.signIn && { signIn: found.signIn }),
      ...(new URL(found.service).origin !== address.origin && { discovered: true }),
    };
  } catch (error) {
    // Without an announcement the address itself is the service, if we know of which organization.
    const announced = error instanceof ClientError && error.code === "invalid-response";
    if (announced || organization.trim() === "") throw error;
    const endpoint = address.origin + address.pathname;
    return { kind: "service", endpoint, organization: organization.trim() };
  }
}

/** What is kept of an organization at a service. */
async function known(service: ServiceSource): Promise<WorkspaceRecord | undefined> {
  const { records } = await loadRecords();
  return records.find(({ source }) => serviceOf(source) === serviceOf(service));
}
