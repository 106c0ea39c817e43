import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A server in a process of its own, so that load and server don't share a processor. */
export interface ChildServer {
  /** The first line that the process printed. */
  readonly line: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a Node process and waits for its first line. */
export async function startChild(
  args: readonly string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<ChildServer> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let isStopping = false;
  const exited = new Promise<void>((resolve) => {
    child.once("exit", (code, signal) => {
      if (!isStopping) console.error(`\`node ${args.join(" ")}\` ended with ${signal ?? code}`);
      resolve();
    });
  });
  const line = await firstLine(child);
  return {
    line,
    pid: child.pid ?? 0,
    async stop() {
      isStopping = true;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended early with code ${code}`)));
    if (!child.stdout) return reject(new Error("the server has no standard output"));
    const lines = createInterface({ input: child.stdout });
    lines.once("line", resolve);
    // Later lines must not fill the pipe.
    lines.on("line", () => {});
  });
}
