/* Measures the time from a press of the switch until its effect is painted. */

interface Repaint {
  /** Milliseconds until the frame that shows the moved switch is done. */
  readonly moved: number;
  /** Milliseconds until the frame that shows the preview with its numbers is done. */
  readonly previewed: number;
}

declare global {
  interface Window {
    /** Starts to wait for one press. */
    awaitPress(): void;
    /** The times of a click. */
    repaint: Promise<Repaint>;
    /** Returns true if a preview is shown. */
    isPreviewed(): boolean;
  }
}

const TIMEOUT_MS = 30_000;

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
    setTimeout(() => reject(new Error("the press showed no preview")), TIMEOUT_MS);
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

/** Resolves with the time at which the next frame was laid out and handed over for painting. */
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
