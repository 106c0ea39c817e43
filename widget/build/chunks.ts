import { join } from "node:path";

const WIDGET = join(import.meta.dirname, "..");

/** The files beside `widget.js`, in the order in which a page loads them, by the modules at their roots. */
const LAYERS: readonly (readonly [name: string | null, ...roots: string[]])[] = [
  [null, "define.ts"],
  ["settings", "settings/mount-shell.tsx"],
  [null, "status/mount-status.tsx"],
  [
    "app",
    "settings/settings-app.tsx",
    "settings/answer-from-document.ts",
    "settings/protection/mount-safeguards.tsx",
  ],
  [null, "status/live-status.ts"],
  ["details", "settings/exceptions/exceptions.tsx", "settings/history/history.tsx"],
];

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const chunks = new Map<string, string | null>();

/** Puts a module, and what it imports statically, into a chunk, unless an earlier layer has it. */
function assign(id: string, chunk: string | null, graph: ModuleGraph): void {
  if (chunks.has(id)) return;
  chunks.set(id, chunk);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) assign(imported, chunk, graph);
}

function chunkOf(id: string, graph: ModuleGraph): string | null {
  if (chunks.size === 0) {
    for (const [chunk, ...roots] of LAYERS) {
      for (const root of roots) assign(join(WIDGET, root), chunk, graph);
    }
  }
  return chunks.get(id) ?? null;
}

/** Names the files of a language by its tag. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const [, tag] = /i18n\/([\w-]+)\//.exec(facadeModuleId ?? "") ?? [];
  return tag ? `chunks/${tag}-[name]-[hash].js` : "chunks/[name]-[hash].js";
}

/** One file for each layer; without groups each set of modules that two layers share would be a file of its own. */
export const CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [{ debugName: "layers", name: chunkOf }],
};

/** The chunks that are loaded before the first usable switch, or the text of a status line. */
const FIRST_CHUNKS: readonly string[] = ["widget", "settings", "mount-status", "core"];

/** Asks V8 to compile a first chunk whole, while it loads, and not function by function once it runs. */
export function compileHint({ name }: { name: string }): string {
  return FIRST_CHUNKS.includes(name) ? "//# allFunctionsCalledOnLoad" : "";
}
