import { readFile, readlink } from "node:fs/promises";

/**
 * Returns text that no other process of this system has had since it booted; undefined where the system has no `/proc`.
 * A process id is reused, and each container has its own numbering.
 */
export async function processIdentity(id: number): Promise<string | undefined> {
  try {
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    const namespace = await readlink("/proc/self/ns/pid");
    const startedAt = await startTime(id);
    return startedAt === undefined ? undefined : `${boot} ${namespace} ${id} ${startedAt}`;
  } catch {
    return undefined;
  }
}

/** Returns true if the process has certainly ended: it ran on this system, in this container, and no longer does. */
export async function hasEnded(identity: string): Promise<boolean> {
  const own = await processIdentity(process.pid);
  const [boot, namespace, id] = identity.split(" ");
  const [ownBoot, ownNamespace] = own?.split(" ") ?? [];
  if (!own || boot !== ownBoot || namespace !== ownNamespace) return false;
  return (await processIdentity(Number(id))) !== identity;
}

/** Returns the start time of a running process, in ticks since the system booted. */
async function startTime(id: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
  // The name before the last parenthesis can contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state] = fields;
  const hasExited = state === "Z" || state === "X";
  return hasExited ? undefined : fields[19];
}
