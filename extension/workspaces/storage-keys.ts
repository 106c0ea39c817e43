/** The lock under which pages and the background write the items of the storage. */
export const STORAGE_LOCK = "contribution-lens-workspaces";

/**
 * Keys of `storage.local`. The list of workspaces is one small item; each document and its freshness are items of
 * their own, so that a confirmation does not write the document again.
 */
export const WORKSPACES_KEY = "workspaces";
export const documentKey = (id: string) => `document:${id}`;
export const freshnessKey = (id: string) => `freshness:${id}`;

/** Key of a bearer token in `storage.session`, which the browser clears when it is closed. */
export const tokenKey = (id: string) => `token:${id}`;
/** Key in `storage.session` of the time at which the person began to save a change. */
export const savingKey = (id: string) => `changing:${id}`;

/** Returns the workspace whose document an item is. */
export function workspaceOfDocument(key: string): string | undefined {
  return /^document:(.*)$/s.exec(key)?.[1];
}

/** Returns the workspace that an item of `storage.local` belongs to. */
export function workspaceOfItem(key: string): string | undefined {
  return /^(?:document|freshness):(.*)$/s.exec(key)?.[1];
}

/** Returns the workspace whose token an item of `storage.session` is. */
export function workspaceOfToken(key: string): string | undefined {
  return /^token:(.*)$/s.exec(key)?.[1];
}
