import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { number } from "./core.ts";

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${number.format(total)} スペース、不明`;
  const known = `${number.format(total)} スペース中 ${number.format(yes)}`;
  return unknown > 0 ? `${known}、不明 ${number.format(unknown)}` : known;
}

/** Japanese. */
export const coverage: CoverageWords = {
  title: "提供の範囲",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) {
      return `${number.format(total)} 件のスペースがコンテンツを提供するかどうかは不明です。`;
    }
    const known = `${number.format(total)} 件のスペースのうち ${number.format(yes)} 件がコンテンツを提供しています`;
    return unknown > 0 ? `${known}(${number.format(unknown)} 件は不明)。` : `${known}。`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "すべてのスペースのメタデータが提供されています。",
    no: "どのスペースのメタデータも提供されていません。",
    unknown: "メタデータが提供されるかどうかは不明です。",
  },
  by: { apps: "アプリ別", sites: "サイト別" },
  showAll: (sites) => `${number.format(sites)} 件のサイトをすべて表示`,
  none: "スペースの一覧がありません。設定は同じように適用されます。接続先のサービスがアプリのスペースを一覧にすると、ここで数えます。",
  table: "表で表示",
  column: { apps: "アプリ", sites: "サイト", total: "スペース" },
};
