import { Agent } from "node:http";
import fc from "fast-check";
import { startServer } from "../../cli/serve.ts";
import { signToken, type TestService } from "../harness.ts";
import { faultOf } from "./check-response.ts";
import { type FuzzRequest, fuzzRequests } from "./requests.ts";
import { send } from "./send.ts";

/** The result of a run. */
export interface FuzzReport {
  /** The number of responses by status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Each response that the description does not allow, with its request. */
  readonly faults: readonly string[];
}

/** Sends generated requests to a service over the network, one after another, and checks every response. */
export async function fuzz(
  service: TestService,
  { requests, seed }: { requests: number; seed: number },
): Promise<FuzzReport> {
  const tokens = await tokensByRole();
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const server = await startServer(service.handler, { host: "127.0.0.1", port: 0 });
  const agent = new Agent({ keepAlive: true });
  try {
    for (const request of fc.sample(fuzzRequests(), { numRuns: requests, seed })) {
      const token = tokens[request.role];
      const response = await send(request, { origin: server.origin, agent, token });
      if (!response) continue;
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const fault = await faultOf(request, response);
      if (fault !== undefined) faults.push(`${JSON.stringify(request).slice(0, 1000)}: ${fault}`);
    }
  } finally {
    agent.destroy();
    await server.close();
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
