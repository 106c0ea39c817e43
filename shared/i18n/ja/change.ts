import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, format, nameList } from "./core.ts";

const CONTRIBUTED_DATA = { metadata: "メタデータ", "in-app-data": "コンテンツ" } as const;

function count(value: number, unit: "spaces" | "apps"): string {
  return unit === "spaces"
    ? `${format.number(value)} 件のスペース`
    : `${format.number(value)} 件のアプリ`;
}

function transitionText(transition: Transition, who: string, data: string): string {
  const before = "これまで提供していたかどうかは不明です";
  switch (transition) {
    case "stops":
      return `${who}が${data}の提供をやめます`;
    case "starts":
      return `${who}が${data}の提供を始めます`;
    case "unknown-to-excluded":
      return `${who}は${data}を提供しません。${before}`;
    case "unknown-to-contributed":
      return `${who}は${data}を提供します。${before}`;
    case "unknown":
      return `${who}が${data}を提供するかどうかは不明です`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `（${format.number(contributed)} 件は提供を続けます）`;
  if (transition === "starts" && excluded > 0)
    return `（${format.number(excluded)} 件は提供しないままです）`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) =>
    `${core.dataType[dataType]}を${value === "on" ? "オン" : "オフ"}にしますか？`,
  questionAbout: (change) => `次の変更を行いますか？ ${change}`,
  confirm: (value) => (value === "on" ? "オンにする" : "オフにする"),
  save: "保存",
  saving: "保存しています…",
  saved: (done) => `保存しました: ${done}。`,
  undo: "元に戻す",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const all = count(total, unit);
    const who = value === total ? all : `${all}のうち ${format.number(value)} 件`;
    return `${transitionText(transition, who, CONTRIBUTED_DATA[dataType])}${unchangedText(transition, counts)}。`;
  },
  otherImpact: (dataType, transition, names, more) => {
    const gap = more > 0 ? "" : " ";
    const who = names.length > 0 ? nameList(names, more) + gap : "組織の設定に従うものすべて";
    return `${transitionText(transition, who, CONTRIBUTED_DATA[dataType])}。`;
  },
  obligation: (dataType, removeBy, retrainBy, certain) =>
    `提供済みの${CONTRIBUTED_DATA[dataType]}${certain ? "" : "（ある場合）"}は ${removeBy} までに削除され、モデルは ${retrainBy} までに再学習されると報じられています。`,
  aggregateRetention: (until) =>
    `そこから作られた非識別化済みの統計データは ${until} まで保持されることがあります。`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `以前に始まった削除はそのまま続くと仮定しています。${CONTRIBUTED_DATA[dataType]}は ${removeBy} までに削除され、モデルは ${retrainBy} までに再学習されると報じられています。`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `メタデータは引き続き提供されます（${PLAN_NAMES[plan]} プランで固定）。`
      : "メタデータは変わりません。",
  nothingChanges: "提供されるものは変わりません。",
  activation: ({ effect, becomes, count }) => {
    const noun = `${effect === "include" ? "含める" : "除外する"}例外 ${format.number(count)} 件`;
    return becomes === "active"
      ? `${noun}が再び有効になります。`
      : `${noun}は保持されますが、当面は効果がありません。`;
  },
  conflictTitle: "たった今、ほかの人が設定を変更しました",
  conflictText:
    "あなたの変更はまだ保存されておらず、下に残っています。両方を比べてから、自分の変更を確認し直して保存してください。",
  conflictTheirs: "現在の保存内容",
  conflictYours: "あなたの変更",
  exceptionCount: (exceptions) => `例外 ${format.number(exceptions)} 件`,
  request: (change, organization) =>
    `${organization} のデータ提供の設定を変更していただけますか。希望する内容: ${change}。`,
  copy: "管理者へのメッセージをコピー",
  copied: "コピーしました",
  reviewMine: "自分の変更を確認し直す",
  discardMine: "自分の変更を破棄",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]}をプランの既定に変更`
        : `${core.dataType[dataType]}を${value === "on" ? "オン" : "オフ"}に変更`,
    add: (effect, target) => `${target} を${effect === "include" ? "含める" : "除外"}`,
    remove: (target) => `${target} の例外を削除`,
    several: (kind, names, count) => {
      const all = `${format.number(count)} 件`;
      const done = {
        include: `${all}を含める`,
        exclude: `${all}を除外`,
        remove: `例外 ${all}を削除`,
      };
      return `${done[kind]}（${nameList(names, count - names.length)}）`;
    },
    all: (parts) => parts.join("、"),
    confirm: "Atlassian Administration での設定を確認",
    discard: "決定を破棄",
  },
  error: {
    unauthenticated: {
      title: "サインアウトしています",
      text: "設定サービスがサインインを受け付けませんでした。もう一度サインインしてください。失われたものはありません。",
    },
    "organization-not-found": {
      title: "この組織にアクセスできません",
      text: "設定サービスにこの組織がないか、このアカウントにアクセス権がありません。管理者に問い合わせてください。",
    },
    "not-found": {
      title: "このアドレスに設定サービスがありません",
      text: "応答はありましたが、設定サービスのものではありません。アドレスを確認してください。",
    },
    "invalid-response": {
      title: "設定サービスの応答を読み取れません",
      text: "保存済みの内容は失われていません。サービスの運用担当者に連絡してください。",
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
    prevented: {
      title: "このページが変更の保存を妨げました",
      text: "何も変更されていません。選んだ変更はここに残っています。",
    },
  },
  violation: {
    "organization-excluded": "この組織はデータ提供の対象外のため、設定がありません。",
    "no-active-plan": "組織に有効なアプリもプランもないため、設定もありません。",
    "metadata-locked-by-plan":
      "メタデータはプランで固定されています。変更できるのは Enterprise だけです。",
    "platform-app-not-selectable":
      "プラットフォームアプリは組織の設定に従うため、例外を設定できません。",
    "not-covered": "データ提供の設定がありません。",
    "target-unknown": "この組織にはもうありません。",
    "setting-unknown": "アプリ内データがオンかオフか不明なため、例外を追加できません。",
    "exception-effect-mismatch":
      "アプリ内データがオンの間は除外だけ、オフの間は含めることだけができます。",
    "duplicate-exception": "すでに一覧にあります。",
    "exception-not-found": "一覧にはもうありません。",
    "settings-in-force-here": "ここでは設定がすぐに有効になるため、確認や破棄の対象がありません。",
    "nothing-decided": "決定されたものがないため、破棄の対象がありません。",
  },
};

export const decision: DecisionMessages = {
  hint: "ここでは決定だけを行います。Atlassian の設定は、Atlassian Administration の Security、Data contribution で変更します。",
  datesStart: "削除の期限は確認の時点から始まります。表示は今日確認した場合の日付です。",
  decide: { on: "オンに決定", off: "オフに決定", other: "決定" },
  notInForce: "決定済み、まだ有効になっていません",
  by: (actor, age) => `最後の決定: ${actor}、${age}。`,
  instruction:
    "Atlassian Administration > Security > Data contribution で次のように設定してください:",
  set: (dataType, value) =>
    `${core.dataType[dataType]}: ${value === "default" ? "プランの既定" : core[value]}`,
  exceptions: {
    include: "例外で含める:",
    exclude: "例外で除外する:",
    remove: "例外から削除する:",
  },
  copy: "コピー",
  copyName: (name) => `${name} をコピー`,
  openConsole: "Atlassian Administration を開く",
  done: "設定しました",
  discard: "破棄",
  question: {
    confirm: "Atlassian Administration で設定しましたか？",
    discard: "決定した内容を破棄しますか？",
  },
  saved: {
    decided: (change) => `決定済み: ${change}。まだ有効になっていません。`,
    confirm: "有効: Atlassian Administration での設定を確認しました。",
    discard: "破棄しました。有効な設定は変わりません。",
  },
  confirmed: (age) => `Atlassian Administration との一致を確認: ${age}。`,
  neverConfirmed: "Atlassian Administration と一致しているかは、まだ誰も確認していません。",
  unconfirmed: "90 日間、誰も確認していません。Atlassian Administration と照らし合わせてください。",
  confirmUnchanged: "確認済み、変わりなし",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "データの利用が始まります";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "試用が終わります"
        : `${PLAN_NAMES[cause.plan]} の試用が終わります`;
    case "deleted":
      return "サイト、アプリ、またはコネクタが削除されます";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
  all: "メタデータとコンテンツが提供されます。",
  "metadata-only": "メタデータは提供され、コンテンツは提供されません。",
  "in-app-only": "コンテンツは提供され、メタデータは提供されません。",
  none: "何も提供されません。",
  "not-eligible": "データ提供の対象外です。",
  "metadata-yes": "メタデータが提供されます。コンテンツについては不明です。",
  "metadata-no": "メタデータは提供されません。コンテンツについては不明です。",
  "in-app-yes": "コンテンツが提供されます。メタデータについては不明です。",
  "in-app-no": "コンテンツは提供されません。メタデータについては不明です。",
  unknown: "データが提供されるかどうかは不明です。",
};

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}: ${causeText(cause)}。以後、${SUMMARIES[summary]}`,
};
