import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../shared/service/testing/free-port.ts";

/** The secret of the tests' tokens. */
export const SECRET = "a secret of the faults with 32 bytes or more";

const PROGRAM = join(import.meta.dirname, "../../dist/package/service/main.js");
const SKEW_MODULE = join(import.meta.dirname, "skewed-clock.mjs");
const START_TIMEOUT_MS = 300_000;
const POLL_INTERVAL_MS = 25;

interface StartOptions {
  /** The days that the process's clock is ahead. */
  readonly daysAhead?: number;
  /** A command that runs the process, such as in a container. */
  readonly wrapper?: readonly string[];
}

/** A settings service in a process of its own, as `npm run build` made it. */
export class ServiceProcess {
  readonly origin: string;
  readonly #child: ChildProcess;
  #output = "";

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.origin = `http://127.0.0.1:${port}`;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.#output = `${this.#output}${chunk}`.slice(-20_000);
      });
    }
  }

  /**
   * Starts a service and waits until it is ready.
   * @throws Error with its output if it ends instead
   */
  static async start(
    database: Readonly<Record<string, string>>,
    options: StartOptions = {},
  ): Promise<ServiceProcess> {
    const port = await freePort();
    const { daysAhead = 0, wrapper = [] } = options;
    const skew = daysAhead === 0 ? [] : ["--import", SKEW_MODULE];
    const [command = "node", ...args] = [...wrapper, process.execPath, ...skew, PROGRAM];
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        CONTRIBUTION_LENS_JWT_SECRET: SECRET,
        PORT: String(port),
        CONTRIBUTION_LENS_CALLER_LIMIT: "0",
        CONTRIBUTION_LENS_ORGANIZATION_LIMIT: "0",
        DAYS_AHEAD: String(daysAhead),
        ...database,
      },
    });
    const service = new ServiceProcess(child, port);
    await service.#ready();
    return service;
  }

  /** The last output of the process. */
  get output(): string {
    return this.#output;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Sends a signal, such as `SIGSTOP`. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the process without notice. */
  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  /** Shuts the process down cleanly, and returns its exit code. */
  async stop(): Promise<number | null> {
    await this.#end("SIGTERM");
    return this.#child.exitCode;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.#child, "exit");
    this.#child.kill(signal);
    await ended;
  }

  async #ready(): Promise<void> {
    const deadline = performance.now() + START_TIMEOUT_MS;
    while (!this.hasEnded && performance.now() < deadline) {
      const response = await fetch(`${this.origin}/readyz`).catch(() => undefined);
      if (response?.ok) return;
      await wait(POLL_INTERVAL_MS);
    }
    await this.kill();
    throw new Error(`the service did not start:\n${this.#output}`);
  }
}
