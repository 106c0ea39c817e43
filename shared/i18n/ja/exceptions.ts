import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("ja");

/** Japanese. */
export const exceptions: ExceptionWords = {
  title: "例外",
  intro: {
    on: "アプリ内データはオンです。ここで除外されているものを除き、コンテンツが提供されます。",
    off: "アプリ内データはオフです。ここで含められているもののコンテンツだけが提供されます。",
    unknown: "アプリ内データがオンかオフか不明なため、現在は例外を追加できません。",
  },
  search: "スペース、アプリ、コネクタを検索",
  searchHint: "名前またはキーを入力",
  site: "サイト",
  app: "アプリ",
  show: "表示",
  all: "すべて",
  view: { all: "すべて", excepted: "例外あり", waiting: "現在は適用なし" },
  count: (found, exceptions) =>
    `該当 ${number.format(found)} 件、例外は ${number.format(exceptions)} 件`,
  noMatch: "一致するものはありません。",
  byKey: "キーで指定。一覧にはありません",
  offered: "一覧にありません: キーで追加",
  effect: { include: "含める", exclude: "除外" },
  withApp: { include: "アプリごと含める", exclude: "アプリごと除外" },
  waits: { include: "含める（現在は適用なし）", exclude: "除外（現在は適用なし）" },
  waiting: {
    include: "追加は現在適用されません。保持されており、アプリ内データがオフの間に適用されます。",
    exclude: "除外は現在適用されません。保持されており、アプリ内データがオンの間に適用されます。",
  },
  wholeApp: "アプリ全体",
  connector: "コネクタ",
  unlisted: "現在この組織にはありません",
  remove: "削除",
  keep: "残す",
  removeLabel: (target, how) => `${target} の例外「${how}」を削除`,
  allShown: {
    tick: "表示中のものをすべてチェック",
    untick: "表示中のもののチェックをすべて外す",
    remove: "表示中のものをすべて削除",
    keep: "表示中のものをすべて残す",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "含める" : "除外する";
    const parts = [
      ...(add > 0 ? [`${done}もの ${number.format(add)} 件`] : []),
      ...(remove > 0 ? [`取り消すもの ${number.format(remove)} 件`] : []),
    ];
    return `${parts.join("、")}(未保存)。`;
  },
  full: (most) =>
    `1 回の変更に含められるのは ${number.format(most)} 件までです。残りは次の変更のために保持されます。`,
  clear: "チェックを外す",
  review: "確認",
};
