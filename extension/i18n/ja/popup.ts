import { format } from "../../../shared/i18n/ja/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "このスペース", app: "このアプリ", connector: "このコネクタ" } as const;

/** Japanese. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}（組織のポリシーによる設定）",
      service: "{name} の設定サービス",
      discovered: "{name} の設定サービス（サイトが案内）",
      document: "{name}（読み込んだ文書）",
      manual: "{name}（ご自身の入力）",
    },
    comma: "、",
    unavailable: "それ以降は応答なし",
    signedOut: "もう一度サインイン",
    conflicting: "別の情報源は異なる内容を示しています",
    unreadable: "このワークスペースの保存データを読み取れないため、状態を表示できません。",
    neverRead:
      "このワークスペースは組織が設定したものです。設定を表示するには、一度サインインしてください。",
    changedTitle: "{name}: 提供される内容が変わりました",
    comingTitle: "{name}: 提供される内容が変わる予定です",
    summaryName: {
      all: "すべて",
      "metadata-only": "メタデータのみ",
      "in-app-only": "コンテンツのみ",
      none: "なし",
      "not-eligible": "対象外",
      "metadata-yes": "メタデータあり、コンテンツは不明",
      "metadata-no": "メタデータなし、コンテンツは不明",
      "in-app-yes": "コンテンツあり、メタデータは不明",
      "in-app-no": "コンテンツなし、メタデータは不明",
      unknown: "不明",
    },
  },
  otherSources: "別の情報源は異なる内容を示しています",
  notAtlassian: "Atlassian のページではありません。",
  notAtlassianHint:
    "会社独自のドメインや設定サービスを使っていて、このページがワークスペースに属する場合は、アドレスを追加してください。",
  pageWithoutSite:
    "このページは組織全体のものです。提供される内容を調べるには、組織のサイトを一つ入力してください。",
  someSpace: "いずれかのスペース",
  otherWays: "ほかの追加方法",
  answerKept: (host) =>
    `回答はこのブラウザーに保存されます。続いて、${host} でバッジを表示してよいかをブラウザーが確認します。`,
  uncheckablePage: "このページは確認できません。",
  hiddenAddress:
    "ブラウザーからこのページのアドレスを取得できません。ワークスペースのページであれば、そのサイトを許可してください。",
  allowSites: "ワークスペースのサイトを許可",
  addWorkspace: "ワークスペースを追加",
  allSettings: "すべての設定",
  openSidePanel: "ページの横に開く",
  storedSettings: {
    document: "これは、読み込んだ文書にある設定です。",
    manual: "これは、手入力した内容による設定です。",
  },
  storedSettingsHint:
    "設定サービスに接続すると、設定を変更したり、期日と履歴を表示したりできます。",
  origin: {
    read: {
      "admin-api": "Atlassian の API から読み取り、{day}",
      document: "読み込んだ文書から、{day}",
      site: "サイトから読み取り、{day}",
      address: "アドレスから読み取り",
    },
    said: "ご自身の入力、{day}",
    assumed: "仮定",
  },
  next: "今後",
  nothingComing: "今後 12 か月間に自動的な変更はありません。",
  basis: "この回答の根拠",
  ruleSource: "出典:",
  unknownHint: {
    "place-unknown": "組織のサイトとアプリの一覧に登録されている必要があります。",
    "plan-unknown":
      "最上位のプランはどれですか？Free、Standard、Premium では常にメタデータを提供します。",
    "state-unknown":
      "アプリは有効ですか、試用中ですか、使われていませんか？プランが考慮されるのは、有効または試用中の間です。",
    "setting-unknown": "設定はオンですか、オフですか、誰も選んでいませんか？",
    "hosting-unknown":
      "組織は Atlassian Government Cloud または Isolated Cloud を使っていますか？その場合は対象外です。",
    "compliance-unknown":
      "組織に顧客管理の鍵、HIPAA 要件、規制業種のいずれかが当てはまりますか？その場合は対象外です。",
    "eligibility-unknown":
      "組織は Government Cloud または Isolated Cloud を使っていますか。または、顧客管理の鍵、HIPAA 要件、規制業種のいずれかが当てはまりますか？その場合は対象外です。",
    "space-ambiguous":
      "このアプリのすべてのスペースが同じ結果になるわけではありません。アドレスからスペースがわかるページを開いてください。",
    "app-ambiguous":
      "このサイトのすべてのアプリとスペースが同じ結果になるわけではありません。アドレスからアプリまたはスペースがわかるページを開いてください。",
  },
  whoKnows: {
    admin: "Atlassian Administration で確認できます。",
    member: "管理者が Atlassian Administration で確認できます。",
  },
  enterInService: "わかったら、設定サービスに登録できます。",
  otherKey: "アドレスの {alias} は、このスペースの別のキーです。",
  tellUs: "わかっていることを入力",
  signInAgain: "最新の設定を表示して変更するには、もう一度サインインしてください。",
  signIn: "サインイン",
  changes: { changed: "ご自身の操作によらない変更", coming: "操作しなくても今後起こる変更" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · 以前: ${before}、現在: ${after}`
      : `${day} · それまで: ${before}、以後: ${after}`,
  gotIt: "確認しました",
  more: (count) => `ほか ${format.number(count)} 件`,
  notSaved: "保存できませんでした。以前の保存内容はそのままです。",
  questions: {
    ask: {
      plan: "組織のプランはどれですか？",
      compliance: "次の中に、組織に当てはまるものがありますか？",
      hosting: "サイトはどこでホストされていますか？",
      inAppData: "管理者がアプリ内データをオンまたはオフにしましたか？",
      metadata: "管理者がメタデータをオンまたはオフにしましたか？",
    },
    planHint: "すべてのアプリのうち最上位のプランで決まります（試用を含む）。",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "誰も変更していない",
      on: "オンにした",
      off: "オフにした",
    },
    compliances: {
      "customer-managed-keys": "顧客管理の暗号鍵",
      hipaa: "HIPAA 要件",
      "regulated-sector": "対象外となる規制業種",
    },
    hostings: {
      commercial: "商用クラウド",
      government: "Government Cloud（政府機関向け）",
      isolated: "Isolated Cloud（分離環境）",
    },
    none: "どれも当てはまらない",
    one: "いずれかが当てはまる",
    unknown: "わからない",
    settlesMost: "これがわかると最も多くのことが決まります:",
    ifEligible: (sentence) => `組織が対象外でない場合: ${sentence}`,
  },
  place: {
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
  },
};
