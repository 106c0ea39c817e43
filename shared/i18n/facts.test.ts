import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS, type LanguageTag } from "./language.ts";
import { loadLanguage } from "./languages.ts";
import { falseStatements } from "./testing/false-statements.ts";
import { sampleMessages, strings } from "./testing/sample-messages.ts";

/** The source of the removal periods, which the vendor's own pages don't state. */
const AS_REPORTED: Readonly<Record<LanguageTag, RegExp>> = {
  en: /as reported/i,
  de: /Berichten zufolge/,
  fr: /selon la presse/i,
  es: /según la prensa/i,
  "pt-BR": /segundo a imprensa/i,
  ja: /報じられています/,
  "zh-CN": /据报道/,
  ar: /بحسب تقارير صحفية/,
};

describe.each(LANGUAGE_TAGS)("the messages in %s", (tag) => {
  test("make no false statement about data contribution", async () => {
    const language = await loadLanguage(tag);
    const messages = [...(await sampleMessages(language)), ...strings(language.core)];
    expect(falseStatements(tag, messages)).toEqual([]);
  });

  test("define metadata by attributes of content and by common patterns", async () => {
    const { dataTypeDescription } = (await loadLanguage(tag)).core;
    expect(dataTypeDescription.metadata).toContain("Rovo Chat");
  });

  test("give removal periods as reported", async () => {
    const { change, protection } = await (await loadLanguage(tag)).settings();
    expect(protection.safeguard.retention.text).toMatch(AS_REPORTED[tag]);
    for (const dataType of ["metadata", "in-app-data"] as const)
      for (const certain of [true, false])
        expect(change.obligation(dataType, "1 Jan", "2 Feb", certain)).toMatch(AS_REPORTED[tag]);
  });
});

test.each([
  ["en", "Enterprise is exempt."],
  ["en", "Premium contributes content by default."],
  ["en", "Your content is never used."],
  ["en", "Trello takes part."],
  ["de", "Enterprise ist ausgenommen."],
  ["fr", "Avec Premium, le contenu contribue par défaut."],
  ["es", "El contenido nunca se usa."],
  ["pt-BR", "O Enterprise fica de fora."],
  ["ja", "Enterprise は対象外です。"],
  ["zh-CN", "Premium 版默认贡献内容。"],
  ["ar", "لا يُستخدم المحتوى أبدًا."],
] as const)("the check in %s finds %j", (tag, statement) => {
  expect(falseStatements(tag, [statement])).toEqual([statement]);
});
