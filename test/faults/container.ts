import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { waitUntil } from "../harness/wait-until.ts";

const run = promisify(execFile);

/** The host name in every container. */
export const HOST_NAME = "lens";
/** The number that the kernel gave last to a process of the container; the next one gets the number after it. */
const LAST_PROCESS_ID = "/proc/sys/kernel/ns_last_pid";
const UNSHARE = ["unshare", "--uts", "--pid", "--mount", "--fork", "--mount-proc", "--kill-child"];

/** Runs a command in a container of its own, as its process 1. Two of them have nothing that differs but their age. */
export const IN_OWN_CONTAINER = [
  ...UNSHARE,
  "sh",
  "-c",
  `hostname ${HOST_NAME} && exec "$@"`,
  "sh",
];

/** A container whose processes get the numbers that a test chooses. */
export class Container {
  readonly #keeper: ChildProcess;

  private constructor(keeper: ChildProcess) {
    this.#keeper = keeper;
  }

  static async create(): Promise<Container> {
    const [command = "", ...args] = IN_OWN_CONTAINER;
    const container = new Container(spawn(command, [...args, "sleep", "infinity"]));
    await waitUntil(async () => (await container.#run("hostname")) === HOST_NAME);
    return container;
  }

  /** Returns a command that runs another one as the process of a number, and ends it with its own end. */
  async commandAs(processId: number): Promise<string[]> {
    await this.#run(`echo ${processId - 1} > ${LAST_PROCESS_ID}`);
    return [...this.#enter, "setpriv", "--pdeathsig", "KILL"];
  }

  /** Kills a process without notice. Its number is free once its parent, the command, has ended. */
  async kill(processId: number): Promise<void> {
    await this.#run(`kill -KILL ${processId}`);
  }

  async remove(): Promise<void> {
    const ended = once(this.#keeper, "exit");
    this.#keeper.kill("SIGKILL");
    await ended;
  }

  get #enter(): string[] {
    const { pid } = this.#keeper;
    const processes = `--pid=/proc/${pid}/ns/pid_for_children`;
    return ["nsenter", `--target=${pid}`, "--uts", "--mount", processes];
  }

  async #run(script: string): Promise<string> {
    const [command = "", ...args] = this.#enter;
    return (await run(command, [...args, "sh", "-c", script])).stdout.trim();
  }
}

/** Returns why this system can't run containers; undefined if it can. */
export async function containerObstacle(): Promise<string | undefined> {
  if (process.platform !== "linux") return "namespaces need Linux";
  try {
    const container = await Container.create();
    await container.commandAs(100).finally(() => container.remove());
    return undefined;
  } catch (error) {
    return `no usable namespaces: ${error instanceof Error ? error.message.trim() : error}`;
  }
}
