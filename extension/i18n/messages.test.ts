import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { falseStatements } from "../../shared/i18n/testing/false-statements.ts";
import { strings } from "../../shared/i18n/testing/sample-messages.ts";
import { loadOptionsMessages, loadPopupMessages } from "./load-messages.ts";

const LOCALES = "extension/assets/_locales";

const load = async (tag: string) =>
  ({ popup: await loadPopupMessages(tag), options: await loadOptionsMessages(tag) }) as const;

test("the browser's own messages exist in every language and have the same keys", () => {
  const folders = LANGUAGE_TAGS.map((tag) => tag.replace("-", "_"));
  expect(readdirSync(LOCALES).sort()).toEqual([...folders].sort());
  const keysOf = (folder: string) =>
    Object.keys(JSON.parse(readFileSync(`${LOCALES}/${folder}/messages.json`, "utf8")));
  for (const folder of folders) expect(keysOf(folder)).toEqual(keysOf("en"));
});

describe.each(LANGUAGE_TAGS)("the extension's messages in %s", (tag) => {
  test("make no false statement about data contribution", async () => {
    const { popup, options } = await load(tag);
    expect(falseStatements(tag, [...strings(popup), ...strings(options)])).toEqual([]);
  });

  test("name the workspace or place in every title that needs one", async () => {
    const { source, changedTitle, comingTitle } = (await load(tag)).popup.badge;
    for (const text of [...Object.values(source), changedTitle, comingTitle])
      expect(text).toContain("{name}");
  });

  test("are complete for every number", async () => {
    const { popup, options } = await load(tag);
    const texts = [0, 1, 2, 3, 11, 100, 1234].flatMap((count) => [
      popup.more(count),
      options.problemsTitle(count),
      options.backupProblems(count),
      options.eraseQuestion(count),
      options.adminImport.progress(count, undefined),
      options.adminImport.progress(1, count),
      options.adminImport.found("Acme", count, count),
      options.adminImport.spacesRead("acme.example", count),
      options.adminImport.spacesLeftOut(count),
      options.adminImport.hiddenEntries(count),
      options.adminImport.sandboxes(count),
      options.adminImport.exceptions(count),
      options.adminImport.spaces(count),
    ]);
    expect(texts.filter((text) => !text.trim() || /undefined|NaN|[{}]/.test(text))).toEqual([]);
  });

  test("send an admin the name and the address of a page", async () => {
    const { place } = (await load(tag)).popup;
    expect(place.request("People", "https://example.com/")).toMatch(
      /People.*https:\/\/example\.com\//s,
    );
  });
});

test.each(LANGUAGE_TAGS.filter((tag) => tag !== "en"))("%s repeats no English", async (tag) => {
  const english = await load("en");
  const known = new Set([...strings(english.popup), ...strings(english.options)]);
  const { popup, options } = await load(tag);
  const texts = [...strings(popup), ...strings(options)];
  expect(texts.filter((text) => known.has(text) && /\p{L} \p{L}/u.test(text))).toEqual([]);
});

test.each([
  ["fr", "Offre\u00a0: Free"],
  ["zh-CN", "Offre：Free"],
])("a label in %s is followed by the language's own colon", async (tag, text) => {
  expect((await loadOptionsMessages(tag)).labelled("Offre", "Free")).toBe(text);
});
