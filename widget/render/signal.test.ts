import * as preacts from "@preact/signals";
import { describe, expect, test } from "vitest";
import * as own from "./signal.ts";

/** An effect that writes down what it reads. */
function notedBy(effect: (run: () => void) => () => void) {
  return <T>(read: () => T): { readonly seen: T[]; readonly end: () => void } => {
    const seen: T[] = [];
    const end = effect(() => {
      seen.push(read());
    });
    return { seen, end };
  };
}

// The extension has the very same components with Preact's.
describe.each([
  { whose: "the widget's", ...own },
  { whose: "Preact's", ...preacts },
])("$whose", ({ batch, computed, effect, signal }) => {
  const noted = notedBy(effect);

  describe("a signal", () => {
    test("runs what read it when it is another, and not when it is the same", () => {
      const count = signal(1);
      const { seen } = noted(() => count.value);
      count.value = 2;
      count.value = 2;
      expect(seen).toEqual([1, 2]);
    });

    test("runs nothing that only peeked at it", () => {
      const count = signal(1);
      const { seen } = noted(() => count.peek());
      count.value = 2;
      expect(seen).toEqual([1]);
    });
  });

  describe("an effect", () => {
    test("follows what it read last, and that alone", () => {
      const [first, one, two] = [signal(true), signal(1), signal(2)];
      const { seen } = noted(() => (first.value ? one.value : two.value));
      first.value = false;
      one.value = 10;
      two.value = 20;
      expect(seen).toEqual([1, 2, 20]);
    });

    test("never runs again once it is ended, not even when it was due or ends itself", () => {
      const count = signal(0);
      const { seen, end } = noted(() => count.value);
      batch(() => {
        count.value = 1;
        end();
      });
      let runs = 0;
      const stop = effect(() => {
        if (count.value > 1) stop();
        runs += count.value && 1;
      });
      count.value = 2;
      count.value = 3;
      expect([seen, runs]).toEqual([[0], 2]);
    });

    test("runs again for what it changed itself, until it comes to rest", () => {
      const count = signal(0);
      const { seen } = noted(() => {
        if (count.value < 3) count.value += 1;
        return count.value;
      });
      expect(seen).toEqual([1, 2, 3, 3]);
    });

    test("inside another one follows for itself", () => {
      const [outer, inner] = [signal(1), signal(1)];
      let ends: (() => void)[] = [];
      const log: string[] = [];
      effect(() => {
        for (const end of ends) end();
        log.push(`outer ${outer.value}`);
        ends = [effect(() => void log.push(`inner ${inner.value}`))];
      });
      inner.value = 2;
      outer.value = 2;
      inner.value = 3;
      expect(log).toEqual(["outer 1", "inner 1", "inner 2", "outer 2", "inner 2", "inner 3"]);
    });

    test("that throws keeps no other from running, and its error reaches who made the change", () => {
      const count = signal(0);
      effect(() => {
        if (count.value === 1) throw new Error("broken");
      });
      const { seen } = noted(() => count.value);
      expect(() => {
        count.value = 1;
      }).toThrow("broken");
      count.value = 2;
      expect(seen).toEqual([0, 1, 2]);
    });
  });

  describe("a batch", () => {
    test("runs each effect once, at the end of the outermost, and not where nothing has changed", () => {
      const [one, two] = [signal(1), signal(1)];
      const { seen } = noted(() => one.value + two.value);
      batch(() => {
        one.value = 2;
        batch(() => {
          two.value = 2;
        });
        expect(seen).toEqual([2]);
      });
      batch(() => {
        one.value = 5;
        one.value = 2;
      });
      expect(seen).toEqual([2, 4]);
    });

    test("that fails half-way has its effects all the same", () => {
      const count = signal(0);
      const { seen } = noted(() => count.value);
      const fail = () =>
        batch(() => {
          count.value = 1;
          throw new Error("half");
        });
      expect(fail).toThrow("half");
      count.value = 2;
      expect(seen).toEqual([0, 1, 2]);
    });
  });

  describe("a computed value", () => {
    test("is never seen half changed, and works out what it needs once", () => {
      const base = signal(1);
      let runs = 0;
      const double = computed(() => {
        runs += 1;
        return base.value * 2;
      });
      const next = computed(() => base.value + 1);
      const { seen } = noted(() => `${double.value} ${next.value} ${double.value}`);
      base.value = 2;
      expect([seen, runs]).toEqual([["2 2 2", "4 3 4"], 2]);
    });

    test("runs nothing where it comes to the same", () => {
      const count = signal(1);
      const odd = computed(() => count.value % 2 === 1);
      const { seen } = noted(() => odd.value);
      count.value = 3;
      count.value = 4;
      expect(seen).toEqual([true, false]);
    });

    test("is up to date within a batch, and works nothing out that nobody asks for", () => {
      const count = signal(1);
      let runs = 0;
      const double = computed(() => {
        runs += 1;
        return count.value * 2;
      });
      expect(runs).toBe(0);
      const inside = batch(() => {
        count.value = 5;
        return double.value;
      });
      expect([inside, double.value, runs]).toEqual([10, 10, 1]);
    });

    test("that throws is worked out again when it is asked again", () => {
      const count = signal(0);
      const inverse = computed(() => {
        if (count.value === 0) throw new Error("nothing");
        return 1 / count.value;
      });
      expect(() => inverse.value).toThrow("nothing");
      count.value = 2;
      expect(inverse.value).toBe(0.5);
    });
  });
});

test("what is read in nobody's name is followed by nobody, whoever is around", () => {
  const count = own.signal(0);
  const { seen } = notedBy(own.effect)(() => own.follow(undefined, () => count.value));
  count.value = 1;
  expect(seen).toEqual([0]);
});

test("a reader is behind as long as what it saw is another", () => {
  const count = own.signal(0);
  const heard: number[] = [];
  const reader: own.Reader = { seen: new Map(), hear: () => void heard.push(count.peek()) };
  own.follow(reader, () => count.value);
  count.value = 1;
  expect([heard, own.isBehind(reader)]).toEqual([[1], true]);
  count.value = 0;
  expect(own.isBehind(reader)).toBe(false);
});

test("a value keeps hold of none that follow it no more", () => {
  const [first, one] = [own.signal(true), own.signal(1)];
  const end = own.effect(() => void (first.value && one.value));
  first.value = false;
  expect([first.readers.size, one.readers.size]).toEqual([1, 0]);
  end();
  expect(first.readers.size).toBe(0);
});
