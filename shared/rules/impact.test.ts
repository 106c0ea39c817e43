import { describe, expect, test } from "vitest";
import type { Change, SingleChange } from "../model/change.ts";
import {
  type Effect,
  type Exception,
  type Organization,
  parseOrganization,
  type Target,
} from "../model/organization.ts";
import { previewChange } from "./preview.ts";
import { acme, NOW, onPlan, withApp, withSite } from "./testing/documents.ts";

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

describe("the places that a preview does not count", () => {
  const LAB_SPACE = { kind: "space", site: "lab", app: "jira", key: "X1" } as const;
  const JIRA = { kind: "app", site: "main", app: "jira" } as const;
  const DRIVE = { kind: "connector", id: "drive" } as const;
  const of = (document: Organization, change: Change) => previewChange(document, change, NOW);
  const add = (effect: Effect, target: Target): SingleChange => ({
    type: "add-exception",
    effect,
    target,
  });
  const remove = (target: Target): SingleChange => ({ type: "remove-exception", target });
  const batch = (...changes: SingleChange[]): Change => ({ type: "batch", changes });
  const stops = (...targets: Target[]) => ({
    dataType: "in-app-data",
    transition: "stops",
    targets,
  });
  const on = acme({ inAppData: "on", exceptions: [] });

  test("are none if all that changes is counted", () => {
    expect(of(on, add("exclude", { ...JIRA, kind: "space", key: "ENG" })).otherImpacts).toEqual([]);
    expect(of(on, turn("off"))).toMatchObject({ countedUnit: "spaces", otherImpacts: [] });
  });

  test("are an excluded app, unless its spaces already tell that it stops", () => {
    const apart = withApp(on, "jira", { spaces: [] });
    expect(of(apart, add("exclude", JIRA)).otherImpacts).toEqual([stops(JIRA)]);
    expect(of(on, add("exclude", JIRA)).otherImpacts).toEqual([]);
  });

  test("are an included connector and a connector whose exception ends", () => {
    expect(of(on, add("exclude", DRIVE)).otherImpacts).toEqual([stops(DRIVE)]);
    const excluded = acme({
      inAppData: "on",
      exceptions: [{ effect: "exclude", target: DRIVE }],
    });
    expect(of(excluded, remove(DRIVE)).otherImpacts).toEqual([
      { dataType: "in-app-data", transition: "starts", targets: [DRIVE] },
    ]);
  });

  test("are spaces that no list has, each once, before and after the change", () => {
    const other = { ...LAB_SPACE, key: "X2" };
    const excluded = acme({
      inAppData: "on",
      exceptions: [{ effect: "exclude", target: LAB_SPACE }],
    });
    expect(of(excluded, batch(remove(LAB_SPACE), add("exclude", other))).otherImpacts).toEqual([
      { dataType: "in-app-data", transition: "starts", targets: [LAB_SPACE] },
      stops(other),
    ]);
    expect(of(on, batch(add("exclude", LAB_SPACE), add("exclude", other))).otherImpacts).toEqual([
      stops(LAB_SPACE, other),
    ]);
  });

  test("leave out a space that changes as its app does", () => {
    const app = { kind: "app", site: "lab", app: "jira" } as const;
    const both = batch(add("exclude", app), add("exclude", LAB_SPACE));
    expect(of(on, both).otherImpacts).toEqual([stops(app)]);
  });

  test("are everything that follows the organization, if no counted place changes as it does", () => {
    const spaces = ["ENG", "LEGAL"].map((key) => ({ ...JIRA, kind: "space", key }) as const);
    const apart = withSite(acme({ inAppData: "on", exceptions: [] }), "main", {
      apps: [
        {
          app: "jira",
          plan: "standard",
          state: "active",
          spaces: spaces.map(({ key }) => ({ key, name: key })),
        },
      ],
    });
    const excluded = parseOrganization({
      ...apart,
      settings: {
        ...apart.settings,
        exceptions: spaces.map((target) => ({ effect: "exclude", target })),
      },
    });
    expect(of(excluded, turn("off"))).toMatchObject({
      countedUnit: "spaces",
      otherImpacts: [{ dataType: "in-app-data", transition: "stops", targets: [] }],
    });
  });
});

test("a preview counts a space that an exception names apart from the others", () => {
  const document = acme({ inAppData: "on", exceptions: [exception("exclude", "ENG")] });
  expect(previewChange(document, turn("off"), NOW).counted["in-app-data"]).toMatchObject({
    stops: 4,
    "still-excluded": 1,
    total: 5,
  });
});

test("a preview counts the covered apps if no space is listed", () => {
  const apps = acme().sites[0]?.apps.map(({ spaces: _, ...app }) => app) ?? [];
  const document = withSite(acme({ inAppData: "on", exceptions: [] }), "main", { apps });
  const jira = { kind: "app", site: "main", app: "jira" } as const;
  const change: SingleChange = { type: "add-exception", effect: "exclude", target: jira };
  expect(previewChange(document, change, NOW)).toMatchObject({
    countedUnit: "apps",
    counted: { "in-app-data": { stops: 1, "still-contributed": 3, total: 4 } },
    otherImpacts: [],
  });
});
