import { signal, useSignal } from "@preact/signals";
import { render } from "preact";
import { useRef } from "preact/hooks";
import { find, place, settled } from "./scene.ts";

export async function newestHandler() {
  const container = place();
  const heard: number[] = [];
  const View = () => {
    const state = useSignal(0);
    const count = state.value;
    const press = () => {
      heard.push(count);
      state.value = count + 1;
    };
    return (
      <button type="button" onClick={count < 3 ? press : undefined}>
        {count}
      </button>
    );
  };
  render(<View />, container);
  for (let press = 0; press < 5; press += 1) {
    find(container, "button").click();
    await settled();
  }
  return { heard, text: container.textContent };
}

export async function fields() {
  const container = place();
  const words = signal("");
  const [ticked, chosen] = [signal(false), signal("b")];
  const View = () => (
    <form>
      <input
        id="words"
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
      />
      <input id="tick" type="checkbox" checked={ticked.value} disabled={words.value === "off"} />
      <select value={chosen.value}>
        {["a", "b", "c"].map((name) => (
          <option key={name} value={name}>
            The {name}
          </option>
        ))}
      </select>
    </form>
  );
  render(<View />, container);
  const input = find<HTMLInputElement>(container, "#words");
  const tick = find<HTMLInputElement>(container, "#tick");
  const select = find<HTMLSelectElement>(container, "select");
  const atFirst = select.value;
  input.focus();
  input.value = "abcd";
  input.setSelectionRange(1, 2);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  tick.checked = true;
  select.value = "c";
  await settled();
  const caret = [input.value, input.selectionStart, input.selectionEnd];
  const back = [tick.checked, select.value];
  words.value = "off";
  ticked.value = true;
  await settled();
  const off = [input.value, tick.checked, tick.disabled];
  words.value = "";
  await settled();
  return { atFirst, caret, back, off, empty: [input.value, tick.disabled] };
}

export async function attributes() {
  const container = place();
  const on = signal(true);
  const View = () => (
    <div
      class={on.value ? "on" : "off"}
      role={on.value ? "group" : undefined}
      aria-busy={on.value}
      aria-hidden={on.value ? undefined : false}
      hidden={on.value}
      data-row={on.value ? 1 : 2}
      tabIndex={on.value ? 0 : -1}
      part="panel"
      style={{ blockSize: on.value ? "1px" : "2px", "--done": on.value ? 0.5 : 1 }}
    >
      <svg viewBox="0 0 1 1" aria-hidden="true">
        <path d="M0 0" class={on.value ? "on" : "off"} />
      </svg>
      <details>
        <summary>More</summary>
      </details>
    </div>
  );
  render(<View />, container);
  const div = find(container, "div");
  const look = () => [
    div.getAttributeNames().sort().join(" "),
    ["class", "aria-busy", "data-row", "tabindex"].map((name) => div.getAttribute(name)),
    div.style.blockSize,
    div.style.getPropertyValue("--done"),
  ];
  const first = look();
  const details = find<HTMLDetailsElement>(container, "details");
  details.open = true;
  on.value = false;
  await settled();
  const path = find<SVGPathElement>(container, "path");
  return {
    first,
    later: look(),
    open: details.open,
    svg: [path instanceof SVGPathElement, path.getAttribute("class")],
    viewBox: path.ownerSVGElement?.getAttributeNames(),
  };
}

export async function references() {
  const container = place();
  const shown = signal(true);
  const seen: unknown[] = [];
  let box: { current: HTMLElement | null } = { current: null };
  const View = () => {
    box = useRef<HTMLElement>(null);
    return shown.value ? <p ref={box as { current: HTMLParagraphElement | null }}>Here</p> : null;
  };
  render(<View />, container);
  seen.push(box.current?.textContent);
  shown.value = false;
  await settled();
  seen.push(box.current);
  shown.value = true;
  await settled();
  seen.push(box.current?.textContent);
  return seen;
}
