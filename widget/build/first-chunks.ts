/**
 * What a page loads before the first usable switch, in as few files as can be: each one that is found out about only
 * when another has arrived costs time. Left to itself the bundler makes one for each set of readers.
 */
export const FIRST_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: "settings",
      test: /widget\/views\/(settings-view|first-answer)|widget\/panel\/(panel|setting-row|setting-state|exceptions-line|switch)\.|styles\/settings|(messages\/reason|model\/overview|client\/may-change|rules\/data-types)\.ts/,
    },
    {
      name: (id: string) => /i18n\/([\w-]+)\/core\.ts/.exec(id)?.[1] ?? null,
      test: /i18n\/[\w-]+\/core\.ts/,
    },
  ],
};
