/*
 * Imports the script under test and measures the time until it is usable. The page names the script (`data-script`)
 * and the condition: a number of switches (`data-switches`) or a text (`data-text`). The same check runs for every
 * script, shadow roots included.
 */

declare global {
  interface Window {
    /** The times, on the page's clock, at which the import began and its result was usable. */
    firstUse: Promise<{ readonly start: number; readonly usable: number }>;
  }
}

const { script = "", switches = "0", text = "" } = document.documentElement.dataset;
const SWITCH = "[role=switch], input[type=checkbox]";
const CHANGES = { subtree: true, childList: true, attributes: true, characterData: true };
const TIMEOUT_MS = 30_000;

const roots: (Document | ShadowRoot)[] = [document];

/** Returns the switches, if all that the page waits for is there. */
function loadedSwitches(): Element[] | undefined {
  const found = roots.flatMap((root) => [...root.querySelectorAll(SWITCH)]);
  const hasText = text === "" || roots.some((root) => root.textContent?.includes(text));
  return hasText && found.length >= Number(switches) ? found : undefined;
}

/** An element that fades in counts as soon as it has its size, which favours the peers. */
function isUsable(element: Element): boolean {
  if (element.matches(":disabled, [aria-disabled=true]")) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

window.firstUse = new Promise((resolve, reject) => {
  let frame = 0;
  const check = () => {
    cancelAnimationFrame(frame);
    const found = loadedSwitches();
    if (!found) return;
    if (found.filter(isUsable).length < Number(switches)) {
      // Styles and transitions can make a switch usable without a change of the document.
      frame = requestAnimationFrame(check);
      return;
    }
    const usable = performance.now();
    observer.disconnect();
    resolve({ start, usable });
    console.info(`first use after ${usable - start}`);
  };
  // Frames are asked for only while a switch isn't usable: they would slow down those who wait for a response.
  const observer = new MutationObserver(check);
  observer.observe(document, CHANGES);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    observer.observe(root, CHANGES);
    return root;
  };
  setTimeout(() => reject(new Error(`\`${script}\` showed nothing to use`)), TIMEOUT_MS);
  let start = Number.NaN;
  settled().then(() => {
    start = performance.now();
    return import(/* @vite-ignore */ script);
  }, reject);
});

/** Waits until the page's own start is over, which is the same for every script. */
async function settled(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise((resolve) => requestIdleCallback(resolve));
}

export {};
