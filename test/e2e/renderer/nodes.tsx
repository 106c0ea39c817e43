import { batch, signal, useSignal } from "@preact/signals";
import { Fragment, hydrate, render } from "preact";
import { useMemo } from "preact/hooks";
import { element, find, focusAt, place, settled, watch } from "./scene.ts";

export async function takeOver() {
  const said = element("p", "Saved", { role: "status" });
  const container = place([said, element("button", "Off", { type: "button", class: "link" })]);
  const text = said.firstChild;
  const button = find(container, "button");
  button.focus();
  const changes = watch(container);
  const heard: string[] = [];
  const view = (
    <>
      <p role="status">{"Saved"}</p>
      <button type="button" class="link" onClick={() => heard.push("press")}>
        Off
      </button>
    </>
  );
  hydrate(view, container);
  await settled();
  button.click();
  return {
    changes: changes(),
    same: said.firstChild === text && container.lastChild === button,
    focused: focusAt(container) === button,
    heard,
  };
}

export async function orders() {
  const kept: string[] = [];
  const orders = ["bcda", "dcba", "cadb", "adbc", "bdac"];
  for (const order of orders) {
    for (const focused of "abcd") {
      const container = place();
      const list = (keys: string) => (
        <>
          {[...keys].map((key) => (
            <Fragment key={key}>
              <input id={key} />
              {key}
            </Fragment>
          ))}
        </>
      );
      render(list("abcd"), container);
      const before = new Map(
        [..."abcd"].map((key) => [key, find<HTMLElement>(container, `#${key}`)] as const),
      );
      before.get(focused)?.focus();
      render(list(order), container);
      const same = [...order].every((key, index) => container.children[index] === before.get(key));
      const stays = focusAt(container)?.id === focused;
      if (same && container.textContent === order && stays) kept.push(`${order} ${focused}`);
    }
  }
  return { kept: kept.length, of: orders.length * 4 };
}

export async function shifts() {
  const container = place();
  const list = (keys: string) => (
    <ul>
      {[...keys].map((key) => (
        <li key={key}>
          <input id={key} />
        </li>
      ))}
    </ul>
  );
  render(list("abcdef"), container);
  const [c, e] = [find(container, "#c"), find(container, "#e")];
  c.focus();
  let lost = 0;
  c.addEventListener("blur", () => {
    lost += 1;
  });
  for (const keys of ["cdef", "cdefgh", "bcdefgh", "abcefg"]) render(list(keys), container);
  return {
    order: [...container.querySelectorAll("input")].map(({ id }) => id).join(""),
    same: find(container, "#c") === c && find(container, "#e") === e,
    lost,
  };
}

export async function unchanged() {
  const container = place();
  const count = signal(0);
  const View = () => (
    <section aria-busy={count.value < 0} style={{ "--done": 1 }}>
      <p role="status">
        {"Saved"} {7} {count.value > 0 ? "" : null}
      </p>
      <input value="same" class="input" />
      <ul>
        {["a", "b"].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
  render(<View />, container);
  await settled();
  const changes = watch(find(container, "section"));
  count.value = -0.5;
  await settled();
  const only = changes();
  render(<View />, container);
  return { only, again: changes() };
}

export async function positions() {
  const container = place();
  const names = signal<readonly string[]>([]);
  const Keeps = () => {
    const pressed = useSignal(0);
    const twice = useMemo(() => pressed.value * 2, [pressed.value]);
    return (
      <button
        type="button"
        onClick={() => {
          pressed.value += 1;
        }}
      >
        {twice}
      </button>
    );
  };
  const View = () => (
    <div>
      {names.value.length > 0 && <p>Some</p>}
      {names.value.map((name) => (
        <p key={name}>{name}</p>
      ))}
      <Keeps />
      {names.value.length > 1 ? <p>Two</p> : "One"}
    </div>
  );
  render(<View />, container);
  const button = find(container, "button");
  button.click();
  const texts: (string | null)[] = [];
  for (const next of [["a"], ["a", "b"], ["b"], []]) {
    names.value = next;
    await settled();
    texts.push(container.textContent);
  }
  return { texts, same: find(container, "button") === button };
}

export async function gone() {
  const container = place();
  const [count, shown] = [signal(0), signal(true)];
  let drawn = 0;
  const Inner = () => {
    drawn += 1;
    return <p>{count.value}</p>;
  };
  const View = () => <div>{shown.value && <Inner />}</div>;
  render(<View />, container);
  batch(() => {
    shown.value = false;
    count.value += 1;
  });
  await settled();
  count.value += 1;
  await settled();
  const once = drawn;
  shown.value = true;
  await settled();
  render(null, container);
  count.value += 1;
  await settled();
  // The same place is used again.
  container.append(element("p", "2"));
  const server = container.firstChild;
  hydrate(<Inner />, container);
  return { once, drawn, same: container.firstChild === server, text: container.textContent };
}
