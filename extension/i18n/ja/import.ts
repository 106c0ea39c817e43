import { format } from "../../../shared/i18n/ja/core.ts";
import type { ImportMessages } from "../import-messages.ts";

/** Japanese. */
export const adminImport: ImportMessages = {
  method: "Atlassian の管理 API から読み込む",
  key: "組織の API キー",
  keyHint:
    "組織の管理者が Atlassian Administration で作成します。スコープの有無は問いません。送信先は api.atlassian.com だけで、今回の読み込みにだけ使い、保存しません。Contribution Lens は Atlassian とは関係ありません。",
  organizationId: "組織 ID、または Atlassian Administration のアドレス",
  organizationIdHint:
    "このキーでは組織を一覧できません。Atlassian Administration を開き、アドレスをコピーしてください: admin.atlassian.com/o/…",
  organizationIdInvalid:
    "組織 ID が見つかりません。admin.atlassian.com/o/1234/overview のようなアドレスをコピーしてください。",
  read: "読み取る",
  which: "どの組織ですか？",
  progress: (count, total) =>
    total === undefined
      ? `アプリ ${format.number(count)} 件を読み取り`
      : `アプリ ${format.number(total)} 件中 ${format.number(count)} 件を読み取り`,
  stop: "停止",
  resume: "続ける",
  stopped: "停止しました。読み取った内容は残っています。",
  empty: "この組織には、このキーで読み取れるアプリがありません。",
  found: (name, sites, apps) =>
    `${name}: サイト ${format.number(sites)} 件、アプリ ${format.number(apps)} 件`,
  plansRead: (plans) => `プラン: ${plans}。`,
  hiddenEntries: (count) =>
    `${format.number(count)} 件はアプリまたはアドレスが欠けていて、完全には読み取れませんでした。不明として扱います。`,
  sandboxes: (count) =>
    `このうちアプリ ${format.number(count)} 件はサンドボックスにあります。ほかと同じく組織に属します。`,
  siteless: (apps) => `固有のアドレスがないアプリ: ${apps}。これらのプランも数えます。`,
  policiesUnread:
    "ポリシーを読み取れなかったため、HIPAA 要件があるかどうかはわかりません。キーにポリシーのスコープがない可能性があります。",
  hipaa: "HIPAA のポリシーが有効です。HIPAA 要件がある組織は対象外です。",
  dataUse: "データの利用について API が示す内容",
  dataUseLine: (name, status, changed) =>
    changed === undefined ? `${name}: ${status}` : `${name}: ${status}、${changed}に変更`,
  dataUseHint: "Atlassian はこの意味を公開していないため、回答の判断には使いません。",
  questions: "API からはわからないこと",
  plan: (apps) => `${apps} のプラン`,
  conflicts: "API の内容が、入力された内容と異なります",
  conflictsHint: "それぞれ、どちらの値にするかを選んでください。",
  conflict: {
    said: (value, day) => `${day}の入力: ${value}`,
    stored: (value) => `保存されている値: ${value}`,
    read: (value) => `Atlassian の API の値: ${value}`,
    shown: (value) => `アドレスが示す値: ${value}`,
  },
  keepAll: "すべて残す",
  takeAll: "すべて API の値にする",
  chooseFirst: "先に、それぞれの値を選んでください。",
  changesTitle: (name) => `${name} で変わること`,
  noChanges: "すべて以前と同じです。",
  change: { added: (name) => `追加: ${name}`, gone: (name) => `なくなったもの: ${name}` },
  renamed: (before, name) => `${before} は ${name} に変わりました`,
  changed: (label, before, after) => `${label}: ${after}（以前は${before}）`,
  unchangedHint: "入力した内容、例外、スペースはそのまま残ります。",
  continuesDescription: (name) =>
    `手入力された ${name} を引き継ぎます。入力した内容はそのまま残ります。`,
  save: "保存",
  saved: (name) => `${name} を保存しました。`,
  spacesTitle: "スペースとプロジェクト",
  spacesHint:
    "ボタンを押したときだけ、サイトでのご自身のセッションを使って読み取り、名前とアプリを確認します。",
  readSpaces: (host) => `${host} のスペースを読み取る`,
  spacesProgress: (count) => `${format.number(count)} 件を読み取り`,
  spacesRead: (host, count) =>
    `${host}: スペースとプロジェクトを ${format.number(count)} 件保存しました。`,
  spacesLeftOut: (count) => `${format.number(count)} 件は読み取れなかったため、除きました。`,
  listUnread: (product, reason) => `${product} を読み取れませんでした: ${reason}。`,
  listProblem: {
    forbidden: "アクセス権がありません",
    missing: "このサイトにないか、アクセス権がありません",
    busy: "混み合っています。少し待ってからもう一度お試しください",
    unreachable: "接続できません",
    "unexpected-response": "応答の形式がわかりません",
  },
  error: {
    "bad-key": "キーが受け付けられませんでした。確認するか、新しく作成してください。",
    "not-admin": "このキーでは読み取れません。管理者の組織 API キーが必要です。",
    "not-found": "このキーではその組織が見つかりません。組織 ID を確認してください。",
    rejected: "API がリクエストを受け付けませんでした。何も変更していません。",
    busy: "リクエストが多すぎるか、サーバーが混み合っています。少し待ってから続けてください。",
    unreachable: "接続できませんでした。接続を確認してから続けてください。",
    "unexpected-response": "応答の形式がわかりません。何も変更していません。",
    "not-signed-in":
      "このサイトにサインインしていません。サイトでサインインしてからもう一度お試しください。",
    "no-access":
      "Jira も Confluence も読み取れませんでした。サイトで開けるかどうかを確認してください。",
    "not-allowed": "このアドレスへのアクセスが許可されませんでした。何も変更していません。",
  },
  facts: {
    hosting: "ホスティング",
    compliance: "コンプライアンス要件",
    metadata: "メタデータ",
    "in-app-data": "アプリ内データ",
    exceptions: "例外",
    host: "アドレス",
    apps: "アプリ",
    plan: "プラン",
    state: "状態",
    spaces: "スペース",
  },
  states: { active: "有効", trial: "試用中", inactive: "無効", unknown: "不明" },
  noCompliance: "なし",
  notKnown: "不明",
  unidentifiedApp: "名前のわからないアプリ",
  withoutAddress: "アドレスのないアプリ",
  origins: "これらの値の出どころ",
  originUnknown: "出どころ不明",
  exceptions: (count) => `例外 ${format.number(count)} 件`,
  spaces: (count) => `スペース ${format.number(count)} 件`,
  sameAddress: (host, first, second) =>
    `${host} は ${first} と ${second} の両方のアドレスです。${first} のものとして扱います。`,
  sameKey: (key, first, second) =>
    `${key} は ${first} と ${second} の両方を指します。${first} のものとして扱います。`,
};
