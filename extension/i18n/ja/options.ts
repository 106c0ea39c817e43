import { format } from "../../../shared/i18n/ja/core.ts";
import type { OptionsMessages } from "../options-messages.ts";
import { adminImport } from "./import.ts";

/** Japanese. */
export const options: OptionsMessages = {
  title: "ワークスペース",
  intro: "これらのワークスペースの各ページについて、データが提供されるかどうかをバッジで示します。",
  noWorkspaces: "ワークスペースはまだありません。下で追加してください。",
  kind: {
    managed: "組織のポリシーによる設定",
    service: "設定サービス",
    discovered: "サイトが案内する設定サービス",
    document: "読み込んだ文書",
    manual: "手入力の内容",
  },
  signInOnce: "設定を表示するにはサインイン",
  policyProblems: "組織のポリシーに読み取れない部分があります。管理者に伝えてください:",
  confirmed: (age) => `確認: ${age}`,
  neverRead: "まだ一度も読み取っていません",
  role: { admin: "管理者です", member: "表示のみ可能です" },
  allow: (hosts) => `${hosts} でバッジを表示`,
  allowToo: (hosts) => `${hosts} でもバッジを表示`,
  allowHint:
    "ブラウザーがサイトごとに一度だけ確認します。許可しなくても、ポップアップを開けば回答が表示されます。",
  allowRefused: "許可されなかったため、そこではバッジを表示しません。",
  badgeShown: (hosts) => `${hosts} でバッジを表示中`,
  edit: "編集",
  editLabel: (name) => `${name} を編集`,
  remove: "削除",
  removeLabel: (name) => `${name} を削除`,
  removed: (name) => `${name} を削除しました。`,
  undo: "元に戻す",
  signInAgain: "もう一度サインイン",
  unreadableWorkspace: (fault) =>
    `保存データを読み取れないため、状態を表示できません。ワークスペースを削除して、追加し直してください。（${fault}）`,
  add: "ワークスペースを追加",
  methods: {
    service: "設定サービスに接続",
    document: "文書を読み込む",
    manual: "手で入力する",
  },
  methodHints: {
    manual: "プランがわかれば十分です。わからなくても始められます。権限は不要です。",
    vendor: "組織の管理者で API キーを持っている場合。サイト、アプリ、プランを読み取ります。",
    company: "サービスのアドレス、または受け取った組織の文書がある場合。",
  },
  company: "会社に設定サービスがある",
  companyWays: "追加方法",
  address: "サービスまたはワークスペースのアドレス",
  addressHint: "例: https://settings.example.com、またはワークスペースのページ",
  organization: "組織の ID",
  organizationHint: "アドレスから組織がわからない場合だけ必要です",
  token: "トークン",
  tokenHint:
    "サービスにサインインの仕組みがない場合だけ必要です。ブラウザーを閉じるまで保持します。",
  connect: "接続",
  connecting: "接続中…",
  connected: (name) => `${name} に接続しました。`,
  checkDestinations: "接続する前に、接続先を確認してください。",
  tokenGoesTo: (origin) => `トークンは ${origin} のサービスに送られます。`,
  signInAt: (origin) => `${origin} でサインインします。`,
  addressError: {
    none: "有効なアドレスではありません。アドレスバーから貼り付けてください。",
    insecure:
      "https:// で始まるアドレスを使ってください。http で送られる内容は他人に読み取られるおそれがあります。",
    vendor:
      "これは Atlassian のアドレスで、すべての組織に共通です。お使いのサイトのページのアドレスを貼り付けてください。",
  },
  notAllowed: "このアドレスへのアクセスが許可されませんでした。何も変更していません。",
  connectError: {
    "not-announced":
      "このサイトは設定サービスを案内していません。サービスのアドレスを入力するか、ワークスペースを手で入力してください。",
    "no-organization": "このサービスは組織を案内していません。組織の ID を入力してください。",
    "token-needed": "このサービスにはトークンが必要です。",
    "token-refused": "サービスがこのトークンを受け付けませんでした。",
    "not-signed-in":
      "サインインが完了しませんでした。何も変更していません。もう一度お試しください。",
    "issuer-mismatch":
      "このアドレスが案内するサービスは、同じサインイン先を示していません。何も送信していません。サービス自体のアドレスを入力してください。",
  },
  file: "組織の文書（JSON ファイル）",
  paste: "または貼り付け",
  import: "読み込む",
  imported: (name) => `${name} を読み込みました。`,
  notJson: "有効な JSON ではありません。",
  tooLarge: "このファイルは 32 MB を超えています。",
  unreadable: "このファイルを読み取れませんでした。もう一度選んでください。",
  problemsTitle: (count) => `文書に ${format.number(count)} 件の問題があります:`,
  replaces: (name, from, to) => `${name} を置き換えます（リビジョン ${from} → ${to}）。`,
  siteAddress: "サイトのいずれかのページのアドレス",
  siteHint: "どのページでもかまいません。例: https://acme.atlassian.net/browse/ENG-1",
  otherAddress: "このサイトの別のアドレス",
  otherAddressHint: "独自ドメイン、またはサイト名を変更する前のアドレス",
  addAddress: "このサイトの別のアドレスを追加",
  removeAddress: "このアドレスを削除",
  siteName: "名前",
  siteNameHint: "お好きな呼び名です。空欄の場合はアドレスから付けます。",
  describedBefore:
    "このサイトは以前に入力済みです。前回の回答が入っています。保存すると置き換わります。",
  plan: "すべてのアプリのうち最上位のプラン（試用を含む）",
  planHint: "既定で何がオンになるかと、メタデータをオフにできるかが決まります。",
  hostingHint: "アドレスから入力されています。独自ドメインだけではわかりません。",
  whichCompliance: "どれが当てはまりますか？一つで十分です。",
  noComplianceChosen: "いずれかを選ぶか、別の回答を選んでください。",
  settles: (types) => `これでわかること: ${types}`,
  settlesNothing:
    "これだけではまだ何も決まりません。最も多くのことが決まる質問を確認してください。",
  settlesMost: "不明なことのうち、最も多くがこれで決まります。",
  preview: "入力内容からわかること",
  labelled: (label, text) => `${label}: ${text}`,
  save: "追加",
  saved: (name) => `${name} を追加しました。`,
  sameHost: (host, name) =>
    `${host} は ${name} のサイトでもあります。組織のポリシー、サービス、読み込んだ文書、手入力の順に優先します。`,
  adminImport,
  general: "環境設定",
  language: "言語",
  browserLanguage: "ブラウザーの言語",
  shortcut: "キーボード ショートカット",
  shortcutHint: "どのページでもポップアップを開きます。",
  noShortcut:
    "キーが割り当てられていません。提案されたキーを別の拡張機能が使っている可能性があります。",
  changeShortcut: "ショートカットを変更",
  shortcutPage: {
    chromium:
      "ショートカットのページを開けませんでした。アドレスバーに chrome://extensions/shortcuts と入力してください。",
    firefox:
      "ショートカットのページを開けませんでした。アドレスバーに about:addons と入力し、歯車をクリックしてください。",
  },
  notifications: "提供される内容が変わったら通知する",
  notificationsHint: "通知しない場合も、ポップアップに変更が一覧表示されます。",
  notificationsRefused: "ブラウザーで通知が許可されていません。何も変更していません。",
  backup: "このブラウザー内のデータ",
  backupHint:
    "ワークスペース、その文書、環境設定を 1 つのファイルにします。トークンは含まれません。",
  saveBackup: "ファイルに保存",
  loadBackup: "ファイルから読み込む",
  backupProblems: (count) =>
    `このファイルには ${format.number(count)} 件の問題があり、読み込めません。何も変更していません:`,
  restoration: {
    add: (name) => `${name} を追加します。`,
    replace: (name, from, to) =>
      from === undefined
        ? `${name} が今の内容を置き換えます。`
        : `${name} を置き換えます（リビジョン ${from} → ${to}）。`,
    same: (name) => `${name} は同じものがすでにあります。`,
    older: (name, from, to) =>
      `${name} はそのままです。今の内容のほうが新しいためです（リビジョン ${from}、ファイルは ${to}）。`,
  },
  connectsTo: (origins) => `接続先: ${origins}`,
  restoreTitle: "このファイルを読み込むと",
  restoreLanguage: (name) =>
    name === undefined ? "言語をブラウザーの言語にします。" : `言語を ${name} にします。`,
  restoreNotifications: { on: "通知をオンにします。", off: "通知をオフにします。" },
  restoreRest: "ほかはすべてそのままです。",
  restore: "読み込む",
  restored: "読み込みました。",
  restoredWithoutNotifications:
    "読み込みました。ブラウザーで通知が許可されていないため、通知はオフのままです。",
  cancel: "キャンセル",
  erase: "すべて消去",
  eraseQuestion: (count) =>
    count === 0
      ? "環境設定を消去しますか？"
      : `${format.number(count)} 件のワークスペースと環境設定を消去しますか？元に戻せません。`,
  eraseHint: "組織のポリシーによるものは自動的に戻ります。",
  eraseConfirm: "消去",
  erased: "すべて消去しました。",
  noRoom:
    "ブラウザーの空き容量が足りず、最新の設定を保管できません。サービスに保存された内容は有効ですが、ここに表示されているのは以前のものです。",
  firstRun: {
    title: "ページのデータが提供されるかを確認",
    badge: "バッジの意味",
    badgeHint: "ワークスペースのページで、ツールバーのアイコンに表示されます。",
    neutral: "ワークスペースのページではないか、拡張機能に表示が許可されていないページ",
    pin: { chromium: "アイコンを常に表示", firefox: "アイコンはツールバーにあります" },
    pinHint: {
      chromium:
        "ツールバーのパズルのアイコンをクリックし、Contribution Lens の横のピンをクリックします。",
      firefox: "ページでクリックすると、そのページが提供されるかどうかと、その理由がわかります。",
    },
    site: "あなたのサイト",
    siteHint: "いずれかのページのアドレスを貼り付けて、プランを選んでください。",
    open: (host) => `${host} を開く`,
  },
  privacyTitle: "プライバシー",
  privacy: [
    "接続した設定サービスと、Atlassian から読み込む場合の Atlassian のサーバーを除き、このブラウザーから何も送信されません。",
    "ページを読み取ったり変更したりせず、スクリプトも挿入しません。バッジに必要なのはページのアドレスだけで、ブラウザーの中で確認し、保存しません。",
    "ワークスペース、その文書、環境設定は、消去するまでこの拡張機能用のブラウザーのストレージに置かれます。トークンはブラウザーを閉じると破棄されます。",
    "統計も、アカウントも、独自のサーバーもありません。",
  ],
};
