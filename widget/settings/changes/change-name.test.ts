import { expect, test } from "vitest";
import { settings } from "../../../shared/i18n/en/settings.ts";
import type { SingleChange } from "../../../shared/model/change.ts";
import type { Target } from "../../../shared/model/organization.ts";
import { acme } from "../../../shared/rules/testing/documents.ts";
import { changeName } from "./change-name.ts";

const { change: words } = settings;

const space = (key: string): Target => ({ kind: "space", site: "main", app: "confluence", key });
const jira: Target = { kind: "app", site: "main", app: "jira" };
const add = (target: Target): SingleChange => ({
  type: "add-exception",
  effect: "exclude",
  target,
});
const remove = (target: Target): SingleChange => ({ type: "remove-exception", target });
const off: SingleChange = { type: "set-in-app-data", value: "off" };

const named = (...changes: SingleChange[]) =>
  words.questionAbout(changeName(words, acme(), { type: "batch", changes }));

test("changeName counts the exceptions of a batch and names the first ones", () => {
  expect(named(...["HR", "B", "C", "D", "E"].map((key) => add(space(key))))).toBe(
    "Exclude 5: People, B, C and 2 more?",
  );
  expect(named(remove(space("HR")), add(space("B")), add(jira), remove(jira))).toBe(
    "Exclude 2: B and Jira (Acme); remove 2 exceptions: People and Jira (Acme)?",
  );
});

test("changeName names every change of a short batch", () => {
  expect(named(off, remove(space("HR")))).toBe(
    "In-app data off; remove the exception for People (HR, Confluence, Acme)?",
  );
});
