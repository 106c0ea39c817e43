import type { Context } from "hono";
import type { Env } from "./authorize.ts";
import type { ResolvedOptions } from "./options.ts";
import { RateLimiter } from "./rate-limits.ts";

/**
 * Charges a request's caller and organization for work. A cost of 0 checks that they have some left.
 * @throws {ServiceProblem} `rate-limited`
 */
export type Charge = (context: Context<Env>, cost: number) => void;

/** Returns a charge by the rate limits, if there are any. */
export function createCharge({ rateLimits }: ResolvedOptions): Charge {
  const limiter = rateLimits ? new RateLimiter(rateLimits) : undefined;
  return (context, cost) => {
    const { id, caller } = context.get("request");
    limiter?.take(caller.id, id, cost);
  };
}
