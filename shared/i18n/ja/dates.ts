import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "削除日",
  removeBy: "データ削除の期限日",
  retrainBy: "モデル再学習の期限日",
  aggregatesUntil: "統計データを保持できる最終日",
};

/** Japanese. */
export const dates: DatesWords = {
  title: "期日",
  loading: "期日を読み込んでいます…",
  failed: "期日を読み込めませんでした。期日そのものは有効です。",
  none: "現在、進行中の期日はありません。提供の停止や削除の後、提供済みデータの削除とモデルの再学習の期限がここに表示されます。",
  step: {
    "opt-out": "提供を停止",
    deleted: "削除",
    removeBy: "データ削除の期限",
    retrainBy: "モデル再学習の期限",
    aggregatesUntil: "統計データの保持期限",
  },
  today: "今日",
  wholeOrganization: "組織全体",
  wholeApp: (app) => `${app} 全体`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "メタデータ" : "コンテンツ"}: ${nameList(names, more)}`,
  uncertain: "提供されていたかどうかは不明です。提供されていた場合、この期日が当てはまります。",
  resumed: "その後、再び提供されています。始まった削除は続くと仮定しています。",
  assumed: "メタデータの期日はコンテンツと同じと仮定しています。",
  showAll: (count) => `${number.format(count)} 件をすべて表示`,
  table: "表で表示",
  column: { about: "対象", startedAt: "開始日" },
  save: "期日をカレンダーに保存",
  notSaved: "ファイルを作成できませんでした。接続を確認して、もう一度お試しください。",
  event: (step, about) => `${core.title}: ${calendarDay[step]}。${about}`,
};
