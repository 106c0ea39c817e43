/**
 * What the popup needs for its first answer, in two files: one for all languages, one for the language. Left to itself
 * the bundler makes thirty-five, each found out about when another has arrived.
 */
export const PAGE_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: "answer",
      test: /node_modules\/(preact|@preact|webextension-polyfill)|shared\/(rules|model|policy|client|messages)\/[\w-]+\.ts|widget\/((panel|place|state|change)\/|history\/lines|elements\/message-of)|vite\/preload-helper|extension\/(page|workspaces|words|api|changes)(\/[\w-]+)?\.tsx?$/,
    },
    {
      name: (id: string) =>
        /(?:messages|words)\/([\w-]+)\/(?:language|core|coming|page)\.ts/.exec(id)?.[1] ?? null,
      test: /(messages|words)\/[\w-]+\/(language|core|coming|page)\.ts/,
    },
  ],
};
