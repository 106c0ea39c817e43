import type { Handler } from "./authorize.ts";
import { parseCaller, roleIn } from "./caller.ts";
import { eventStream } from "./events.ts";
import type { ResolvedOptions } from "./options.ts";
import { requireOrganization } from "./require-organization.ts";
import { StreamCounter } from "./stream-limits.ts";

const NO_LIMITS = { caller: Number.POSITIVE_INFINITY, organization: Number.POSITIVE_INFINITY };

/** Returns the handler of an organization's event stream. */
export function eventsHandler(options: ResolvedOptions): Handler {
  const { store, authenticate, signal, streamLimits } = options;
  const open = new StreamCounter(streamLimits || NO_LIMITS);
  return async (context) => {
    const { id, caller } = context.get("request");
    await requireOrganization(store, id);
    const headers = {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      // nginx buffers a stream without it.
      "X-Accel-Buffering": "no",
    };
    // Nobody would read, or end, the stream of a HEAD request.
    if (context.req.method === "HEAD") return new Response(null, { headers });
    const stream = eventStream({
      organization: id,
      revisions: store.revisions,
      currentRevision: () => store.revision(id),
      lastEventId: context.req.header("Last-Event-ID"),
      now: () => store.now(),
      expiresAt: caller.expiresAt,
      isAllowed: async () => {
        const current = await authenticate(context.req.raw);
        if (!current || roleIn(parseCaller(current), id) === undefined) return false;
        return (store.recentRevision(id) ?? (await store.revision(id))) !== null;
      },
      signal,
      onEnd: open.add(caller.id, id),
    });
    return new Response(stream, { headers });
  };
}
