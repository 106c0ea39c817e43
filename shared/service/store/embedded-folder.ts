import { chmod, mkdir, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** A file that exists in a folder until its database is created. */
const CREATION_MARKER = "contribution-lens.creating";
/** PostgreSQL removes it on a clean shutdown. */
const PROCESS_FILE = "postmaster.pid";
/** Names that the database has in its folder. */
const DATABASE_FILES =
  /^(?:PG_VERSION|base|global|pg_\w+|pg_\w+\.conf|postgresql(?:\.auto)?\.conf|postmaster\.\w+)$/;
const OWNER_ONLY = 0o700;
const MAX_OPEN_FILES = 8;

/**
 * Prepares a folder for its database: closes it to other users, removes a half created database, and puts what a crash
 * left unsynced on the disk.
 * @returns a function to call once the database is open
 */
export async function prepareFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  // The database's files are open to everybody. The owner of a mounted volume can be somebody else, who decides.
  await chmod(folder, OWNER_ONLY).catch(() => {});
  const marker = join(folder, CREATION_MARKER);
  if (await exists(marker)) await removeDatabase(folder);
  if (await exists(join(folder, "PG_VERSION"))) {
    if (await exists(join(folder, PROCESS_FILE))) await syncFolder(folder);
    return async () => {};
  }
  await writeFile(marker, "");
  for (const path of [marker, folder, dirname(resolve(folder))]) await syncPath(path);
  return async () => {
    await syncFolder(folder);
    await rm(marker);
    await syncPath(folder);
  };
}

/** Removes a database whose creation was interrupted: nobody has got an answer from it. */
async function removeDatabase(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => DATABASE_FILES.test(each))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Puts every file below a folder on the disk, several at a time: one after another takes seconds. */
async function syncFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const next = paths.values();
  const worker = async () => {
    for (const path of next) await syncPath(path);
  };
  await Promise.all(Array.from({ length: MAX_OPEN_FILES }, worker));
  await syncPath(folder);
}

/** Puts a file or a folder on the disk. */
async function syncPath(path: string): Promise<void> {
  const isDirectory = (await stat(path)).isDirectory();
  // Windows has no `fsync` of folders.
  if (isDirectory && process.platform === "win32") return;
  const file = await open(path, isDirectory ? "r" : "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
