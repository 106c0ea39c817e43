import { expect, test } from "vitest";
import { type Exception, sameSettings, type Target, targetId } from "./settings.ts";

const space = (key: string): Target => ({ kind: "space", site: "main", app: "jira", key });
const exclude = (target: Target): Exception => ({ effect: "exclude", target });

test("targetId is the same exactly for equal targets, keys compared without case", () => {
  const targets: Target[] = [
    space("ENG"),
    space("ENG2"),
    { kind: "space", site: "lab", app: "jira", key: "ENG" },
    { kind: "space", site: "main", app: "confluence", key: "ENG" },
    { kind: "app", site: "main", app: "jira" },
    { kind: "app", site: 'main","jira', app: "" },
    { kind: "connector", id: "main" },
  ];
  expect(new Set(targets.map(targetId)).size).toBe(targets.length);
  expect(targetId(space("eNg"))).toBe(targetId(space("ENG")));
  expect(targetId(space("ı"))).not.toBe(targetId(space("I")));
});

test("sameSettings compares choices and exceptions in any order", () => {
  const settings = (exceptions: Exception[]) =>
    ({ metadata: "on", inAppData: "off", exceptions }) as const;
  const [a, b] = [exclude(space("A")), exclude(space("B"))];
  expect(sameSettings(settings([a, b]), settings([b, a]))).toBe(true);
  expect(sameSettings(settings([a]), settings([exclude(space("a"))]))).toBe(true);
  expect(sameSettings(settings([a]), settings([a, b]))).toBe(false);
  expect(sameSettings(settings([a]), settings([{ ...a, effect: "include" }]))).toBe(false);
  expect(sameSettings(settings([a]), { ...settings([a]), metadata: "default" })).toBe(false);
  expect(sameSettings(settings([a]), { ...settings([a]), inAppData: "on" })).toBe(false);
});
