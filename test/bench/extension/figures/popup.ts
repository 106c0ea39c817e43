import { type Figure, median } from "../../figure.ts";
import { addressOf, storedWorkspaces } from "../stored.ts";
import type { Subject } from "../subject.ts";
import type { Tab } from "../tab.ts";

/* Milliseconds from the start of a navigation to the popup, in a tab, until its answer is painted. */

const ROUNDS = 9;
/** Highest ratio of our time to the control's. */
const LIMIT = 2;
/** The element that ends the measurement: our popup has its heading only with the whole answer. */
const HEADINGS = { ours: ".answer-line", control: "h1" } as const;

/** Compares our popup with the control's, each with its worker stopped and its process running. */
export async function popup(ours: Subject, control: Subject): Promise<Figure[]> {
  await ours.store(storedWorkspaces(1, 0));
  const own = await Popup.open(ours, HEADINGS.ours);
  const least = await Popup.open(control, HEADINGS.control);
  const times: number[] = [];
  const controls: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await own.timeToAnswer());
    controls.push(await least.timeToAnswer());
  }
  const value = median(times);
  const ratio = value / median(controls);
  const name = "popup to its answer, worker stopped";
  return [
    { name, value, unit: "ms" },
    { name: `${name}, control`, value: median(controls), unit: "ms" },
    { name: `${name}, ours to control`, value: ratio, unit: "times", limit: LIMIT },
  ];
}

class Popup {
  readonly #subject: Subject;
  readonly #tab: Tab;

  private constructor(subject: Subject, tab: Tab) {
    this.#subject = subject;
    this.#tab = tab;
  }

  static async open(subject: Subject, heading: string): Promise<Popup> {
    await subject.tab.goto(addressOf(0, 0));
    const popup = new Popup(subject, await subject.chromium.open());
    await popup.#tab.session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: watch(heading),
    });
    await popup.timeToAnswer();
    return popup;
  }

  async timeToAnswer(): Promise<number> {
    await this.#tab.goto("about:blank");
    await this.#subject.stopWorker();
    await this.#tab.goto(`${this.#subject.popup}?tab=${this.#subject.tabId}`);
    return this.#tab.evaluate("window.answerPainted");
  }
}

/** Returns a script that records the time at which the browser painted a heading, in steps of 4 ms. */
function watch(heading: string): string {
  return `
    new MutationObserver((_, observer) => {
      const heading = document.querySelector(${JSON.stringify(heading)});
      if (!heading) return;
      heading.setAttribute("elementtiming", "answer");
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
    window.answerPainted = new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries()[0].renderTime)).observe({
        type: "element",
        buffered: true,
      });
    });`;
}
