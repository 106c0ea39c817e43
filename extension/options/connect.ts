import { createSettingsClient } from "../../shared/client/create-settings-client.ts";
import { discover } from "../../shared/client/discover.ts";
import { ClientError } from "../../shared/client/errors.ts";
import type { Snapshot } from "../../shared/client/types.ts";
import type { Source, WorkspaceRecord } from "../workspaces/workspace.ts";
import { saveToken, saveWorkspace } from "../workspaces/workspace-store.ts";
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
 * Connects a settings service: finds it, signs in, reads once, and only then keeps anything.
 * @throws {ClientError} with the code of what went wrong
 */
export async function connect(
  connection: Connection,
  replaces?: WorkspaceRecord,
): Promise<Snapshot> {
  const source = await findService(connection, replaces);
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

async function findService(
  { address, organization }: Connection,
  replaces: WorkspaceRecord | undefined,
): Promise<ServiceSource> {
  // What the policy says is not found out by asking somebody else.
  if (replaces?.managed && replaces.source.kind === "service") return replaces.source;
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
    return { kind: "service", endpoint: address.href, organization: organization.trim() };
  }
}
