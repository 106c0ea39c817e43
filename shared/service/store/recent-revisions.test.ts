import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MAX_AGE_MS, RecentRevisions } from "./recent-revisions.ts";
import type { RevisionNotice } from "./revisions.ts";

let announce: (notice: RevisionNotice) => void;
let recent: RecentRevisions;
beforeEach(() => {
  vi.useFakeTimers();
  recent = new RecentRevisions({
    subscribe(listener) {
      announce = listener;
      return () => {};
    },
  });
});
afterEach(() => vi.useRealTimers());

describe("recent revisions", () => {
  test("are unknown until one is noted or announced", () => {
    expect(recent.get("acme")).toBeUndefined();
    recent.note("acme", 3);
    expect(recent.get("acme")).toBe(3);
    announce({ organization: "acme", revision: 4 });
    expect(recent.get("acme")).toBe(4);
    expect(recent.get("other")).toBeUndefined();
  });

  test("expire, because an announcement can be lost", () => {
    recent.note("acme", 3);
    vi.advanceTimersByTime(MAX_AGE_MS + 1);
    expect(recent.get("acme")).toBeUndefined();
  });

  test("are as old as their query", () => {
    const startedAt = performance.now();
    vi.advanceTimersByTime(MAX_AGE_MS);
    recent.note("acme", 3, startedAt);
    vi.advanceTimersByTime(1);
    expect(recent.get("acme")).toBeUndefined();
  });

  test("do not go back when an announcement overtakes a query", () => {
    const startedAt = performance.now();
    announce({ organization: "acme", revision: 4 });
    recent.note("acme", 3, startedAt);
    expect(recent.get("acme")).toBe(4);
  });

  test("go back within the time limit after a restored backup", () => {
    recent.note("acme", 9);
    vi.advanceTimersByTime(MAX_AGE_MS + 1);
    recent.note("acme", 3);
    expect(recent.get("acme")).toBe(3);
  });

  test("are dropped when announcements may have been missed", () => {
    recent.note("acme", 3);
    announce(null);
    expect(recent.get("acme")).toBeUndefined();
  });

  test("are bounded in number", () => {
    for (let index = 0; index <= 10_000; index += 1) recent.note(`o${index}`, 1);
    expect(recent.get("o0")).toBeUndefined();
    expect(recent.get("o10000")).toBe(1);
  });
});
