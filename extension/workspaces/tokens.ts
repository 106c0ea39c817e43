import { browser } from "../browser.ts";
import { serviceIdentity } from "./source.ts";
import { tokenKey } from "./storage-keys.ts";
import { idOf } from "./stored-list.ts";
import { parseRecord, type WorkspaceRecord } from "./workspace.ts";

/** Loads the bearer token of a workspace; `null` after a restart of the browser. */
export async function loadToken(id: string): Promise<string | null> {
  const key = tokenKey(id);
  const token: unknown = (await browser.storage.session.get(key))[key];
  return typeof token === "string" ? token : null;
}

/** Saves the bearer token of a workspace until the browser is closed. */
export async function saveToken(id: string, token: string): Promise<void> {
  await browser.storage.session.set({ [tokenKey(id)]: token });
}

/** Removes the tokens of records that are replaced by records of another service. */
export async function removeReplacedTokens(
  list: readonly unknown[],
  replacements: readonly WorkspaceRecord[],
): Promise<void> {
  const sources = new Map(list.map((item) => [idOf(item), parseRecord(item)?.source]));
  const replaced = replacements.filter(({ id, source }) => {
    const before = sources.get(id);
    return sources.has(id) && (!before || serviceIdentity(before) !== serviceIdentity(source));
  });
  if (replaced.length === 0) return;
  await browser.storage.session.remove(replaced.map(({ id }) => tokenKey(id)));
}
