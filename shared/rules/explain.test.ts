import { expect, test } from "vitest";
import type { Effect, Exception, Settings, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { explain } from "./explain.ts";
import { acme, NOW, onPlan } from "./testing/documents.ts";

const JIRA = { kind: "app", site: "main", app: "jira" } as const;
const ENG = { ...JIRA, kind: "space", key: "ENG" } as const;
const DRIVE = { kind: "connector", id: "drive" } as const;
const ROVO = { kind: "app", site: "main", app: "rovo" } as const;

const on = (target: Target, ...effects: Effect[]) =>
  effects.map((effect): Exception => ({ effect, target }));

/** Formats the exceptions of an explanation: "exclude space", the dormant one in brackets. */
function named(settings: Partial<Settings>, place: Place = ENG): string {
  const { exception, dormant } = explain(acme(settings), place, NOW);
  const word = (one?: Exception) => (one ? `${one.effect} ${one.target.kind}` : "none");
  return `${word(exception)} (${word(dormant)})`;
}

test.each<[string, Partial<Settings>, Place, string]>([
  ["its own", { inAppData: "on", exceptions: on(ENG, "exclude") }, ENG, "exclude space (none)"],
  [
    "that of its app",
    { inAppData: "on", exceptions: on(JIRA, "exclude") },
    ENG,
    "exclude app (none)",
  ],
  [
    "a dormant one",
    { inAppData: "on", exceptions: on(JIRA, "include") },
    ENG,
    "none (include app)",
  ],
  [
    "its own before that of its app, of either effect",
    {
      inAppData: "off",
      exceptions: [...on(JIRA, "include", "exclude"), ...on(ENG, "include", "exclude")],
    },
    ENG,
    "include space (exclude space)",
  ],
  [
    "a connector's",
    { inAppData: "off", exceptions: on(DRIVE, "include") },
    DRIVE,
    "include connector (none)",
  ],
  ["none of its spaces", { inAppData: "on", exceptions: on(ENG, "exclude") }, JIRA, "none (none)"],
  [
    "none of a platform app",
    { inAppData: "on", exceptions: on(ROVO, "exclude") },
    ROVO,
    "none (none)",
  ],
  [
    "none while the setting is not known",
    { inAppData: "unknown", exceptions: on(ENG, "include", "exclude") },
    ENG,
    "none (none)",
  ],
])("explain names the closest exception: %s", (_name, settings, place, expected) => {
  expect(named(settings, place)).toBe(expected);
});

test("explain names the plan and the setting as far as they are known", () => {
  const facts = (organization: ReturnType<typeof acme>) => {
    const { plan, setting } = explain(organization, ENG, NOW);
    return { plan, setting };
  };
  expect(facts(acme())).toEqual({ plan: "standard", setting: "on" });
  expect(facts(onPlan(acme(), "enterprise"))).toEqual({ plan: "enterprise", setting: "off" });
  expect(facts(onPlan(acme(), "unknown"))).toEqual({ plan: "unknown" });
  expect(facts(acme({}, { sites: [] }))).toEqual({});
});
