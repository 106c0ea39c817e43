/* Takes the time from a press of the switch until the screen shows what it does. */

interface Repaint {
  /** Milliseconds until the frame in which the switch itself has moved is done. */
  readonly moved: number;
  /** Milliseconds until the frame that shows the preview with its numbers is done. */
  readonly previewed: number;
}

declare global {
  interface Window {
    /** Waits for one press from now on. */
    awaitPress(): void;
    /** The times of a click. */
    repaint: Promise<Repaint>;
    /** Returns true if a preview is shown. */
    isPreviewed(): boolean;
  }
}

const PATIENCE = 30_000;

function root(): ShadowRoot {
  const found = document.querySelector("contribution-settings")?.shadowRoot;
  if (!found) throw new Error("the element is not there");
  return found;
}

function position(): string | null | undefined {
  return root().querySelector("[role=switch]:enabled")?.getAttribute("aria-checked");
}

window.isPreviewed = () => /\d[^.]* stop contributing/.test(root().textContent ?? "");

window.awaitPress = () => {
  const before = position();
  window.repaint = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the press showed no preview")), PATIENCE);
    let pressed = Number.NaN;
    let moved: Promise<number> | undefined;
    addEventListener("click", ({ timeStamp }) => (pressed = timeStamp), {
      capture: true,
      once: true,
    });
    const observer = new MutationObserver(async () => {
      if (position() !== before) moved ??= endOfFrame();
      if (!moved || !window.isPreviewed()) return;
      observer.disconnect();
      const previewed = await endOfFrame();
      resolve({ moved: (await moved) - pressed, previewed: previewed - pressed });
    });
    observer.observe(root(), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
};

/** When the next frame has been laid out and handed over for painting. */
function endOfFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    requestAnimationFrame(() => port2.postMessage(null));
  });
}

export {};
