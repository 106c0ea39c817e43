import { batch, computed, type Signal, signal, useSignal } from "@preact/signals";
import { type ComponentChildren, createContext, render } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import { find, focusAt, place, settled } from "./scene.ts";

export async function drawnAlone() {
  const container = place();
  const drawn: string[] = [];
  const [one, two, fold] = [signal(1), signal(1), signal(1)];
  const odd = computed(() => one.value % 2 === 1);
  const Leaf = ({ name, of }: { name: string; of: Signal<number> }) => {
    drawn.push(name);
    return <i>{of.value}</i>;
  };
  const Odd = () => {
    drawn.push("odd");
    return <b>{String(odd.value)}</b>;
  };
  const Fold = ({ children }: { children: ComponentChildren }) => {
    drawn.push("fold");
    return <div data-count={fold.value}>{two.value > 1 && children}</div>;
  };
  const View = () => {
    drawn.push("view");
    return (
      <Fold>
        <Leaf name="one" of={one} />
        <Leaf name="two" of={two} />
        <Odd />
      </Fold>
    );
  };
  const take = () => drawn.splice(0).join(" ");
  render(<View />, container);
  const first = take();
  two.value = 2;
  await settled();
  const opened = take();
  one.value = 3;
  await settled();
  const single = take();
  fold.value = 2;
  await settled();
  const around = take();
  batch(() => {
    one.value = 4;
    one.value = 6;
    two.value = 3;
  });
  await settled();
  return { first, opened, single, around, both: take(), text: container.textContent };
}

export async function givenTheSame() {
  const container = place();
  const drawn: string[] = [];
  const [around, own] = [signal(1), signal(1)];
  const Follows = ({ of }: { of: string }) => {
    drawn.push(of + own.value);
    return <i>{own.value}</i>;
  };
  const View = () => {
    drawn.push(`view${around.value}`);
    return (
      <div>
        <Follows of="same" />
        <Follows of={`other${around.value}-`} />
      </div>
    );
  };
  const take = () => drawn.splice(0).join(" ");
  render(<View />, container);
  take();
  around.value = 2;
  await settled();
  const given = take();
  own.value = 2;
  await settled();
  return { given, heard: take(), text: container.textContent };
}

export async function effects() {
  const container = place();
  const log: string[] = [];
  const Inner = ({ name, text }: { name: string; text: string }) => {
    useEffect(() => {
      log.push(`${name}+${text}`);
      return () => log.push(`${name}-${text}`);
    }, [text]);
    useEffect(() => {
      log.push(`${name}!`);
    });
    return <p>{text}</p>;
  };
  const View = ({ text }: { text: string }) => {
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
      log.push(`view ${box.current?.textContent}`);
    }, [text]);
    return (
      <div ref={box}>
        <Inner name="a" text={text} />
        <Inner name="b" text="same" />
      </div>
    );
  };
  const take = async () => {
    await settled();
    return log.splice(0).join(" ");
  };
  render(<View text="1" />, container);
  const first = await take();
  render(<View text="2" />, container);
  const second = await take();
  render(null, container);
  return { first, second, end: await take(), left: container.childNodes.length };
}

export async function soon() {
  const container = place();
  const current = signal(0);
  const View = () => (
    <ul>
      {[0, 1, 2, 3].slice(0, current.value + 1).map((row) => (
        <li key={row}>
          <button type="button" id={`row-${row}`}>
            {row}
          </button>
        </li>
      ))}
    </ul>
  );
  render(<View />, container);
  const focused: (string | undefined)[] = [];
  for (let row = 1; row < 4; row += 1) {
    current.value = row;
    queueMicrotask(() => find(container, `#row-${row}`).focus());
    await Promise.resolve();
    await Promise.resolve();
    focused.push(focusAt(container)?.id);
  }
  return focused;
}

export async function around() {
  const container = place();
  const Word = createContext<string | undefined>(undefined);
  const Says = () => <i>{useContext(Word) ?? "none"}</i>;
  const view = (word: string) => (
    <>
      <Says />
      <Word.Provider value={word}>
        <div>
          <Says />
          <Word.Provider value="inner">
            <Says />
          </Word.Provider>
        </div>
      </Word.Provider>
    </>
  );
  const texts = () => [...container.querySelectorAll("i")].map((node) => node.textContent).join();
  render(view("one"), container);
  const first = texts();
  render(view("two"), container);
  await settled();
  return [first, texts()];
}

export async function faults() {
  const container = place();
  const broken = signal(false);
  const heard: string[] = [];
  const hear = (error: unknown) => heard.push(error instanceof Error ? error.message : "");
  addEventListener("error", (event) => {
    event.preventDefault();
    hear(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    hear(event.reason);
  });
  const Fails = () => {
    if (broken.value) throw new Error("not drawn");
    return <b>Fine</b>;
  };
  const Works = () => <i>{broken.value ? "Broken" : "Whole"}</i>;
  const effect = signal(0);
  const Effect = () => {
    const now = effect.value;
    useEffect(() => {
      if (now === 1) throw new Error("no effect");
    }, [now]);
    return <u>{now}</u>;
  };
  render(
    <>
      <Works />
      <Fails />
      <Effect />
    </>,
    container,
  );
  broken.value = true;
  effect.value = 1;
  await settled();
  const during = container.textContent;
  broken.value = false;
  effect.value = 2;
  await settled();
  return { heard: heard.sort(), during, after: container.textContent };
}

export async function settles() {
  const container = place();
  const texts = signal("");
  const View = () => {
    const state = useSignal(0);
    const step = state.value;
    useEffect(() => {
      if (step < 3) state.value = step + 1;
    });
    useEffect(() => {
      texts.value = `step ${step}`;
    }, [step]);
    return (
      <p>
        {step} {texts.value}
      </p>
    );
  };
  render(<View />, container);
  await settled();
  await settled();
  return container.textContent;
}
