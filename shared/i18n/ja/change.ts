import type { Move, Movement } from "../../rules/moves.ts";
import type { ChangeWords } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const given = { metadata: "メタデータ", "in-app-data": "コンテンツ" } as const;

function count(value: number, of: "spaces" | "apps"): string {
  return of === "spaces"
    ? `${number.format(value)} 件のスペース`
    : `${number.format(value)} 件のアプリ`;
}

function becomes(move: Move, who: string, data: string): string {
  const before = "これまで提供していたかどうかは不明です";
  switch (move) {
    case "stops":
      return `${who}が${data}の提供をやめます`;
    case "starts":
      return `${who}が${data}の提供を始めます`;
    case "nowOut":
      return `${who}は${data}を提供しません。${before}`;
    case "nowIn":
      return `${who}は${data}を提供します。${before}`;
    case "unknown":
      return `${who}が${data}を提供するかどうかは不明です`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0) return `(${number.format(goesOn)} 件は提供を続けます)`;
  if (move === "starts" && staysOut > 0)
    return `（${number.format(staysOut)} 件は提供しないままです）`;
  return "";
}

/** Japanese. */
export const change: ChangeWords = {
  question: (dataType, value) =>
    `${core.dataType[dataType]}を${value === "on" ? "オン" : "オフ"}にしますか?`,
  ask: (change) => `${change}を行いますか?`,
  confirm: (value) => (value === "on" ? "オンにする" : "オフにする"),
  cancel: "キャンセル",
  save: "保存",
  saving: "保存しています…",
  saved: (done) => `保存しました: ${done}。`,
  undo: "元に戻す",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = count(total, of);
    const who = value === total ? all : `${all}のうち ${number.format(value)} 件`;
    return `${becomes(move, who, given[dataType])}${rest(move, moved)}。`;
  },
  beyond: (dataType, move, names, more) => {
    const gap = more > 0 ? "" : " ";
    const who = names.length > 0 ? nameList(names, more) + gap : "組織の設定に従うものすべて";
    return `${becomes(move, who, given[dataType])}。`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) =>
    `提供済みの${given[dataType]}${certain ? "" : "（ある場合）"}は ${removeBy} までに削除され、モデルは ${retrainBy} までに再学習されます。`,
  aggregates: (until) => `作成済みの統計データは ${until} まで保持されることがあります。`,
  earlier: (dataType, removeBy, retrainBy) =>
    `以前に始まった削除はそのまま続くと仮定しています。${given[dataType]}は ${removeBy} までに削除され、モデルは ${retrainBy} までに再学習されます。`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `メタデータは引き続き提供されます（${core.plan[plan]} プランで固定）。`
      : "メタデータは変わりません。",
  nothingChanges: "提供されるものは変わりません。",
  shift: ({ effect, becomes, count }) => {
    const noun = `${effect === "include" ? "追加" : "除外"} ${number.format(count)} 件`;
    return becomes === "apply"
      ? `${noun}が再び適用されます。`
      : `${noun}は保持されますが、当面は適用されません。`;
  },
  conflictTitle: "たった今、ほかの人が設定を変更しました",
  conflictText:
    "あなたの変更はまだ保存されておらず、下に残っています。両方を比べてから、自分の変更を確認し直して保存してください。",
  conflictTheirs: "現在の保存内容",
  conflictYours: "あなたの変更",
  exceptionCount: (exceptions) => `例外 ${number.format(exceptions)} 件`,
  request: (change, organization) =>
    `${organization} のデータ提供の設定を変更していただけますか。希望する内容: ${change}。`,
  copy: "管理者へのメッセージをコピー",
  copied: "コピーしました",
  keepMine: "自分の変更を確認し直す",
  takeTheirs: "自分の変更を破棄",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]}をプランに従う設定にする変更`
        : `${core.dataType[dataType]}を${value === "on" ? "オン" : "オフ"}にする変更`,
    add: (effect, target) => `${target} の${effect === "include" ? "追加" : "除外"}`,
    remove: (target) => `${target} の例外の削除`,
    several: (did, names, count) => {
      const done = { include: "追加", exclude: "除外", remove: "例外の削除" };
      return `${number.format(count)} 件の${done[did]}(${nameList(names, count - names.length)})`;
    },
    all: (parts) => parts.join("、"),
  },
  error: {
    unauthenticated: {
      title: "サインアウトしています",
      text: "設定サービスがサインインを受け付けませんでした。もう一度サインインしてください。失われたものはありません。",
    },
    "organization-not-found": {
      title: "この組織にアクセスできません",
      text: "設定サービスにこの組織がないか、このアカウントでは利用できません。管理者にアクセスを依頼してください。",
    },
    "organization-admin-required": {
      title: "変更できるのは組織の管理者だけです",
      text: "何も変更されていません。希望する変更を管理者に伝えてください。",
    },
    "revision-conflict": {
      title: "たった今、ほかの人が設定を変更しました",
      text: "あなたの変更は下に残っています。比べてから保存し直してください。",
    },
    "change-rejected": { title: "この変更はできません", text: "何も変更されていません。" },
    "body-too-large": {
      title: "一度に多すぎます",
      text: "何も変更されていません。例外を減らして保存してください。",
    },
    "not-found": {
      title: "このアドレスに設定サービスがありません",
      text: "応答はありましたが、設定サービスのものではありません。アドレスを確認してください。",
    },
    unreachable: {
      title: "設定サービスに接続できません",
      text: "保存済みのものは失われていません。接続を確認して、もう一度お試しください。",
    },
    "invalid-response": {
      title: "設定サービスの応答を読み取れません",
      text: "運用担当者が原因を調べられます。",
    },
    prevented: {
      title: "このページでは保存が許可されませんでした",
      text: "何も変更されていません。選んだ変更はここに残っています。",
    },
    "unexpected-status": {
      title: "設定サービスに障害があります",
      text: "保存済みのものは失われていません。後でもう一度お試しください。",
    },
  },
  violation: {
    "organization-excluded": "この組織はデータ提供の対象外のため、設定がありません。",
    "no-active-plan": "組織に有効なアプリがないため、設定を与えるプランがありません。",
    "metadata-locked-by-plan":
      "メタデータはプランで決まります。変更できるのは Enterprise だけです。",
    "platform-app-not-selectable": "プラットフォームアプリは組織に従うため、個別に選べません。",
    "not-covered": "データ提供の設定がありません。",
    "target-unknown": "もう組織にありません。",
    "setting-unknown": "アプリ内データがオンかオフか不明なため、当てはまる例外がありません。",
    "exception-effect-mismatch":
      "アプリ内データがオンの間は除外だけ、オフの間は追加だけができます。",
    "duplicate-exception": "すでに一覧にあります。",
    "exception-not-found": "もう一覧にありません。",
  },
  retry: "再試行",
  lastKnown: (age) => `最後に確認したのは${age}です。その後変わった可能性があります。`,
};
