import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "ja";

export const number = new Intl.NumberFormat(locale);

/** "A、B、ほか 3 件". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `ほか ${number.format(more)} 件`] : list, locale);
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "不明",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "商用ホスティング",
    government: "Government Cloud",
    isolated: "Isolated Cloud",
    unknown: "不明なホスティング",
  },
  compliance: {
    "customer-managed-keys": "顧客管理の鍵",
    hipaa: "HIPAA 要件",
    "regulated-sector": "規制対象の業種",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? `${plan[known]} プラン` : "可能性のあるどのプラン";
}

function exceptionWords({ exception, app }: Reason): string {
  const done = exception?.effect === "include" ? "含めています" : "除外しています";
  if (exception?.kind === "connector") return `管理者がこのコネクタを${done}`;
  if (exception?.kind === "app") return `管理者が ${app} 全体を${done}`;
  return `管理者がこのスペースを${done}`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `${names.hosting[about.hosting]}の組織は対象外です`;
    case "compliance-excluded":
      return `${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}のため対象外です`;
    case "not-covered":
      return about.app === undefined
        ? "このコネクタにはデータ提供の設定がありません"
        : `${about.app} にはデータ提供の設定がありません`;
    case "place-unknown":
      return "把握している組織の情報に、このサイトまたはアプリがありません";
    case "deleted":
      return "削除されました";
    case "no-active-plan":
      return "組織に有効なアプリがありません";
    case "plan-lock":
      return `${planWords(about)}では常にメタデータを提供します`;
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `管理者が組織全体で${about.setting === "on" ? "オン" : "オフ"}にしました`
        : "管理者が組織全体についてこのように選択しました";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `${planWords(about)}では既定で${about.setting === "on" ? "オン" : "オフ"}です`
        : `${planWords(about)}の既定です`;
    case "not-yet-effective":
      return `利用は ${formatDay(about.startsAt ?? "", locale)} に始まります`;
    case "settled-either-way":
      return "可能性のあるどのプランと設定でも同じです";
    case "plan-unknown":
      return "プランが不明です";
    case "setting-unknown":
      return "組織の設定が不明です";
    case "place-ambiguous":
      return "このアドレスからはスペースやアプリがわかりません";
    case "eligibility-unknown":
      return "組織が対象外かどうか不明です";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "このページのメタデータとコンテンツは提供されます",
    "metadata-only": "このページのメタデータは提供され、コンテンツは提供されません",
    "in-app-only": "このページのコンテンツは提供され、メタデータは提供されません",
    none: "このページからは何も提供されません",
    "not-eligible": "このページはデータ提供の対象外です",
    unknown: "このページが提供されるかどうかは不明です",
  },
  organizationSummary: {
    all: "メタデータとコンテンツが提供されます。",
    "metadata-only": "メタデータは提供され、コンテンツは提供されません。",
    "in-app-only": "コンテンツは提供され、メタデータは提供されません。",
    none: "何も提供されません。",
    "not-eligible": "この組織はデータ提供の対象外です。",
    unknown: "データが提供されるかどうかは不明です。",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}（例外 ${number.format(count)} 件を除く）。`,
  state: { yes: "提供される", no: "提供されない", unknown: "不明", "not-part": "対象外" },
  dataType: { metadata: "メタデータ", "in-app-data": "アプリ内データ" },
  dataTypeIs: {
    metadata: "コンテンツに関する信号: 読みやすさのスコア、ストーリーポイント、スプリントの日付。",
    "in-app-data": "人が書いたもの: タイトル、説明、コメント、ページの本文。",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "管理者はオフを選択しています。プランが許すようになると適用されます。",
    "exceptions-dormant": "この場所の例外は保持されていますが、現在は適用されません。",
    "change-decided": "変更が決定されています。ベンダーのコンソールに反映されると適用されます。",
  },
  on: "オン",
  off: "オフ",
  locked: "固定",
  notSavedYet: "未保存",
  notKnown: "不明",
  title: "データ提供",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · 有効なプランなし`;
    return known === "unknown" ? `${name} · プラン不明` : `${name} · ${plan[known]} プラン`;
  },
  loading: "設定を読み込んでいます…",
  genericError:
    "問題が発生しました。保存済みのものは失われていません。後でもう一度お試しください。",
  readOnly: "これらの設定を変更できるのは組織の管理者だけです。",
  excluded: "この組織では設定を利用できません。",
  planNotKnown:
    "この組織のプランが不明です。Free、Standard、Premium ではメタデータは常に提供されます。オフにできるのは Enterprise だけで、プランがここでわかってからになります。",
  followPlan: "プランに従う設定に戻す",
  manageExceptions: "例外を管理",
  showExceptions: "例外を表示",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "含めるもの" : "除外するもの"}: ${nameList(list, more)}`,
  exceptionsWait: (count) => `現在は適用されない例外 ${number.format(count)} 件`,
  notAffiliated: "Contribution Lens は Atlassian とは関係ありません。",
  unavailable: "設定を読み込めませんでした",
  notInOrganization: (organization) =>
    `このページは ${organization} のどのサイトにも属していません`,
  error: {
    unauthenticated: {
      title: "サインアウトしています",
      text: "設定サービスがサインインを受け付けませんでした。もう一度サインインしてください。失われたものはありません。",
    },
    "organization-not-found": {
      title: "この組織にアクセスできません",
      text: "設定サービスにこの組織がないか、このアカウントでは利用できません。管理者にアクセスを依頼してください。",
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
    "unexpected-status": {
      title: "設定サービスに障害があります",
      text: "保存済みのものは失われていません。後でもう一度お試しください。",
    },
  },
  retry: "再試行",
  lastKnown: (age) => `最後に確認したのは${age}です。その後変わった可能性があります。`,
};

function sentence(phrase: string): string {
  return `${phrase}。`;
}

/** Japanese. */
const japanese: Language = {
  locale: "ja",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default japanese;
