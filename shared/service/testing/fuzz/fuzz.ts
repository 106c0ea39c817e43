import fc from "fast-check";
import { signToken, type TestService } from "../harness.ts";
import { faultOf } from "./check-response.ts";
import { type FuzzRequest, fuzzRequests } from "./requests.ts";

/** The result of a run. */
export interface FuzzReport {
  /** The number of responses by status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Each response that the description does not allow, with its request. */
  readonly faults: readonly string[];
}

/** Sends generated requests to a service, one after another, and checks every response. */
export async function fuzz(
  service: TestService,
  { requests, seed }: { requests: number; seed: number },
): Promise<FuzzReport> {
  const tokens = await tokensByRole();
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  for (const request of fc.sample(fuzzRequests(), { numRuns: requests, seed })) {
    const response = await send(service, request, tokens[request.role]);
    if (!response) continue;
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const fault = await faultOf(request, response);
    if (fault !== undefined) faults.push(`${JSON.stringify(request).slice(0, 1000)}: ${fault}`);
  }
  return { statuses, faults };
}

type Tokens = Readonly<Record<FuzzRequest["role"], string | undefined>>;

async function tokensByRole(): Promise<Tokens> {
  const lifetimeSeconds = 3600;
  const byRole = (role: string) => signToken({ role, subject: role, lifetimeSeconds });
  return {
    admin: await byRole("admin"),
    member: await byRole("member"),
    service: await byRole("service"),
    elsewhere: await signToken({ organization: "elsewhere", lifetimeSeconds }),
    forged: await signToken({ secret: "another secret of 32 bytes or more" }),
    none: undefined,
  };
}

/** Returns undefined for a request that the platform itself refuses, such as a header with a line break. */
async function send(
  service: TestService,
  { method, url, headers, body }: FuzzRequest,
  token: string | undefined,
): Promise<Response | undefined> {
  let request: Request;
  try {
    request = new Request(url, {
      method,
      headers: { ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body }),
    });
  } catch {
    return undefined;
  }
  return service.handler(request);
}
