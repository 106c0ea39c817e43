import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, locale, nameList, number, plan } from "./core.ts";

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

const change: ChangeMessages = {
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
  aggregateRetention: (until) => `作成済みの統計データは ${until} まで保持されることがあります。`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
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
    confirm: "ベンダーのコンソールに設定が表示されていることの確認",
    discard: "決定済みの変更の破棄",
    several: (did, names, count) => {
      const done = { include: "追加", exclude: "除外", remove: "例外の削除" };
      return `${number.format(count)} 件の${done[did]}(${nameList(names, count - names.length)})`;
    },
    all: (parts) => parts.join("、"),
  },
  error: {
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
      title: "このページでは保存が許可されませんでした",
      text: "何も変更されていません。選んだ変更はここに残っています。",
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
    "settings-in-force-here": "設定はここで適用されるため、確認や破棄の対象はありません。",
    "nothing-decided": "破棄できる決定済みの変更はありません。",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "利用が始まります";
    case "trial-ends":
      return cause.plan === "unknown"
        ? "試用が終わります"
        : `${plan[cause.plan]} の試用が終わります`;
    case "deleted":
      return "サイト、アプリ、またはコネクタが削除されます";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "メタデータとコンテンツが提供されるようになります。",
  "metadata-only": "メタデータは提供され、コンテンツは提供されなくなります。",
  "in-app-only": "コンテンツは提供され、メタデータは提供されなくなります。",
  none: "何も提供されなくなります。",
  "not-eligible": "データ提供の対象外になります。",
  "metadata-yes": "メタデータが提供されるようになります。コンテンツについては不明です。",
  "metadata-no": "メタデータは提供されなくなります。コンテンツについては不明です。",
  "in-app-yes": "コンテンツが提供されるようになります。メタデータについては不明です。",
  "in-app-no": "コンテンツは提供されなくなります。メタデータについては不明です。",
  unknown: "データが提供されるかどうかは不明です。",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}: ${causeWords(cause)}。${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
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

const history: HistoryMessages = {
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

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${number.format(total)} スペース、不明`;
  const known = `${number.format(total)} スペース中 ${number.format(yes)}`;
  return unknown > 0 ? `${known}、不明 ${number.format(unknown)}` : known;
}

const coverage: CoverageMessages = {
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

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "削除日",
  removeBy: "データ削除の期限日",
  retrainBy: "モデル再学習の期限日",
  aggregatesUntil: "統計データを保持できる最終日",
};

const dates: DatesMessages = {
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
  maybeContributed:
    "提供されていたかどうかは不明です。提供されていた場合、この期日が当てはまります。",
  contributedAgain: "その後、再び提供されています。始まった削除は続くと仮定しています。",
  assumed: "メタデータの期日はコンテンツと同じと仮定しています。",
  showAll: (count) => `${number.format(count)} 件をすべて表示`,
  table: "表で表示",
  column: { about: "対象", startedAt: "開始日" },
  save: "期日をカレンダーに保存",
  notSaved: "ファイルを作成できませんでした。接続を確認して、もう一度お試しください。",
  event: (step, about) => `${core.title}: ${calendarDay[step]}。${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "提供されたデータの保護",
  columns: ["保護策", "対象", "この組織では"],
  covers: { both: "メタデータとアプリ内データ", "in-app-data": "アプリ内データのみ" },
  safeguard: {
    "de-identification": {
      title: "非識別化",
      text: "利用の前に、氏名やメールアドレスなどの直接的な識別子を取り除き、データを集約します。",
    },
    access: {
      title: "アクセスと目的",
      text: "ベンダーの従業員がデータに触れるのは、承認された目的に限られます。",
    },
    encryption: { title: "暗号化", text: "保存時と、公衆網での転送時に暗号化されます。" },
    residency: {
      title: "データの所在地",
      text: "所在地の設定は提供されたアプリ内データに適用され、顧客単位で非識別化・集約されたものには適用されません。",
    },
    retention: {
      title: "提供停止後の削除",
      text: `提供済みデータは ${removal.days} 日以内に削除され、モデルは ${retraining.days} 日以内に再学習されます。そこから作られた非識別化済みの統計データは最長 ${aggregates.years} 年保持されることがあります。`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "出典:",
  noResidency: "所在地の記載はありません",
  noObligations: "現在、削除すべきものはありません",
  running: (count, next) =>
    `${number.format(count)} 件の削除が進行中です。次の期日は ${next} です。`,
  loading: "読み込んでいます…",
  failed: "削除予定を読み込めませんでした。後でもう一度お試しください。",
};

/** Japanese. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
