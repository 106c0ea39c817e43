import * as v from "valibot";

/** A file or folder of Emscripten's file system. */
type FileNode = Record<string, unknown>;

/** An open file of Emscripten's file system for Node. */
export interface OpenFile extends FileNode {
  /** Node's file descriptor. */
  readonly nfd: number;
  readonly node: FileNode;
  /** Shared by duplicates of the file. */
  readonly shared: { readonly refcount: number };
}

type Operation = (...args: FileNode[]) => FileNode | undefined;

/**
 * The parts of Emscripten's file system for Node that `DurableFileSystem` replaces. PGlite exports no types of them.
 */
export interface EmscriptenNodeFs {
  realPath(node: FileNode): string;
  /** Turns an error of Node into one that PostgreSQL understands. */
  tryFSOperation<T>(work: () => T): T;
  readonly node_ops: { mknod: Operation; setattr: Operation };
  readonly stream_ops: {
    open(file: OpenFile): void;
    close(file: OpenFile): void;
    setattr: Operation;
    write(file: OpenFile, buffer: Uint8Array, offset: number, length: number, at: number): number;
    fsync?: (file: OpenFile) => number;
  };
}

const operation = v.function();

const EmscriptenNodeFsSchema = v.looseObject({
  realPath: operation,
  tryFSOperation: operation,
  node_ops: v.looseObject({ mknod: operation, setattr: operation }),
  stream_ops: v.looseObject({
    open: operation,
    close: operation,
    setattr: operation,
    write: operation,
  }),
});

/** Returns true for a value with the shape of Emscripten's file system for Node. */
export function isEmscriptenNodeFs(value: unknown): value is EmscriptenNodeFs {
  return v.is(EmscriptenNodeFsSchema, value);
}

/** Wraps the operations that create, resize or touch a file without `write`. */
export function onAttributeChange(
  { realPath, node_ops: nodes, stream_ops: files }: EmscriptenNodeFs,
  onChange: (path: string) => void,
): void {
  const wrap =
    (original: Operation): Operation =>
    (...args) => {
      const result = original(...args);
      const [first] = args;
      // `mknod` returns the new node; the others get a node, or an open file.
      const node = result ?? first?.["node"] ?? first;
      onChange(realPath(node as FileNode));
      return result;
    };
  nodes.mknod = wrap(nodes.mknod);
  nodes.setattr = wrap(nodes.setattr);
  files.setattr = wrap(files.setattr);
}
