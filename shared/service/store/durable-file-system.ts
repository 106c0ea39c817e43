import { closeSync, fstatSync, fsyncSync, writeSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { isEmscriptenNodeFs, onAttributeChange } from "./emscripten-node-fs.ts";

type InitArguments = Parameters<NodeFS["init"]>;

/**
 * PGlite's file system for Node, with the `fsync` that PGlite leaves out: a committed transaction is on the disk.
 * Stops for good at a failure that PostgreSQL can't undo, because what is stored is unknown until the next recovery.
 */
export class DurableFileSystem extends NodeFS {
  readonly #beforeWrite: () => void;
  readonly #descriptors = new Set<number>();
  /** Files that changed since the start. The others are on the disk: a start after a crash syncs the folder. */
  readonly #changed = new Set<string>();
  #failure: Error | undefined;

  /** @param beforeWrite runs before each write; after it has thrown, nothing is written any more */
  constructor(folder: string, beforeWrite: () => void = () => {}) {
    super(folder);
    this.#beforeWrite = beforeWrite;
  }

  /** The failure after which nothing is written any more. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  override async init(...[database, options]: InitArguments): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(database, options);
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        // A PostgreSQL process ends when it panics; PGlite goes on.
        onAbort: () => this.#fail(new Error("the embedded database aborted")),
        preRun: [...(emscriptenOpts.preRun ?? []), ({ NODEFS }) => this.#install(NODEFS)],
      },
    };
  }

  /** Rejects after a failure. PGlite runs it after each statement. */
  override async syncToFs(): Promise<void> {
    if (this.#failure) throw this.#failure;
  }

  /** Stops writing and closes the files of a database that can't close them itself. */
  abandon(): void {
    this.#fail(new Error("the embedded database was closed"));
    for (const descriptor of this.#descriptors) closeSync(descriptor);
    this.#descriptors.clear();
  }

  #install(fs: unknown): void {
    if (!isEmscriptenNodeFs(fs)) {
      throw new Error("this version of `@electric-sql/pglite` is not supported; install `^0.5.16`");
    }
    onAttributeChange(fs, (path) => this.#changed.add(path));
    const files = fs.stream_ops;
    const { open, close } = files;
    files.open = (file) => {
      open(file);
      this.#descriptors.add(file.nfd);
    };
    files.close = (file) => {
      close(file);
      if (file.shared.refcount === 0) this.#descriptors.delete(file.nfd);
    };
    files.write = ({ node, nfd }, ...data) =>
      fs.tryFSOperation(() => {
        const path = fs.realPath(node);
        this.#changed.add(path);
        return this.#unlessFailed(path.includes("pg_wal"), () => writeSync(nfd, ...data));
      });
    files.fsync = ({ node, nfd }) =>
      fs.tryFSOperation(() => {
        if (this.#changed.has(fs.realPath(node)) || fstatSync(nfd).isDirectory()) {
          this.#unlessFailed(true, () => fsyncSync(nfd));
        }
        return 0;
      });
  }

  /** @param isFatal PostgreSQL can't undo a failure of `work` */
  #unlessFailed<T>(isFatal: boolean, work: () => T): T {
    if (this.#failure) throw inputOutputError(this.#failure);
    try {
      this.#beforeWrite();
    } catch (error) {
      throw inputOutputError(this.#fail(error));
    }
    try {
      return work();
    } catch (error) {
      if (isFatal) this.#fail(error);
      throw error;
    }
  }

  #fail(error: unknown): Error {
    this.#failure ??= error instanceof Error ? error : new Error(String(error));
    return this.#failure;
  }
}

/** Returns an error that PostgreSQL reads as one of the disk. */
function inputOutputError(cause: Error): Error {
  return Object.assign(new Error(cause.message, { cause }), { code: "EIO" });
}
