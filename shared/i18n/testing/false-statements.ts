import type { LanguageTag } from "../language.ts";

interface Words {
  readonly content: RegExp;
  readonly never: RegExp;
  readonly leftOut: RegExp;
  readonly byDefault: RegExp;
  /** Metadata, or both data types. */
  readonly metadata: RegExp;
}

/** The words of each language that false statements are made of. */
const WORDS: Readonly<Record<LanguageTag, Words>> = {
  en: {
    content: /\bcontent\b|in-app/i,
    never: /\bnever\b/i,
    leftOut: /exempt|left out|excluded/i,
    byDefault: /\bby default\b/i,
    metadata: /metadata|\bboth\b/i,
  },
  de: {
    content: /Inhalt|In-App/i,
    never: /\bnie(mals)?\b/i,
    leftOut: /ausgenommen|befreit/i,
    byDefault: /standardmäßig|voreingestellt/i,
    metadata: /Metadaten|\bbeide/i,
  },
  fr: {
    content: /contenu|in-app/i,
    never: /\bjamais\b/i,
    leftOut: /exclu|exempt/i,
    byDefault: /par défaut/i,
    metadata: /métadonnées|les deux/i,
  },
  es: {
    content: /contenido|datos de la aplicación/i,
    never: /\b(nunca|jamás)\b/i,
    leftOut: /fuera|exent|excluid/i,
    byDefault: /predeterminad|por defecto/i,
    metadata: /metadatos|ambos/i,
  },
  "pt-BR": {
    content: /conteúdo|dados no app/i,
    never: /\b(nunca|jamais)\b/i,
    leftOut: /de fora|isent|excluíd/i,
    byDefault: /por padrão/i,
    metadata: /metadados|ambos/i,
  },
  ja: {
    content: /コンテンツ|アプリ内データ/,
    never: /決して|一切/,
    leftOut: /対象外|免除|除外/,
    byDefault: /既定/i,
    metadata: /メタデータ|どちらも|両方/i,
  },
  "zh-CN": {
    content: /内容|应用内数据/,
    never: /从不|永不|绝不/,
    leftOut: /不在范围|豁免|排除/,
    byDefault: /默认/i,
    metadata: /元数据|两者|均/i,
  },
  ar: {
    content: /محتو|داخل التطبيق/,
    never: /أبدًا|مطلقًا/,
    leftOut: /مستثنا|معفا/,
    byDefault: /افتراضي/i,
    metadata: /البيانات الوصفية|كلاهما|كلتاهما/i,
  },
};

const PLAN = /\b(Free|Standard|Premium|Enterprise)\b/;

/**
 * Returns the messages that repeat false statements of public articles: that a plan exempts an organization or
 * decides alone about content, that Enterprise has metadata off by default, that content is never used, or that an app
 * without the setting takes part.
 */
export function falseStatements(tag: LanguageTag, messages: readonly string[]): string[] {
  const { content, never, leftOut, byDefault, metadata } = WORDS[tag];
  return messages.filter((message) => {
    if (/Trello|Bitbucket/.test(message)) return true;
    return message
      .split(/[.;:。；：؛]/)
      .some(
        (clause) =>
          (PLAN.test(clause) && (content.test(clause) || leftOut.test(clause))) ||
          (content.test(clause) && never.test(clause)) ||
          (/Enterprise/.test(clause) && byDefault.test(clause) && metadata.test(clause)),
      );
  });
}
