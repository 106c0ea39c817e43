import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { SettingsStore } from "../store/settings-store.ts";
import { readDatabase } from "./config.ts";
import { ConfigError, type Environment } from "./variables.ts";

/**
 * Runs a command on the service's store, and closes it.
 * @param create true to create the store if it is missing
 */
export async function withStore<T>(
  env: Environment,
  run: (store: SettingsStore) => Promise<T>,
  { create = false } = {},
): Promise<T> {
  const database = readDatabase(env);
  // Opening a folder without a store would create an empty one, and hide that the folder is the wrong one.
  if (
    !create &&
    database.folder !== undefined &&
    !existsSync(join(database.folder, "PG_VERSION"))
  ) {
    throw new ConfigError(`CONTRIBUTION_LENS_DATA: no store in \`${database.folder}\``);
  }
  if (database.folder !== undefined) assertNotRootOfOthers(database.folder);
  const store = await SettingsStore.open({ ...database, create });
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

/**
 * Refuses root a store of somebody else: the files that it adds would keep the service from starting.
 * @throws {ConfigError}
 */
function assertNotRootOfOthers(folder: string): void {
  if (process.getuid?.() !== 0) return;
  const owner = statSync(join(folder, "PG_VERSION"), { throwIfNoEntry: false })?.uid ?? 0;
  if (owner === 0) return;
  throw new ConfigError(
    `CONTRIBUTION_LENS_DATA: the store in \`${folder}\` belongs to user ${owner}; run the command as that user`,
  );
}
