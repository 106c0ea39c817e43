import { hasUpperCaseKeys } from "../policy/apps.ts";

/** The key of a space as the rules compare it: upper case in Jira's apps, as it stands elsewhere. */
export function normalizeKey(app: string, key: string): string {
  return hasUpperCaseKeys(app) ? key.toUpperCase() : key;
}
