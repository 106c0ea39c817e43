import type { Rolldown } from "vite";

interface Modules {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/**
 * Two chunks for what several entries share: the modules of the background, so that its worker starts with few files
 * and without the code of the pages, and those of the pages alone.
 */
export const SHARED_CHUNKS = [
  {
    name: (id: string, modules: Modules) =>
      isImportedBy(/background\/index\.ts$/, id, modules) ? "background" : null,
    minShareCount: 2,
  },
  // Languages are loaded on demand.
  { name: "pages", test: /^(?!.*\/i18n\/[\w-]+\/)/, minShareCount: 2 },
];

/** Tells whether a module is imported statically, by however many steps, by one whose id matches. */
function isImportedBy(pattern: RegExp, id: string, modules: Modules): boolean {
  const seen = new Set([id]);
  for (const current of seen) {
    if (pattern.test(current)) return true;
    for (const importer of modules.getModuleInfo(current)?.importers ?? []) seen.add(importer);
  }
  return false;
}
