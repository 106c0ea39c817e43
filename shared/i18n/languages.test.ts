import { describe, expect, test } from "vitest";
import { DECISION_CODES, SUMMARIES } from "../model/assessment.ts";
import type { ChangeCause } from "../model/organization-summary.ts";
import { noTransitions, TRANSITIONS } from "../rules/impact.ts";
import type { Reason } from "../view-models/reason.ts";
import { LANGUAGE_TAGS, type Language } from "./language.ts";
import { loadLanguage } from "./languages.ts";
import { formatReason } from "./reason.ts";

const COUNTS = [0, 1, 2, 3, 11, 100, 1234];
const DATA_TYPES = ["metadata", "in-app-data"] as const;
const PLANS = ["free", "standard", "premium", "enterprise", "unknown"] as const;
const NAME = "People (HR)";
const STEPS = ["startedAt", "removeBy", "retrainBy", "aggregatesUntil"] as const;

/** How each language says "we" or "our": in a host's page that would be nobody. */
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

/** Every sentence about why something is so, for all that it can name. */
function* reasons(): Iterable<Reason> {
  for (const code of DECISION_CODES) {
    for (const dataType of DATA_TYPES) {
      for (const plan of [undefined, ...PLANS]) {
        for (const setting of [undefined, "on", "off"] as const) {
          yield {
            code,
            dataType,
            hosting: "government",
            compliance: ["hipaa", "regulated-sector"],
            ...(plan && { plan }),
            ...(setting && { setting }),
            ...(code === "exception" && {
              exception: { effect: "exclude", kind: dataType === "metadata" ? "app" : "space" },
            }),
            ...(code === "not-yet-effective" && { startsAt: "2026-08-17T00:00:00.000Z" }),
            app: "Confluence",
          };
        }
      }
    }
  }
}

/** Everything that a language can say, with sample inputs. */
async function* sentences(language: Language): AsyncIterable<string> {
  const { core } = language;
  for (const reason of reasons())
    yield language.sentence(formatReason(language.core.reasons, reason, language.locale));
  for (const plan of [undefined, ...PLANS]) yield core.organizationLine("Acme", plan);
  for (const more of COUNTS) yield core.exceptionsLine("exclude", [NAME], more);
  yield core.notInOrganization("Acme");
  yield* strings(core);
  const { change, coming, exceptions, protection, history, coverage, dates } =
    await language.settings();
  yield* strings(change);
  for (const dataType of DATA_TYPES) {
    for (const value of ["on", "off"] as const) yield change.question(dataType, value);
    for (const value of ["on", "off", "default"] as const) yield change.change.set(dataType, value);
    yield change.ongoingRemoval(dataType, "1 Jan", "2 Feb");
    for (const certain of [true, false])
      yield change.obligation(dataType, "1 Jan", "2 Feb", certain);
    for (const move of TRANSITIONS) {
      for (const unit of ["spaces", "apps"] as const) {
        for (const many of COUNTS) {
          const movement = { ...noTransitions(), total: 9_999, [move]: many };
          yield change.movement(dataType, unit, move, movement);
          yield change.movement(dataType, unit, move, {
            ...movement,
            "still-contributed": many,
            "still-excluded": many,
          });
        }
      }
      for (const names of [[], [NAME]]) yield change.beyond(dataType, move, names, names.length);
    }
  }
  yield change.ask(change.change.add("exclude", NAME));
  yield change.saved(change.change.remove(NAME));
  yield change.request("x", "Acme");
  yield change.aggregateRetention("2033");
  yield core.lastKnown("now");
  for (const plan of [undefined, ...PLANS]) yield change.metadataStays(plan);
  for (const count of COUNTS) {
    yield core.dormantExceptions(count);
    for (const effect of ["include", "exclude"] as const) {
      yield change.shift({ effect, becomes: "active", count });
      yield change.shift({ effect, becomes: "dormant", count });
    }
    yield change.exceptionCount(count);
    const { all, several } = change.change;
    const parts = (["include", "exclude", "remove"] as const).map((did) =>
      several(did, [NAME, "Jira"], count + 2),
    );
    yield* parts;
    yield change.ask(all(parts));
  }
  const causes: ChangeCause[] = [
    { kind: "use-begins" },
    ...PLANS.map((plan) => ({ kind: "trial-ends", plan }) as const),
    { kind: "deleted" },
  ];
  for (const cause of causes) {
    for (const summary of SUMMARIES) yield coming.line("20 Dec 2026", cause, summary);
  }
  yield* strings(exceptions);
  yield exceptions.removeLabel(NAME, exceptions.waits.exclude);
  for (const count of COUNTS) {
    yield exceptions.count(count, count);
    yield exceptions.full(count);
    if (count > 0) yield exceptions.ticked(count, 0, "exclude");
    yield exceptions.ticked(1, count, "include");
  }
  yield* strings(protection);
  for (const count of COUNTS) yield protection.running(count, "20 Dec 2026");
  yield* strings(history);
  yield history.entry("Mara Ito", "x");
  yield* strings(coverage);
  for (const yes of COUNTS) {
    for (const unknown of COUNTS) {
      const count = { yes, no: 5, unknown, total: yes + unknown + 5 };
      yield coverage.total(count);
      yield coverage.label("Jira", count);
    }
    yield coverage.showAll(yes);
  }
  yield* strings(dates);
  for (const dataType of DATA_TYPES) {
    for (const more of COUNTS) yield dates.about(dataType, [NAME], more);
  }
  yield dates.wholeApp("Jira");
  for (const step of STEPS) yield dates.event(step, NAME);
}

