import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Chromium } from "./chromium.ts";
import type { Tab } from "./tab.ts";

const PROBE = "probe.html";
/** What follows a load or a stop is over by then. Milliseconds. */
const QUIET = 300;
const PATIENCE = 60_000;

interface Options {
  /** Folder of the unpacked extension; a page that looks at the badge is put into it. */
  readonly folder: string;
  /** Local port that every https address leads to. */
  readonly port: number;
  readonly flags?: readonly string[];
}

/** An extension that is measured, in a Chromium of its own. */
export class Subject {
  readonly chromium: Chromium;
  /** An empty page of the extension: it sees what the extension may see, and keeps no worker awake. */
  readonly probe: Tab;
  /** The tab whose badge is looked at. */
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
   * Milliseconds from the commit of a navigation, as the page's own timing has it, until a page of the extension
   * that does nothing but ask for the badge is told its text: the same for every extension, and no worker's word.
   */
  async timeToBadge(url: string, worker: "awake" | "stopped"): Promise<number> {
    await this.tab.goto("about:blank");
    if (worker === "stopped") await this.stopWorker();
    else await setTimeout(QUIET);
    if ((await this.chromium.isAwake()) !== (worker === "awake")) {
      throw new Error(`the worker is not ${worker}`);
    }
    const set = this.badgeSet();
    await this.tab.goto(url);
    // A document begins to load when it is committed; newer timings leave this instant out.
    return (await set) - (await this.tab.evaluate<number>("performance.timing.domLoading"));
  }

  async stopWorker(): Promise<void> {
    await setTimeout(QUIET);
    await this.tab.session.send("ServiceWorker.enable");
    do {
      await this.tab.session.send("ServiceWorker.stopAllWorkers");
      await setTimeout(QUIET);
    } while (await this.chromium.isAwake());
  }

  /** Makes these items all that the extension's storage holds. */
  async store(items: object): Promise<void> {
    await this.probe.evaluate("chrome.storage.local.clear()");
    await this.probe.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  }

  close(): Promise<void> {
    return this.chromium.close();
  }

  /** Waits until the badge of the tab has a text, and gives the milliseconds since the epoch. */
  badgeSet(): Promise<number> {
    return this.probe.evaluate(`(async () => {
      const deadline = performance.now() + ${PATIENCE};
      while ((await chrome.action.getBadgeText({ tabId: ${this.tabId} })) === "") {
        if (performance.now() > deadline) throw new Error("no badge");
      }
      return performance.timeOrigin + performance.now();
    })()`);
  }
}
