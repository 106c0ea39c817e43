/* Puts the element into the page and takes it out again, many times. */

declare global {
  interface Window {
    /** Mounts an element until its switch can be used, and removes it; so many times. */
    mount(times: number): Promise<void>;
  }
}

const PATIENCE = 30_000;

window.mount = async (times) => {
  for (let cycle = 0; cycle < times; cycle += 1) {
    const element = document.createElement("contribution-settings");
    element.setAttribute("endpoint", "/contribution");
    element.setAttribute("organization", "small");
    document.body.append(element);
    const start = performance.now();
    while (!element.shadowRoot?.querySelector("[role=switch]:enabled")) {
      if (performance.now() - start > PATIENCE) throw new Error(`no switch in cycle ${cycle}`);
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
