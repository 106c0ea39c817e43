import type { CoreMessages } from "../core-messages.ts";
import { createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("ja");

/** Returns "A、B、ほか 3 件". */
export function nameList(names: readonly string[], more: number): string {
  return format.list(more > 0 ? [...names, `ほか ${format.number(more)} 件`] : names);
}

export const core: CoreMessages = {
  title: "データ提供",
  summary: {
    all: "このページのメタデータとコンテンツは提供されます",
    "metadata-only": "このページのメタデータは提供され、コンテンツは提供されません",
    "in-app-only": "このページのコンテンツは提供され、メタデータは提供されません",
    none: "このページからは何も提供されません",
    "not-eligible": "このページはデータ提供の対象外です",
    "metadata-yes": "このページのメタデータは提供されます。コンテンツ: 不明",
    "metadata-no": "このページのメタデータは提供されません。コンテンツ: 不明",
    "in-app-yes": "このページのコンテンツは提供されます。メタデータ: 不明",
    "in-app-no": "このページのコンテンツは提供されません。メタデータ: 不明",
    unknown: "このページが提供されるかどうかは不明です",
  },
  organizationSummary: {
    all: "メタデータとコンテンツが提供されます。",
    "metadata-only": "メタデータは提供され、コンテンツは提供されません。",
    "in-app-only": "コンテンツは提供され、メタデータは提供されません。",
    none: "何も提供されません。",
    "not-eligible": "この組織はデータ提供の対象外です。",
    "metadata-yes": "メタデータは提供されます。コンテンツについては不明です。",
    "metadata-no": "メタデータは提供されません。コンテンツについては不明です。",
    "in-app-yes": "コンテンツは提供されます。メタデータについては不明です。",
    "in-app-no": "コンテンツは提供されません。メタデータについては不明です。",
    unknown: "データが提供されるかどうかは不明です。",
  },
  partly: (metadata, yes, total) => {
    const part = `${format.number(total)} 件中 ${format.number(yes)} 件のスペースのコンテンツ`;
    if (metadata === "yes") return `メタデータと、${part}が提供されます。`;
    if (metadata === "no") return `${part}が提供され、メタデータは提供されません。`;
    return `${part}が提供されます。メタデータについては不明です。`;
  },
  contentExceptions: (count) => `コンテンツには例外が ${format.number(count)} 件あります。`,
  state: { yes: "提供される", no: "提供されない", unknown: "不明", "not-part": "対象外" },
  dataType: { metadata: "メタデータ", "in-app-data": "アプリ内データ" },
  dataTypeDescription: {
    metadata:
      "ストーリーポイントや読みやすさのスコアなどのコンテンツの属性と、検索、Rovo Chat、構成に共通するパターン。",
    "in-app-data": "人が書いたもの: タイトル、説明、コメント、ページの本文。",
  },
  reasons: {
    templates: {
      "hosting-government": "Atlassian Government Cloud の組織は対象外です",
      "hosting-isolated": "Atlassian Isolated Cloud の組織は対象外です",
      "compliance-excluded": "{compliance}のため対象外です",
      "app-not-covered": "{app} にはデータ提供の設定がありません",
      "connector-not-covered": "このコネクタにはデータ提供の設定がありません",
      "place-unknown": "このサイト、アプリ、またはコネクタは組織に登録されていません",
      deleted: "サイト、アプリ、またはコネクタが削除されました",
      "no-active-plan": "組織に有効なアプリがありません",
      "plan-lock": "{plan} プランでは常にメタデータを提供します",
      "plan-lock-any": "可能性のあるどのプランでも常にメタデータを提供します",
      "plan-lock-unknown":
        "プランが不明です。Free、Standard、Premium では常にメタデータを提供します。オフにできるのは Enterprise だけです",
      "exception-include-space": "管理者がこのスペースを含めています",
      "exception-include-app": "管理者が {app} 全体を含めています",
      "exception-include-connector": "管理者がこのコネクタを含めています",
      "exception-exclude-space": "管理者がこのスペースを除外しています",
      "exception-exclude-app": "管理者が {app} 全体を除外しています",
      "exception-exclude-connector": "管理者がこのコネクタを除外しています",
      "organization-choice-on": "管理者が組織全体でオンにしました",
      "organization-choice-off": "管理者が組織全体でオフにしました",
      "plan-default-on": "{plan} プランでは既定でオンです",
      "plan-default-on-any": "可能性のあるどのプランでも既定でオンです",
      "plan-default-off": "{plan} プランでは既定でオフです",
      "plan-default-off-any": "可能性のあるどのプランでも既定でオフです",
      "not-yet-effective": "利用は {date} に始まります",
      "settled-either-way": "考えられるどの場合でも同じです",
      "plan-unknown": "プランが不明です",
      "state-unknown": "{app} が有効かどうかが不明です",
      "setting-unknown": "組織の設定が不明です",
      "space-ambiguous": "このアドレスからはスペースがわかりません",
      "app-ambiguous": "このアドレスからはアプリもスペースもわかりません",
      "hosting-unknown": "組織のホスティングが不明です",
      "compliance-unknown": "組織のコンプライアンス要件が不明です",
      "eligibility-unknown": "組織のホスティングとコンプライアンス要件が不明です",
    },
    compliance: {
      "customer-managed-keys": "顧客管理の鍵",
      hipaa: "HIPAA 要件",
      "regulated-sector": "規制業種",
    },
    withSpaces: "{reason}（{spaces}）",
    spaces: {
      include: {
        counted: { other: "{count} 件のスペースが含められています" },
        ofTotal: { other: "{total} 件中 {count} 件のスペースが含められています" },
      },
      exclude: {
        counted: { other: "{count} 件のスペースが除外されています" },
        ofTotal: { other: "{total} 件中 {count} 件のスペースが除外されています" },
      },
    },
  },
  note: {
    "choice-dormant": "管理者はオフを選択しています。プランで可能になると有効になります。",
    "exceptions-dormant": "この場所の例外は保持されていますが、現在は効果がありません。",
    "change-decided": "変更は決定済みですが、まだ有効になっていません。",
  },
  on: "オン",
  off: "オフ",
  locked: "固定",
  notSavedYet: "未保存",
  notKnown: "不明",
  decided: {
    label: "決定済み",
    value: {
      on: "決定済み: オン。まだ有効になっていません。",
      off: "決定済み: オフ。まだ有効になっていません。",
      default: "決定済み: プランの既定。まだ有効になっていません。",
    },
    exceptions: (added, removed) =>
      `決定済み: ${format.list([
        ...(added > 0 ? [`例外 ${format.number(added)} 件の追加`] : []),
        ...(removed > 0 ? [`例外 ${format.number(removed)} 件の削除`] : []),
      ])}。まだ有効になっていません。`,
  },
  decidedChange: {
    on: "決定済み: オン（Atlassian では未設定）",
    off: "決定済み: オフ（Atlassian では未設定）",
    "metadata-on": "決定済み: メタデータはオン（Atlassian では未設定）",
    "metadata-off": "決定済み: メタデータはオフ（Atlassian では未設定）",
    "in-app-on": "決定済み: コンテンツはオン（Atlassian では未設定）",
    "in-app-off": "決定済み: コンテンツはオフ（Atlassian では未設定）",
    other: "決定済み: 変更あり（Atlassian では未設定）",
  },
  unconfirmed: "90 日間、誰も確認していません",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · 有効なプランなし`;
    return `${name} · ${plan === "unknown" ? "プラン不明" : `${PLAN_NAMES[plan]} プラン`}`;
  },
  loading: "設定を読み込んでいます…",
  genericError:
    "問題が発生しました。保存済みの内容は失われていません。後でもう一度お試しください。",
  error: {
    unreachable: {
      title: "設定サービスに接続できません",
      text: "保存済みの内容は失われていません。接続を確認して、もう一度お試しください。",
    },
    "unexpected-status": {
      title: "設定サービスに問題があります",
      text: "保存済みの内容は失われていません。後でもう一度お試しください。",
    },
  },
  notLoaded: {
    title: "読み込めませんでした",
    text: "接続を確認してください。接続が戻ると自動的に読み込まれます。",
  },
  retry: "再試行",
  cancel: "キャンセル",
  lastKnown: (age) => `最終確認: ${age}。その後変わった可能性があります。`,
  readOnly: "これらの設定を変更できるのは組織の管理者だけです。",
  excluded: "そのため、ここで設定するものはありません。",
  followPlan: "プランの既定を使う",
  manageExceptions: "例外を管理",
  showExceptions: "例外を表示",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "含めるもの" : "除外するもの"}: ${nameList(names, more)}`,
  dormantExceptions: (count) => `現在は効果のない例外 ${format.number(count)} 件`,
  notAiSwitch: "これは Rovo や AI 機能をオフにするスイッチではありません。",
  notAffiliated: "Contribution Lens は Atlassian とは関係ありません。",
  unavailable: "設定を読み込めませんでした",
  notInOrganization: (organization) =>
    `このページは ${organization} のどのサイトにも属していません`,
};

/** Japanese. */
const japanese: Language = {
  locale: "ja",
  direction: "ltr",
  core,
  sentence: (phrase) => `${phrase}。`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default japanese;
