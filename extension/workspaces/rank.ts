import type { WorkspaceRecord } from "./workspace.ts";

/**
 * Which source is believed before which: what the employer set by policy, a service that was connected by its own
 * address, one that a site announces, an imported document, what the person described.
 */
export function rankOf({ managed = false, source }: Pick<WorkspaceRecord, "managed" | "source">) {
  if (managed) return 0;
  if (source.kind === "service") return source.discovered ? 2 : 1;
  return source.kind === "document" ? 3 : 4;
}

/** In the order of what is believed; what was added first comes first among equals. */
export function ranked<T extends Pick<WorkspaceRecord, "managed" | "source">>(
  records: readonly T[],
): T[] {
  return [...records].sort((a, b) => rankOf(a) - rankOf(b));
}
