import { hasUpperCaseKeys } from "../policy/apps.ts";
import { getOrInsert } from "./get-or-insert.ts";
import type { AppInstance, Space } from "./organization.ts";

/** Returns the text with a to z in upper case; other letters stay, as `toUpperCase` would turn "ı" into "I". */
export function asciiUpperCase(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Returns the key as an app's own lists write it: in upper case in Jira's apps, as it stands elsewhere. */
export function normalizeKey(app: string, key: string): string {
  return hasUpperCaseKeys(app) ? asciiUpperCase(key) : key;
}

/**
 * Returns the one way in which a space's key is written: the key of the listed space that has it as key or, failing
 * that, as an alias (compared without case), otherwise the key itself, in upper case in Jira's apps.
 */
export function canonicalSpaceKey(
  { app, spaces }: Pick<AppInstance, "app" | "spaces">,
  key: string,
): string {
  const normalized = normalizeKey(app, key);
  return (spaces && findSpace(spaces, normalized)?.key) ?? normalized;
}

/** Returns the listed space that has the key or, failing that, an alias of that name; compared without case. */
export function findSpace(spaces: readonly Space[], key: string): Space | undefined {
  return getOrInsert(indexes, spaces, () => indexSpaces(spaces)).get(asciiUpperCase(key));
}

const indexes = new WeakMap<readonly Space[], ReadonlyMap<string, Space>>();

function indexSpaces(spaces: readonly Space[]): ReadonlyMap<string, Space> {
  const index = new Map<string, Space>();
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