/** The texts that stand in a group of words as they are, however deep. */
function* strings(words: object): Iterable<string> {
  for (const value of Object.values(words)) {
    if (typeof value === "string") yield value;
    else if (typeof value === "object" && value !== null) yield* strings(value);
  }
}

async function all(language: Language): Promise<string[]> {
  const found: string[] = [];
  for await (const sentence of sentences(language)) found.push(sentence);
  return found;
}

describe.each(LANGUAGE_TAGS)("%s", (tag) => {
  test("says something whole of everything, for every number", async () => {
    const language = await loadLanguage(tag);
    const said = await all(language);
    expect(said.length).toBeGreaterThan(800);
    const broken = said.filter(
      (text) => !text.trim() || /undefined|NaN|\[object|null|#/.test(text),
    );
    expect(broken).toEqual([]);
  });

  test("is written in the direction and with the numbers of its locale", async () => {
    const { locale, direction } = await loadLanguage(tag);
    expect(Intl.getCanonicalLocales(locale)[0]?.split("-")[0]).toBe(tag.split("-")[0]);
    expect(direction).toBe(["ar", "he", "fa", "ur"].includes(tag) ? "rtl" : "ltr");
  });

  test("speaks for nobody in a host's page", async () => {
    const said = await all(await loadLanguage(tag));
    expect(said.filter((text) => WE[tag]?.test(text) ?? true)).toEqual([]);
  });

  test("names in a calendar what a date is about, since nothing else stands there", async () => {
    const language = await loadLanguage(tag);
    const { dates } = await language.settings();
    const titles = STEPS.map((step) => dates.event(step, NAME));
    expect(new Set(titles).size).toBe(STEPS.length);
    for (const title of titles) {
      expect(title.startsWith(language.core.title)).toBe(true);
      expect(title).toContain(NAME);
    }
  });

  test("leaves nothing in English", async () => {
    if (tag === "en") return;
    const english = new Set(await all(await loadLanguage("en")));
    // Names that are the same everywhere, and words that a language may share with English.
    const shared = (await all(await loadLanguage(tag))).filter(
      (text) => english.has(text) && text.includes(" "),
    );
    expect(shared.filter((text) => !/^(Mara Ito|People|Acme|\d+ exception)/.test(text))).toEqual(
      [],
    );
  });
});

test.each([
  ["en-US", "en"],
  ["AR-eg", "ar"],
  ["tlh", "en"],
  ["", "en"],
])("whoever asks for %j gets the closest language, %s", async (wanted, given) => {
  expect((await loadLanguage(wanted)).locale.split("-")[0]).toBe(given);
});
