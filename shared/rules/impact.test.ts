import { expect, test } from "vitest";
import type { SingleChange } from "../model/change.ts";
import type { Effect, Exception } from "../model/organization.ts";
import { previewChange } from "./preview.ts";
import { acme, NOW, onPlan } from "./testing/documents.ts";

const space = (key: string) => ({ kind: "space", site: "main", app: "jira", key }) as const;
const exception = (effect: Effect, key: string): Exception => ({ effect, target: space(key) });
const exceptions = [
  exception("exclude", "A"),
  exception("exclude", "B"),
  exception("include", "C"),
];
const turn = (value: "on" | "off" | "default"): SingleChange => ({
  type: "set-in-app-data",
  value,
});

test("turning the setting tells apart what applies again and what waits from now on", () => {
  const on = acme({ inAppData: "on", exceptions });
  const off = acme({ inAppData: "off", exceptions });
  expect(previewChange(on, turn("off"), NOW).activations).toEqual([
    { effect: "exclude", becomes: "dormant", count: 2 },
    { effect: "include", becomes: "active", count: 1 },
  ]);
  expect(previewChange(off, turn("on"), NOW).activations).toEqual([
    { effect: "exclude", becomes: "active", count: 2 },
    { effect: "include", becomes: "dormant", count: 1 },
  ]);
});

test("what the same change adds or removes is not among them", () => {
  const on = acme({ inAppData: "on", exceptions });
  const changes: SingleChange[] = [
    { type: "remove-exception", target: space("A") },
    turn("off"),
    { type: "add-exception", effect: "include", target: space("B") },
  ];
  expect(previewChange(on, { type: "batch", changes }, NOW).activations).toEqual([
    { effect: "exclude", becomes: "dormant", count: 1 },
    { effect: "include", becomes: "active", count: 1 },
  ]);
});

test("an effect that no exception has is not told", () => {
  const on = acme({ inAppData: "on", exceptions: [exception("exclude", "A")] });
  expect(previewChange(on, turn("off"), NOW).activations).toEqual([
    { effect: "exclude", becomes: "dormant", count: 1 },
  ]);
});

test("nothing is told while the setting stays, or is not known from then on", () => {
  expect(previewChange(acme({ exceptions }), turn("on"), NOW).activations).toEqual([]);
  const unknown = onPlan(acme({ inAppData: "on", exceptions }), "unknown");
  expect(previewChange(unknown, turn("default"), NOW).activations).toEqual([]);
});
