import type { Context } from "hono";
import type { ChangeResult } from "../../model/audit-entry.ts";
import { parseChange } from "../../model/change.ts";
import { requestKey } from "../store/idempotency.ts";
import { type InventoryUpdate, parseInventoryUpdate } from "../store/inventory.ts";
import type { ChangeRequest } from "../store/settings-writer.ts";
import { StoreError } from "../store/store-error.ts";
import type { Env, Handler } from "./authorize.ts";
import { parseBody, receiveBody } from "./body.ts";
import type { Charge } from "./charge.ts";
import { jsonResponse } from "./json-response.ts";
import type { ResolvedOptions } from "./options.ts";
import { idempotencyKey } from "./parameters.ts";
import { entityTag, ifMatch, putPrecondition } from "./preconditions.ts";
import { ServiceProblem, storeProblem } from "./problem.ts";
import { WriteQueue } from "./write-queue.ts";

/** The cost of a change in a batch, to that of a request. */
const COST_OF_CHANGE = 0.2;

/** Returns the handlers of requests that write an organization. */
export function writeHandlers({ store, changeTime }: ResolvedOptions, charge: Charge) {
  const queue = new WriteQueue();

  /**
   * Reads the body, and waits for the earlier writes of the organization before the body is parsed: many large ones that
   * are parsed one after another would hold up all other organizations.
   */
  async function inTurn<T>(
    context: Context<Env>,
    write: (body: ArrayBuffer) => Promise<T>,
  ): Promise<T> {
    const body = await receiveBody(context.req.raw);
    return queue.run(context.get("request").id, async () => {
      charge(context, 0);
      return write(body);
    });
  }

  return {
    async replace(context) {
      const { id, caller } = context.get("request");
      const precondition = putPrecondition(
        context.req.header("If-Match"),
        context.req.header("If-None-Match"),
      );
      if (!precondition) {
        throw new ServiceProblem(
          "precondition-required",
          'send `If-None-Match: *` to create, or `If-Match: "<revision>"` to replace',
        );
      }
      const { created, organization } = await inTurn(context, (body) => {
        const update = parseBody(body, parseInventoryUpdate);
        requireSameId(update, id);
        return store.replaceInventory(update, precondition, { actor: caller, now: changeTime });
      });
      return jsonResponse(JSON.stringify(organization), created ? 201 : 200, {
        ETag: entityTag(organization.revision),
        ...(created && { Location: new URL(context.req.url).pathname }),
      });
    },

    async change(context) {
      const { id, caller } = context.get("request");
      const match = context.req.header("If-Match");
      if (match === undefined) {
        throw new ServiceProblem(
          "precondition-required",
          'send `If-Match: "<revision>"` with the revision that the change builds on',
        );
      }
      const key = idempotencyKey(context);
      const response = await inTurn(context, (body) => {
        const change = parseBody(body, parseChange);
        if (change.type === "batch") charge(context, change.changes.length * COST_OF_CHANGE);
        const request: ChangeRequest = {
          change,
          precondition: ifMatch(match),
          key: key === undefined ? undefined : requestKey(key, change),
          encode: encodeOutcome,
        };
        return store.change(id, request, { actor: caller, now: changeTime });
      });
      const type = response.status === 200 ? "application/json" : "application/problem+json";
      return jsonResponse(response.body, response.status, {
        "Content-Type": type,
        ETag: entityTag(response.revision),
      });
    },
  } satisfies Record<string, Handler>;
}

/** @throws {ServiceProblem} `invalid-body` if the body is of another organization than the address */
function requireSameId({ inventory }: InventoryUpdate, id: string): void {
  if (inventory.id === id) return;
  throw new ServiceProblem("invalid-body", "the body is of another organization", {
    problems: [{ path: "/id", message: `expected \`${id}\`, as in the address` }],
  });
}

/** Encodes the response to a change as it is stored for repeats. */
function encodeOutcome(outcome: ChangeResult | StoreError): { status: number; body: string } {
  if (!(outcome instanceof StoreError)) return { status: 200, body: JSON.stringify(outcome) };
  const problem = storeProblem(outcome);
  return { status: problem.status, body: JSON.stringify(problem) };
}
