import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS, type LanguageTag } from "./language.ts";
import { loadLanguage } from "./languages.ts";
import { falseStatements } from "./testing/false-statements.ts";
import { sampleMessages, strings } from "./testing/sample-messages.ts";

/** The configuration of apps, a part of the common patterns in metadata. */
const CONFIGURATION: Readonly<Record<LanguageTag, RegExp>> = {
  en: /configuration/,
  de: /Konfiguration/,
  fr: /configuration/,
  es: /configuración/,
  "pt-BR": /configuração/,
  ja: /構成/,
  "zh-CN": /配置/,
  ar: /التهيئة/,
};

/** AI, whose features are turned off elsewhere. */
const AI: Readonly<Record<LanguageTag, RegExp>> = {
  en: /\bAI\b/,
  de: /\bKI\b/,
  fr: /\bIA\b/,
  es: /\bIA\b/,
  "pt-BR": /\bIA\b/,
  ja: /AI/,
  "zh-CN": /AI/,
  ar: /الذكاء الاصطناعي/,
};

/** The source of the removal periods, which the vendor's own pages don't state. */
const AS_REPORTED: Readonly<Record<LanguageTag, RegExp>> = {
  en: /as reported/i,
  de: /Berichten zufolge/,
  fr: /selon la presse/i,
  es: /según la prensa/i,
  "pt-BR": /segundo a imprensa/i,
  ja: /報じられて|報道/,
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
    const { metadata } = (await loadLanguage(tag)).core.dataTypeDescription;
    expect(metadata).toContain("Rovo Chat");
    expect(metadata).toMatch(CONFIGURATION[tag]);
  });

  test("give removal periods as reported", async () => {
    const { change, dates, protection } = await (await loadLanguage(tag)).settings();
    const texts = (["metadata", "in-app-data"] as const).flatMap((dataType) => [
      change.ongoingRemoval(dataType, "1 Jan", "2 Feb"),
      change.obligation(dataType, "1 Jan", "2 Feb", true),
      change.obligation(dataType, "1 Jan", "2 Feb", false),
    ]);
    for (const text of [...texts, protection.safeguard.retention.text, dates.none, dates.reported])
      expect(text).toMatch(AS_REPORTED[tag]);
  });

  test("speak of turning AI off only to say that this isn't the switch for it", async () => {
    const language = await loadLanguage(tag);
    const messages = new Set(await sampleMessages(language));
    const aboutAi = [...messages].filter((text) => AI[tag].test(text));
    expect(aboutAi).toEqual([language.core.notAiSwitch]);
  });
});

test.each([
  ["en", "Enterprise is exempt."],
  ["en", "On Enterprise both are off by default."],
  ["en", "On Enterprise, metadata is off by default."],
  ["de", "Bei Enterprise sind Metadaten standardmäßig ausgeschaltet."],
  ["ja", "Enterprise では既定でどちらもオフです。"],
  ["ar", "مع Enterprise البيانات الوصفية متوقفة افتراضيًا."],
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
