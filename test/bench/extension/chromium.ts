import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { type CDPSession, Connection } from "puppeteer-core";
import { findChromium } from "../../harness/find.ts";
import { waitUntil } from "../../harness/wait-until.ts";
import { overPipes } from "./pipe.ts";
import { Tab } from "./tab.ts";

const SCHEME = "chrome-extension://";
const START_TIMEOUT_MS = 30_000;
/** One call waits for the first badges of a thousand tabs. */
const CALL_TIMEOUT_MS = 600_000;

interface Options {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port: number;
  readonly flags?: readonly string[];
}

/**
 * Chromium with an extension, driven without Playwright: Playwright attaches a debugger to every worker, which delays
 * its start and slows it down. Here only `debugWorker` attaches one.
 */
export class Chromium {
  /** Origin of the extension's pages. */
  readonly origin: string;
  readonly #connection: Connection;
  readonly #close: () => Promise<void>;

  private constructor(connection: Connection, origin: string, close: () => Promise<void>) {
    this.#connection = connection;
    this.origin = origin;
    this.#close = close;
  }

  static async start({ extension, port, flags = [] }: Options): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), "contribution-lens-profile-"));
    const child = spawn(await findChromium(), [...ownFlags(profile, extension, port), ...flags], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    const exited = once(child, "exit");
    const [, , , to, from] = child.stdio as [null, null, null, Writable, Readable];
    const connection = new Connection("", overPipes(to, from), 0, CALL_TIMEOUT_MS);
    const close = async () => {
      await connection.send("Browser.close").catch(() => child.kill());
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      await connection.send("Target.setDiscoverTargets", { discover: true });
      return new Chromium(connection, await firstWorker(connection), close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Opens a tab and activates it. */
  async open(url?: string): Promise<Tab> {
    const blank = { url: "about:blank" };
    const { targetId } = await this.#connection.send("Target.createTarget", blank);
    const tab = new Tab(await this.#attach(targetId));
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  /** Attaches a debugger to the extension's worker, if it is awake. */
  async debugWorker(): Promise<CDPSession> {
    const worker = (await workers(this.#connection)).find(({ url }) => url.startsWith(this.origin));
    if (!worker) throw new Error("the worker is not awake");
    return this.#attach(worker.targetId);
  }

  /** Returns true if a worker of an extension runs. */
  async isAwake(): Promise<boolean> {
    return (await workers(this.#connection)).length > 0;
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #attach(targetId: string): Promise<CDPSession> {
    const { targetInfo } = await this.#connection.send("Target.getTargetInfo", { targetId });
    return this.#connection.createSession(targetInfo);
  }
}

async function workers(connection: Connection) {
  const { targetInfos } = await connection.send("Target.getTargets");
  return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(SCHEME));
}

async function firstWorker(connection: Connection): Promise<string> {
  const worker = await waitUntil(
    async () => (await workers(connection))[0],
    () => "the extension did not start",
    START_TIMEOUT_MS,
  );
  return SCHEME + new URL(worker.url).host;
}

function ownFlags(profile: string, extension: string, port: number): string[] {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    "--disable-features=DisableLoadExtensionCommandLineSwitch",
    "--disable-background-networking",
    // The page that polls the badge is in the background.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--ignore-certificate-errors",
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--use-mock-keychain",
  ];
}
