/* Inserts and removes the element many times. */

declare global {
  interface Window {
    /** Mounts an element until its switch is usable, and removes it; repeats this. */
    mount(times: number): Promise<void>;
  }
}

const TIMEOUT_MS = 30_000;

window.mount = async (times) => {
  for (let cycle = 0; cycle < times; cycle += 1) {
    const element = document.createElement("contribution-settings");
    element.setAttribute("endpoint", "/contribution");
    element.setAttribute("organization", "small");
    document.body.append(element);
    const start = performance.now();
    while (!element.shadowRoot?.querySelector("[role=switch]:enabled")) {
      if (performance.now() - start > TIMEOUT_MS) throw new Error(`no switch in cycle ${cycle}`);
      await frame();
    }
    element.remove();
    await frame();
  }
};

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

export {};
