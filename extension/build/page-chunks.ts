/**
 * What the popup needs for its first answer, in two files: one for all languages, one for the language. Left to itself
 * the bundler makes thirty-five, each found out about when another has arrived.
 */
export const PAGE_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: "answer",
      test: /node_modules\/(preact|@preact|webextension-polyfill)|shared\/(rules|model|policy|client|i18n|view-models)\/[\w-]+\.ts|widget\/((components|state|settings\/preview)\/|settings\/history\/lines)|vite\/preload-helper|extension\/(answers|components|workspaces|i18n|browser|notices)(\/[\w-]+)?\.tsx?$/,
    },
    {
      name: (id: string) => /i18n\/([\w-]+)\/(?:core|settings|popup)\.ts/.exec(id)?.[1] ?? null,
      test: /i18n\/[\w-]+\/(core|settings|popup)\.ts/,
    },
  ],
};
