/** What reads values, and hears when one of them may have changed. */
export interface Reader {
  /** What it read last time, with the value that it got. */
  readonly seen: Map<Source<unknown>, unknown>;
  hear(): void;
}

interface Source<T> {
  readonly readers: Set<Reader>;
  /** The value, without following it. */
  peek(): T;
  value: T;
}

/** Who reads at present; nobody follows what is read without one. */
let reading: Reader | undefined;

/** Runs something that a reader follows from now on, in place of what it followed before. */
export function follow<T>(reader: Reader | undefined, run: () => T): T {
  const outer = reading;
  if (reader) leave(reader);
  reading = reader;
  try {
    return run();
  } finally {
    reading = outer;
  }
}

/** Ends a reader's following. */
export function leave(reader: Reader): void {
  for (const source of reader.seen.keys()) source.readers.delete(reader);
  reader.seen.clear();
}

/** Whether something that a reader saw is another by now. */
export function isBehind({ seen }: Reader): boolean {
  return [...seen].some(([source, value]) => source.peek() !== value);
}

function tell({ readers }: { readonly readers: Set<Reader> }): void {
  for (const reader of readers) reader.hear();
}

function createSource<T>(peek: () => T, write?: (value: T) => void): Source<T> {
  return {
    readers: new Set(),
    peek,
    get value() {
      const value = peek();
      // What it saw first counts: what it has changed itself meanwhile is another.
      if (reading && !reading.seen.has(this)) {
        this.readers.add(reading);
        reading.seen.set(this, value);
      }
      return value;
    },
    set value(value: T) {
      if (value === peek()) return;
      write?.(value);
      batch(() => tell(this));
    },
  };
}

/** A value that is followed by whoever reads it. */
export function signal<T>(value: T): Source<T> {
  let current = value;
  return createSource(
    () => current,
    (next) => {
      current = next;
    },
  );
}

/** A value that is worked out of others, when it is asked for and one of them has changed. */
export function computed<T>(run: () => T): Source<T> {
  let result: { readonly value: T } | undefined;
  const reader: Reader = {
    seen: new Map(),
    hear() {
      if (!result) return;
      result = undefined;
      tell(source);
    },
  };
  const source = createSource(() => {
    result ??= { value: follow(reader, run) };
    return result.value;
  });
  return source;
}

let batches = 0;
const due = new Set<() => void>();

/** Runs something; the effects of all that it changes run once, at its end. */
export function batch<T>(run: () => T): T {
  batches += 1;
  try {
    return run();
  } finally {
    if (batches > 1) batches -= 1;
    else settle();
  }
}

/** Runs the effects that are due, and those that they make due; one that throws keeps no other from running. */
function settle(): void {
  const [next] = due;
  if (!next) {
    batches = 0;
    return;
  }
  due.delete(next);
  try {
    next();
  } finally {
    settle();
  }
}

/** Runs something now, and again when what it read has changed, until the returned function is called. */
export function effect(run: () => void): () => void {
  let ended = false;
  const reader: Reader = { seen: new Map(), hear: () => due.add(again) };
  const go = () => {
    try {
      follow(reader, run);
    } finally {
      if (ended) leave(reader);
    }
  };
  const again = () => {
    if (isBehind(reader)) go();
  };
  batch(go);
  return () => {
    ended = true;
    leave(reader);
  };
}
