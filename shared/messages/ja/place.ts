import type { PlaceWords } from "../words.ts";

const here = { space: "このスペース", app: "このアプリ", connector: "このコネクタ" } as const;

/** Japanese. */
export const place: PlaceWords = {
  here: (kind) => `${here[kind]}のコンテンツ`,
  hereState: {
    included: "含める",
    excluded: "除外",
    follows: "組織に従う",
    "by-app": "アプリに従う",
  },
  organization: "アプリ内データ、組織全体",
  request: (name, url) =>
    `${name} のデータ提供の設定を確認していただけますか。ページは ${url} です。コンテンツが提供されているか、それが意図どおりかを知りたいです。`,
  copy: "管理者へのメッセージをコピー",
  copied: "コピーしました",
};
