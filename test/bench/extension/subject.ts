import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Chromium } from "./chromium.ts";
import type { Tab } from "./tab.ts";

const PROBE = "probe.html";
/** The work after a load or a stop ends within this time. */
const SETTLE_MS = 300;
const BADGE_TIMEOUT_MS = 60_000;

interface Options {
  /** Folder of the unpacked extension; the probe page is written into it. */
  readonly folder: string;
  /** Local port that every https address leads to. */
  readonly port: number;
  readonly flags?: readonly string[];
}

/** An extension that is measured, in a Chromium of its own. */
export class Subject {
  readonly chromium: Chromium;
  /** An empty page of the extension that runs the extension's APIs without waking its worker. */
  readonly probe: Tab;
  /** The tab whose badge is measured. */
  readonly tab: Tab;
  readonly tabId: number;
  /** Address of its popup. */
  readonly popup: string;

  private constructor(chromium: Chromium, popup: string, probe: Tab, tab: Tab, tabId: number) {
    this.chromium = chromium;
    this.popup = popup;
    this.probe = probe;
    this.tab = tab;
    this.tabId = tabId;
  }

  static async start({ folder, port, flags = [] }: Options): Promise<Subject> {
    await writeFile(join(folder, PROBE), "<!doctype html><title>Probe</title>");
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
    const chromium = await Chromium.start({ extension: folder, port, flags });
    const probe = await chromium.open(`${chromium.origin}/${PROBE}`);
    const tab = await chromium.open();
    const tabId = await probe.evaluate<number>(
      "chrome.tabs.query({ active: true }).then(([tab]) => tab.id)",
    );
    const popup = `${chromium.origin}/${manifest.action.default_popup}`;
    return new Subject(chromium, popup, probe, tab, tabId);
  }

  /**
   * Returns the milliseconds from the commit of a navigation, by the page's own timing, until the probe reads the text
   * of the badge. The worker's code takes no part in the measurement.
   */
  async timeToBadge(url: string, worker: "awake" | "stopped"): Promise<number> {
    await this.tab.goto("about:blank");
    if (worker === "stopped") await this.stopWorker();
    else await setTimeout(SETTLE_MS);
    if ((await this.chromium.isAwake()) !== (worker === "awake")) {
      throw new Error(`the worker is not ${worker}`);
    }
    const set = this.badgeSet();
    await this.tab.goto(url);
    // A document begins to load when it is committed; newer timings leave this instant out.
    return (await set) - (await this.tab.evaluate<number>("performance.timing.domLoading"));
  }

  /** Stops the worker and waits until it has stopped. */
  async stopWorker(): Promise<void> {
    await setTimeout(SETTLE_MS);
    await this.tab.session.send("ServiceWorker.enable");
    do {
      await this.tab.session.send("ServiceWorker.stopAllWorkers");
      await setTimeout(SETTLE_MS);
    } while (await this.chromium.isAwake());
  }

  /** Replaces the extension's storage. */
  async store(items: object): Promise<void> {
    await this.probe.evaluate("chrome.storage.local.clear()");
    await this.probe.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  }

  close(): Promise<void> {
    return this.chromium.close();
  }

  /** Waits until the badge of the tab has a text and returns the time in milliseconds since the epoch. */
  badgeSet(): Promise<number> {
    return this.probe.evaluate(`(async () => {
      const deadline = performance.now() + ${BADGE_TIMEOUT_MS};
      while ((await chrome.action.getBadgeText({ tabId: ${this.tabId} })) === "") {
        if (performance.now() > deadline) throw new Error("no badge");
      }
      return performance.timeOrigin + performance.now();
    })()`);
  }
}
