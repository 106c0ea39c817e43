import { afterEach, describe, expect, test, vi } from "vitest";
import { OBLIGATION_DATES } from "../model/obligation.ts";
import { closestLanguage, LANGUAGE_TAGS } from "./language.ts";
import { loadLanguage } from "./languages.ts";
import { NAME, sampleMessages } from "./testing/sample-messages.ts";

/** The words "we" and "our": in a host's page nobody would know who that is. */
const WE: Readonly<Record<string, RegExp>> = {
  en: /\b(we|us|our)\b/i,
  de: /\b(wir|uns|unser\w*)\b/i,
  fr: /\b(nous|notre|nos)\b/i,
  es: /\b(nosotros|nuestr[oa]s?|\p{L}+(amos|emos|imos))\b/iu,
  "pt-BR": /\b(nosso|nossa|\p{L}+(amos|emos|imos))\b/iu,
  ja: /私たち|弊社|当社/,
  "zh-CN": /我们/,
  ar: /نعرف|نعلم|نفترض|نعرض|نستطيع|لدينا/,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(LANGUAGE_TAGS)("the messages in %s", (tag) => {
  test("load without the browser's data of the locale, which takes longer than the first view", async () => {
    const used: PropertyKey[] = [];
    vi.resetModules();
    vi.stubGlobal(
      "Intl",
      new Proxy(Intl, {
        get(target, name) {
          used.push(name);
          return Reflect.get(target, name);
        },
      }),
    );
    const fresh = await import("./languages.ts");
    await fresh.loadLanguage(tag);
    expect(used).toEqual([]);
  });

  test("are complete for every number and every reason", async () => {
    const messages = await sampleMessages(await loadLanguage(tag));
    expect(messages.length).toBeGreaterThan(800);
    const broken = messages.filter(
      (text) => !text.trim() || /undefined|NaN|\[object|null|[{}]/.test(text),
    );
    expect(broken).toEqual([]);
  });

  test("have the locale and the direction of the language", async () => {
    const { locale, direction } = await loadLanguage(tag);
    expect(Intl.getCanonicalLocales(locale)[0]?.split("-")[0]).toBe(tag.split("-")[0]);
    expect(direction).toBe(["ar", "he", "fa", "ur"].includes(tag) ? "rtl" : "ltr");
  });

  test("never say we", async () => {
    const messages = await sampleMessages(await loadLanguage(tag));
    expect(messages.filter((text) => WE[tag]?.test(text) ?? true)).toEqual([]);
  });

  test("name in a calendar event what the date is about", async () => {
    const { core, settings } = await loadLanguage(tag);
    const { dates } = await settings();
    const titles = OBLIGATION_DATES.map((date) => dates.event(date, NAME));
    expect(new Set(titles).size).toBe(OBLIGATION_DATES.length);
    for (const title of titles) {
      expect(title.startsWith(core.title)).toBe(true);
      expect(title).toContain(NAME);
    }
  });
});

test.each(LANGUAGE_TAGS.filter((tag) => tag !== "en"))("%s repeats no English", async (tag) => {
  const english = new Set(await sampleMessages(await loadLanguage("en")));
  const messages = await sampleMessages(await loadLanguage(tag));
  const repeated = messages.filter((text) => english.has(text) && text.includes(" "));
  // Names are the same everywhere, and French shares a word with English.
  expect(repeated.filter((text) => !/^(Mara Ito|People|Acme|\d+ exception)/.test(text))).toEqual(
    [],
  );
});

test("Arabic isolates the names in its sentences", async () => {
  const { core, settings } = await loadLanguage("ar");
  const { change, coverage, history } = await settings();
  const isolated = `\u2068${NAME}\u2069`;
  for (const text of [
    core.organizationLine(NAME, "standard"),
    core.exceptionsLine("exclude", [NAME], 2),
    core.notInOrganization(NAME),
    change.change.add("exclude", NAME),
    change.change.remove(NAME),
    change.request("x", NAME),
    coverage.label(NAME, { yes: 1, no: 1, unknown: 0, total: 2 }),
    history.entry(NAME, "x"),
  ])
    expect(text).toContain(isolated);
});

test.each([
  ["en-US", "en"],
  ["AR-eg", "ar"],
  ["pt-PT", "pt-BR"],
  ["tlh", "en"],
  ["", "en"],
])("the closest language to %j is %s", async (tag, closest) => {
  expect(closestLanguage(tag)).toBe(closest);
  expect((await loadLanguage(tag)).locale.split("-")[0]).toBe(closest.split("-")[0]);
});
