import { execFile } from "node:child_process";
import {
  chmod,
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  rm,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The `ioctl` that shuts a file system down, and its flag to drop what is not on the disk yet. */
const FS_IOC_SHUTDOWN = 0x8004587d;
const NO_LOG_FLUSH = 2;
/** Node has no `ioctl`; Debian always has Perl. */
const SHUTDOWN_SCRIPT = `sysopen(my $root, $ARGV[0], 0) or die $!; my $flag = pack("L", ${NO_LOG_FLUSH}); ioctl($root, ${FS_IOC_SHUTDOWN}, $flag) or die $!;`;

const FILLER = "filler";

/** A file system of its own in a file, which can lose its power or be filled. */
export class LoopFileSystem {
  readonly path: string;
  readonly #base: string;
  readonly #image: string;

  private constructor(base: string) {
    this.#base = base;
    this.#image = join(base, "image");
    this.path = join(base, "mounted");
  }

  /** Creates and mounts a file system of a size. */
  static async create(bytes: number): Promise<LoopFileSystem> {
    const base = await mkdtemp(join(tmpdir(), "contribution-lens-disk-"));
    const disk = new LoopFileSystem(base);
    try {
      // PostgreSQL runs as another user than root.
      await chmod(base, 0o711);
      await writeFile(disk.#image, "");
      await truncate(disk.#image, bytes);
      await run("mkfs.ext4", ["-q", disk.#image]);
      await mkdir(disk.path);
      await disk.mount();
      return disk;
    } catch (error) {
      await disk.remove();
      throw error;
    }
  }

  /** Mounts the file system on a loop device that ends with the mount. */
  async mount(): Promise<void> {
    await run("mount", ["-o", "loop", this.#image, this.path]);
  }

  async unmount(): Promise<void> {
    await run("umount", [this.path]);
  }

  /** Drops every write that is not on the disk, and fails each later operation until the next mount. */
  async losePower(): Promise<void> {
    await run("perl", ["-e", SHUTDOWN_SCRIPT, this.path]);
  }

  /** Mounts the file system again, as after a power loss. */
  async remount(): Promise<void> {
    await this.unmount();
    await this.mount();
  }

  /** Fills the file system to the last block. */
  async fill(): Promise<void> {
    const file = await open(join(this.path, FILLER), "a");
    try {
      // The smaller pieces fill what the larger ones leave.
      for (const size of [1024 * 1024, 4096, 1]) {
        while (await canWrite(file, size));
      }
    } finally {
      await file.close();
    }
  }

  /** Removes what `fill` wrote. */
  async empty(): Promise<void> {
    await rm(join(this.path, FILLER));
  }

  /** Unmounts and deletes the file system, also if it is not mounted, or if processes still use it. */
  async remove(): Promise<void> {
    await run("umount", ["--lazy", this.path]).catch(() => {});
    await rm(this.#base, { recursive: true, force: true });
  }
}

async function canWrite(file: FileHandle, size: number): Promise<boolean> {
  return file.write(Buffer.alloc(size)).then(
    ({ bytesWritten }) => bytesWritten === size,
    () => false,
  );
}

/** Returns why this system can't run `LoopFileSystem`; undefined if it can. */
export async function loopFileSystemObstacle(): Promise<string | undefined> {
  if (process.platform !== "linux") return "loop devices need Linux";
  if (process.getuid?.() !== 0) return "loop devices need root";
  try {
    const disk = await LoopFileSystem.create(8 * 1024 * 1024);
    await disk.losePower();
    await disk.remove();
    return undefined;
  } catch (error) {
    return `no usable loop device: ${error instanceof Error ? error.message.trim() : error}`;
  }
}
