import { hasUpperCaseKeys } from "../policy/apps.ts";
import { getOrInsert } from "./get-or-insert.ts";

/** The keys by which addresses name a space. */
interface KeyedSpace {
  readonly key: string;
  readonly aliases?: readonly string[];
}

/** An app with its listed spaces. */
export interface KeyedApp {
  readonly app: string;
  readonly spaces?: readonly KeyedSpace[];
}

/** A site with its apps. */
export interface KeyedSite<App extends KeyedApp = KeyedApp> {
  readonly id: string;
  readonly apps: readonly App[];
}

/** Returns the text with a to z in upper case; `toUpperCase` would also turn "ı" into "I" and "ß" into "SS". */
export function asciiUpperCase(text: string): string {
  // Most keys are in upper case already.
  return /[a-z]/.test(text) ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text;
}

/** Returns a key in upper case for Jira's apps, unchanged for others. */
export function normalizeKey(app: string, key: string): string {
  return hasUpperCaseKeys(app) ? asciiUpperCase(key) : key;
}

/**
 * Returns the canonical form of a space's key: the key of the listed space that has it as key or, failing that, as an
 * alias (compared without case), otherwise the key itself, in upper case in Jira's apps.
 */
export function canonicalSpaceKey({ app, spaces }: KeyedApp, key: string): string {
  return (spaces && findSpace(spaces, key)?.key) ?? normalizeKey(app, key);
}

/** Returns the listed space with this key or, failing that, with this alias; compared without case. */
export function findSpace<S extends KeyedSpace>(spaces: readonly S[], key: string): S | undefined {
  const index = getOrInsert(spaceIndexes, spaces, indexSpaces);
  return index.get(asciiUpperCase(key)) as S | undefined;
}

type SpaceIndex = ReadonlyMap<string, KeyedSpace>;

const spaceIndexes = /*#__PURE__*/ new WeakMap<readonly KeyedSpace[], SpaceIndex>();

function indexSpaces(spaces: readonly KeyedSpace[]): SpaceIndex {
  const index = new Map<string, KeyedSpace>();
  for (const space of spaces) {
    getOrInsert(index, asciiUpperCase(space.key), () => space);
  }
  for (const space of spaces) {
    for (const alias of space.aliases ?? []) {
      getOrInsert(index, asciiUpperCase(alias), () => space);
    }
  }
  return index;
}
