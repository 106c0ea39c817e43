import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FolderLock } from "./folder-lock.ts";
import { processIdentity } from "./process-identity.ts";

/** The time for which any other lock is watched before it is taken over. */
const ABANDONED_AFTER_MS = 10_000;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-lock-"));
  file = join(folder, "contribution-lens.lock");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Returns the identity of a process that has ended. */
async function endedProcess(): Promise<string> {
  const child = spawn("sleep", ["60"], { stdio: "ignore" });
  const identity = await processIdentity(child.pid ?? 0);
  child.kill("SIGKILL");
  await once(child, "exit");
  return identity ?? "";
}

const elapsed = async (work: Promise<unknown>) => {
  const start = performance.now();
  await work;
  return performance.now() - start;
};

describe("a folder lock", () => {
  if (process.platform === "linux") {
    test("of a process that ended here is taken over at once", async () => {
      await writeFile(file, `1f0a process 1 on here\n${await endedProcess()}`);
      const taken = FolderLock.acquire(folder).then((lock) => lock.release());
      expect(await elapsed(taken)).toBeLessThan(ABANDONED_AFTER_MS);
    });

    test("of an ended process is taken over though its number is used again", async () => {
      const [boot, namespace] = (await processIdentity(process.pid))?.split(" ") ?? [];
      const reused = `${boot} ${namespace} ${process.pid} 1`;
      await writeFile(file, `1f0a process ${process.pid} on here\n${reused}`);
      const taken = FolderLock.acquire(folder).then((lock) => lock.release());
      expect(await elapsed(taken)).toBeLessThan(ABANDONED_AFTER_MS);
    });
  } else {
    console.log("not run: locks of ended processes, which need `/proc` of Linux");
  }

  test("is not taken over for its age alone, since the owner's clock can be days behind", async () => {
    await writeFile(file, "1f0a process 1 on elsewhere");
    let hour = 0;
    const alive = setInterval(() => {
      hour += 1;
      void utimes(file, hour * 3_600, hour * 3_600);
    }, 500);
    await expect(FolderLock.acquire(folder)).rejects.toThrow("in use by process 1 on elsewhere");
    clearInterval(alive);
  });

  test("that can't be read is an error, as on a disk that fails", async () => {
    await mkdir(file);
    await expect(FolderLock.acquire(folder)).rejects.toThrow("EISDIR");
  });

  test("that was lost is noticed before the next write", async () => {
    const lock = await FolderLock.acquire(folder);
    await writeFile(file, "1f0a process 7 on elsewhere");
    const assertion = () =>
      expect(() => lock.assertHeld()).toThrow("in use by process 7 on elsewhere");
    await vi.waitFor(assertion, { timeout: 5_000 });
    await lock.release();
    expect(await readFile(file, "utf8")).toContain("elsewhere");
  });
});
