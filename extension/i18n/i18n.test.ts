import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadOptionsMessages, loadPopupMessages } from "./load-messages.ts";

const [english, ...others] = LANGUAGE_TAGS;

test("the browser's own messages exist in the languages of the popup", () => {
  const folders = LANGUAGE_TAGS.map((tag) => tag.replace("-", "_"));
  expect(readdirSync("extension/assets/_locales").sort()).toEqual(folders.sort());
});

test.each(others)("%s has words of its own, not those of English", async (tag) => {
  const [page, options] = [await loadPopupMessages(tag), await loadOptionsMessages(tag)];
  expect(page.allSettings).not.toBe((await loadPopupMessages(english)).allSettings);
  const { place } = await loadPopupMessages(english);
  expect(page.place.here("space")).not.toBe(place.here("space"));
  const request = page.place.request("People", "https://example.com/");
  expect(request).toMatch(/People.*https:\/\/example\.com\//s);
  expect(request).not.toBe(place.request("People", "https://example.com/"));
  expect(options.title).not.toBe((await loadOptionsMessages(english)).title);
});

test("what is told of something follows its name as the language writes it", async () => {
  expect((await loadOptionsMessages("fr")).labelled("Offre", "Free")).toBe("Offre\u00a0: Free");
  expect((await loadOptionsMessages("zh-CN")).labelled("版本", "Free")).toBe("版本：Free");
});

test("a language that nobody wrote is English", async () => {
  expect((await loadPopupMessages("tlh")).allSettings).toBe("All settings");
});
