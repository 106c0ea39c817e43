import type { Settings } from "./settings.ts";

/** Liveness with the store's state: 503 where the store cannot be read or an audit log is broken. */
export async function healthResponse({ store, now, onFault }: Settings): Promise<Response> {
  try {
    const reports = await store.watch(now());
    const broken = reports.flatMap(({ organization, broken: fault }) =>
      fault ? [{ organization, ...fault }] : [],
    );
    const entries = reports.reduce((sum, report) => sum + report.entries, 0);
    const chain = broken.length > 0 ? "broken" : "intact";
    const status = broken.length > 0 ? "failing" : "ok";
    return answer(status, {
      store: store.kind,
      chain,
      entries,
      ...(broken.length > 0 && { broken }),
    });
  } catch (error) {
    onFault(`contribution-lens: the store cannot be read: ${error}`);
    return answer("failing", { store: store.kind, reason: "the store cannot be read" });
  }
}

function answer(status: "ok" | "failing", details: Record<string, unknown>): Response {
  return new Response(JSON.stringify({ status, ...details }), {
    status: status === "ok" ? 200 : 503,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  });
}
