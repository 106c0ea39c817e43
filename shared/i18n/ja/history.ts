import type { HistoryWords } from "../words.ts";

/** Japanese. */
export const history: HistoryWords = {
  title: "履歴",
  loading: "履歴を読み込んでいます…",
  failed: "履歴を読み込めませんでした。失われたものはありません。後でもう一度お試しください。",
  none: "まだ変更はありません。",
  entry: (actor, change) => `${actor}: ${change}`,
  inventory: "サイト、アプリ、スペースの更新",
  filter: "人または変更で検索",
  older: "以前の項目を表示",
  exportJson: "チェーン確認用に JSON で保存",
  exportCsv: "CSV で保存",
  noMatch: "一致するものはありません。",
  csvColumns: [
    "番号",
    "日時",
    "操作者 ID",
    "操作者名",
    "内容",
    "変更 (JSON)",
    "リビジョン",
    "前のハッシュ",
    "ハッシュ",
  ],
};
