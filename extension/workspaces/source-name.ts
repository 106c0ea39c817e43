import type { WorkspaceRecord } from "./workspace.ts";

/** What a source is called: by how it came to be known. */
export type SourceName = "managed" | "service" | "discovered" | "document" | "manual";

/** The name of a workspace's source. */
export function sourceName({
  managed = false,
  source,
}: Pick<WorkspaceRecord, "managed" | "source">): SourceName {
  if (managed) return "managed";
  if (source.kind !== "service") return source.kind;
  return source.discovered ? "discovered" : "service";
}
