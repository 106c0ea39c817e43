import { DISCOVERY_PATH, discover } from "../../shared/client/discover.ts";
import { type ClientError, isClientError } from "../../shared/client/errors.ts";
import type { Source } from "../workspaces/source.ts";
import { NotConnectedError } from "./not-connected.ts";

/** A settings service, as a source. */
export type ServiceSource = Extract<Source, { kind: "service" }>;

/** What a person typed to find a service. */
export interface Asked {
  readonly address: URL;
  /** Needed where the address does not announce one. */
  readonly organization: string;
}

/**
 * Finds the service at an address: the one that is announced there, else the address itself.
 * @throws {NotConnectedError | ClientError} with what went wrong
 */
export async function findService({ address, organization }: Asked): Promise<ServiceSource> {
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
    const id = organization.trim();
    const silent = isSilent(error);
    // An announcement with a fault is one.
    if (isCode(error, "invalid-response") && !silent) throw error;
    // Without one the address itself is the service, if we know of which organization.
    if (id !== "") {
      return { kind: "service", endpoint: address.origin + address.pathname, organization: id };
    }
    if (isCode(error, "not-found")) throw new NotConnectedError("no-organization", error);
    const hidden =
      isCode(error, "unauthenticated") ||
      (isCode(error, "unreachable") && (await leadsElsewhere(address)));
    throw silent || hidden ? new NotConnectedError("not-announced", error) : error;
  }
}

/** Whether an error is a client's of this code. */
export function isCode(error: unknown, code: ClientError["code"]): boolean {
  return isClientError(error) && error.code === code;
}

/** Whether what answered knows nothing of settings: a site without that page, or with one for people. */
export function isSilent(error: unknown): boolean {
  if (!isClientError(error)) return false;
  const { code, status = 0, problems, retryable } = error;
  if (code === "invalid-response") return problems?.[0]?.path === "";
  return code === "unexpected-status" && status < 500 && !retryable;
}

/** Whether a site leads everybody who asks for an announcement to another page, such as one to sign in at. */
async function leadsElsewhere({ origin }: URL): Promise<boolean> {
  try {
    const { status } = await fetch(`${origin}/${DISCOVERY_PATH}`, {
      redirect: "manual",
      credentials: "omit",
      signal: AbortSignal.timeout(10_000),
    });
    // Browsers do not say which redirection it is.
    return status === 0 || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}
