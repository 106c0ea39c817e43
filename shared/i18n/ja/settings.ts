import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "例外",
  column: { exception: "例外", content: "コンテンツ" },
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
  view: { all: "すべて", excepted: "例外あり", dormant: "現在は効果なし" },
  count: (found, exceptions) =>
    `該当 ${format.number(found)} 件、例外は ${format.number(exceptions)} 件`,
  noMatch: "一致するものはありません。",
  byKey: "キーで追加。一覧にはありません",
  suggested: "一覧にありません: キーで追加",
  effect: { include: "含める", exclude: "除外" },
  withApp: { include: "アプリごと含める", exclude: "アプリごと除外" },
  dormant: { include: "含める（現在は効果なし）", exclude: "除外（現在は効果なし）" },
  dormantHint: {
    include:
      "含める例外には現在効果がありません。保持されており、アプリ内データがオフの間に適用されます。",
    exclude:
      "除外する例外には現在効果がありません。保持されており、アプリ内データがオンの間に適用されます。",
  },
  wholeApp: "アプリ全体",
  connector: "コネクタ",
  unlisted: "現在この組織にはありません",
  remove: "削除",
  keep: "残す",
  removeLabel: (target, how) => `${target} の例外「${how}」を削除`,
  allShown: {
    select: "表示中のものをすべて選択",
    deselect: "表示中のものの選択をすべて解除",
    remove: "表示中のものをすべて削除",
    keep: "表示中のものをすべて残す",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "含める" : "除外する";
    const parts = [
      ...(add > 0 ? [`${done}もの ${format.number(add)} 件`] : []),
      ...(remove > 0 ? [`削除するもの ${format.number(remove)} 件`] : []),
    ];
    return `${parts.join("、")}（未保存）。`;
  },
  tooMany: (most) =>
    `一度に保存できる例外は ${format.number(most)} 件です。残りは選択されたままになります。`,
  clear: "選択を解除",
  review: "確認",
  close: "閉じる",
};

const history: HistoryMessages = {
  title: "履歴",
  loading: "履歴を読み込んでいます…",
  failed: "履歴を読み込めませんでした。失われたものはありません。後でもう一度お試しください。",
  none: "まだ変更はありません。",
  entry: (actor, change) => `${actor}: ${change}`,
  decided: (change) => `決定済み: ${change}`,
  inventory: "サイト、アプリ、スペースを更新",
  filter: "人または変更で検索",
  older: "以前の項目を表示",
  exportJson: "JSON で保存（ハッシュチェーンの検証用）",
  exportCsv: "CSV で保存",
  noMatch: "一致するものはありません。",
  csvColumns: [
    "番号",
    "日時",
    "操作者 ID",
    "操作者名",
    "内容",
    "変更（JSON）",
    "リビジョン",
    "前のハッシュ",
    "ハッシュ",
  ],
};

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `スペース ${format.number(total)} 件、不明`;
  const known = `スペース ${format.number(total)} 件中 ${format.number(yes)} 件`;
  return unknown > 0 ? `${known}、不明 ${format.number(unknown)} 件` : known;
}

const coverage: CoverageMessages = {
  title: "提供の範囲",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) {
      return `${format.number(total)} 件のスペースがコンテンツを提供するかどうかは不明です。`;
    }
    const known = `${format.number(total)} 件のスペースのうち ${format.number(yes)} 件がコンテンツを提供します`;
    return unknown > 0 ? `${known}（${format.number(unknown)} 件は不明）。` : `${known}。`;
  },
  share,
  label: (name, count) => `${name}: ${share(count)}`,
  metadata: {
    yes: "すべてのスペースのメタデータが提供されます。",
    no: "どのスペースのメタデータも提供されません。",
    unknown: "メタデータが提供されるかどうかは不明です。",
  },
  by: { apps: "アプリ別", sites: "サイト別" },
  showAll: (sites) => `${format.number(sites)} 件のサイトをすべて表示`,
  none: "一覧にスペースがありません。設定は一覧にないスペースにも適用されます。接続先のサービスがアプリのスペースを登録すると、ここに件数が表示されます。",
  table: "表で表示",
  column: { apps: "アプリ", sites: "サイト", total: "スペース" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "削除日",
  removeBy: "データ削除の期限日",
  retrainBy: "モデル再学習の期限日",
  aggregatesUntil: "統計データを保持できる最終日",
};

const dates: DatesMessages = {
  title: "期日",
  loading: "期日を読み込んでいます…",
  failed: "期日を読み込めませんでした。期日そのものは有効です。",
  none: "現在、期日のあるものはありません。提供の停止や削除の後は、提供済みデータの削除とモデルの再学習について、報道に基づく期限がここに表示されます。",
  dateLabel: {
    "opt-out": "提供を停止",
    deleted: "削除",
    removeBy: "データ削除の期限",
    retrainBy: "モデル再学習の期限",
    aggregatesUntil: "統計データの保持期限",
  },
  wholeOrganization: "組織全体",
  wholeApp: (app) => `${app} 全体`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "メタデータ" : "コンテンツ"}: ${nameList(names, more)}`,
  maybeContributed:
    "提供されていたかどうかは不明です。提供されていた場合、この期日が当てはまります。",
  contributedAgain: "その後、再び提供されています。始まった削除は続くと仮定しています。",
  pending:
    "決定した内容の期限はまだ始まっていません。Atlassian Administration での設定を確認した時点から始まります。",
  counted: "Atlassian Administration での設定を確認した時点から数えます。",
  reported: "削除と再学習の期限は報道によるものです。",
  assumed: "メタデータの期日はコンテンツと同じと仮定しています。",
  showAll: (count) => `${format.number(count)} 件をすべて表示`,
  table: "表で表示",
  column: { about: "対象", startedAt: "開始日" },
  save: "期日をカレンダーに保存",
  notSaved: "ファイルを作成できませんでした。接続を確認して、もう一度お試しください。",
  event: (date, about) => `${core.title}: ${calendarDay[date]}。${about}`,
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
      text: "ベンダーの従業員がデータにアクセスできるのは、承認された目的に限られます。",
    },
    encryption: { title: "暗号化", text: "保存時と、公衆ネットワークでの転送時に暗号化されます。" },
    residency: {
      title: "データレジデンシー",
      text: "データレジデンシーは提供済みのアプリ内データに適用され、顧客単位で非識別化・集約されたものには適用されません。",
    },
    retention: {
      title: "提供停止後の削除",
      text: `提供済みデータは ${removal.days} 日以内に削除され、モデルは ${retraining.days} 日以内に再学習されると報じられています。そこから作られた非識別化済みの統計データは最長 ${aggregates.years} 年保持されることがあります。`,
    },
  },
  residency: format.list,
  eachOrganization: "同じ会社の中でも、設定と最上位のプランは組織ごとに決まります。",
  sources: "出典:",
  noResidency: "データレジデンシーの記載はありません",
  noObligations: "現在、削除すべきものはありません",
  running: (count, next) =>
    `${format.number(count)} 件の削除が進行中です。次の期日は ${next} です。`,
  loading: "読み込んでいます…",
  failed: "削除予定を読み込めませんでした。後でもう一度お試しください。",
};

/** Japanese. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
