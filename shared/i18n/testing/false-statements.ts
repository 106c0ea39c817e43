import type { LanguageTag } from "../language.ts";

interface Words {
  readonly content: RegExp;
  readonly never: RegExp;
  readonly leftOut: RegExp;
}

/** The words of each language that false statements are made of. */
const WORDS: Readonly<Record<LanguageTag, Words>> = {
  en: { content: /\bcontent\b|in-app/i, never: /\bnever\b/i, leftOut: /exempt|left out|excluded/i },
  de: { content: /Inhalt|In-App/i, never: /\bnie(mals)?\b/i, leftOut: /ausgenommen|befreit/i },
  fr: { content: /contenu|in-app/i, never: /\bjamais\b/i, leftOut: /exclu|exempt/i },
  es: {
    content: /contenido|datos de la aplicación/i,
    never: /\b(nunca|jamás)\b/i,
    leftOut: /fuera|exent|excluid/i,
  },
  "pt-BR": {
    content: /conteúdo|dados no app/i,
    never: /\b(nunca|jamais)\b/i,
    leftOut: /de fora|isent|excluíd/i,
  },
  ja: { content: /コンテンツ|アプリ内データ/, never: /決して|一切/, leftOut: /対象外|免除|除外/ },
  "zh-CN": { content: /内容|应用内数据/, never: /从不|永不|绝不/, leftOut: /不在范围|豁免|排除/ },
  ar: { content: /محتو|داخل التطبيق/, never: /أبدًا|مطلقًا/, leftOut: /مستثنا|معفا/ },
};

const PLAN = /\b(Free|Standard|Premium|Enterprise)\b/;

/**
 * Returns the messages that repeat false statements of public articles: that a plan exempts an organization or
 * decides alone about content, that content is never used, or that an app without the setting takes part.
 */
export function falseStatements(tag: LanguageTag, messages: readonly string[]): string[] {
  const { content, never, leftOut } = WORDS[tag];
  return messages.filter((message) => {
    if (/Trello|Bitbucket/.test(message)) return true;
    return message
      .split(/[.;:。；：؛]/)
      .some(
        (clause) =>
          (PLAN.test(clause) && (content.test(clause) || leftOut.test(clause))) ||
          (content.test(clause) && never.test(clause)),
      );
  });
}
