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

test("a preview counts the exceptions that become active and dormant when the setting is turned", () => {
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

test("a preview does not count as activated the exceptions that the change itself adds or removes", () => {
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

test("a preview leaves out an effect that no exception has", () => {
  const on = acme({ inAppData: "on", exceptions: [exception("exclude", "A")] });
  expect(previewChange(on, turn("off"), NOW).activations).toEqual([
    { effect: "exclude", becomes: "dormant", count: 1 },
  ]);
});

test("a preview counts no activations if the setting stays or becomes unknown", () => {
  expect(previewChange(acme({ exceptions }), turn("on"), NOW).activations).toEqual([]);
  const unknown = onPlan(acme({ inAppData: "on", exceptions }), "unknown");
  expect(previewChange(unknown, turn("default"), NOW).activations).toEqual([]);
});

test("a preview with authority `vendor` compares what is in force with all that is decided", () => {
  const before = acme({ exceptions: [] }, { authority: "vendor" });
  const off = previewChange(before, turn("off"), NOW);
  expect(off.counted["in-app-data"]).toMatchObject({ stops: 5, total: 5 });
  expect(off.obligations).toMatchObject([{ dataType: "in-app-data", certain: true }]);
  expect(off.after.settings).toEqual(before.settings);
  const back = previewChange(off.after, turn("default"), NOW);
  expect(back.counted["in-app-data"]).toMatchObject({ stops: 0, "still-contributed": 5 });
  expect(back.obligations).toEqual([]);
  const confirmed = previewChange(off.after, { type: "confirm" }, NOW);
  expect(confirmed.obligations).toEqual(off.obligations);
});

test("a preview of a batch that confirms counts what the batch puts in force, not what it decides afterwards", () => {
  const before = acme({ exceptions: [] }, { authority: "vendor" });
  const changes: SingleChange[] = [turn("off"), { type: "confirm" }, turn("on")];
  const { after, counted, obligations } = previewChange(before, { type: "batch", changes }, NOW);
  expect([after.settings.inAppData, after.decided?.inAppData]).toEqual(["off", "on"]);
  expect(counted["in-app-data"]).toMatchObject({ stops: 5, total: 5 });
  expect(obligations).toMatchObject([{ dataType: "in-app-data", certain: true }]);
});

test("a preview of a change with violations has no impact", () => {
  const { violations, counted, after, obligations } = previewChange(
    acme(),
    { type: "set-metadata", value: "off" },
    NOW,
  );
  expect(violations).toEqual([{ code: "metadata-locked-by-plan" }]);
  expect(counted.metadata).toMatchObject({ stops: 0, "still-contributed": 5 });
  expect([after, obligations]).toEqual([acme(), []]);
});
