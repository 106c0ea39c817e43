import { expect, test } from "vitest";
import { LANGUAGES } from "../../shared/i18n/languages.ts";
import { TITLE_LANGUAGES } from "../answers/title-languages.ts";
import { loadOptionWords, loadPageWords } from "./load-words.ts";

const [english, ...others] = LANGUAGES.map(([tag]) => tag) as [string, ...string[]];

test("the title speaks every language that the popup speaks", () => {
  expect([...TITLE_LANGUAGES].sort()).toEqual([english, ...others].sort());
});

test.each(others)("%s has words of its own, not those of English", async (tag) => {
  const [page, options] = [await loadPageWords(tag), await loadOptionWords(tag)];
  expect(page.allSettings).not.toBe((await loadPageWords(english)).allSettings);
  const { place } = await loadPageWords(english);
  expect(page.place.here("space")).not.toBe(place.here("space"));
  const request = page.place.request("People", "https://example.com/");
  expect(request).toMatch(/People.*https:\/\/example\.com\//s);
  expect(request).not.toBe(place.request("People", "https://example.com/"));
  expect(options.title).not.toBe((await loadOptionWords(english)).title);
});

test("what is told of something follows its name as the language writes it", async () => {
  expect((await loadOptionWords("fr")).told("Offre", "Free")).toBe("Offre\u00a0: Free");
  expect((await loadOptionWords("zh-CN")).told("版本", "Free")).toBe("版本：Free");
});

test("a language that nobody wrote is English", async () => {
  expect((await loadPageWords("tlh")).allSettings).toBe("All settings");
});
