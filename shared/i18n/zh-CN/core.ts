import { type Reason, requirementsOf } from "../../view-models/reason.ts";
import type { CoreMessages, ExclusionNames } from "../core-messages.ts";
import { formatDay, formatList } from "../format.ts";
import type { Language } from "../language.ts";

/** Also for the other groups of words, as all that is exported here. */
export const locale = "zh-CN";

export const number = new Intl.NumberFormat(locale);

/** "A、B和另外 3 项". */
export function nameList(list: readonly string[], more: number): string {
  return formatList(more > 0 ? [...list, `另外 ${number.format(more)} 项`] : list, locale);
}

export const plan: CoreMessages["plan"] = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
  unknown: "未知",
};

const names: ExclusionNames = {
  hosting: {
    commercial: "商业托管",
    government: "Government Cloud",
    isolated: "Isolated Cloud",
    unknown: "未知的托管",
  },
  compliance: {
    "customer-managed-keys": "客户管理的密钥",
    hipaa: "HIPAA 要求",
    "regulated-sector": "所处的受监管行业",
  },
};

function planWords({ plan: known }: Reason): string {
  return known && known !== "unknown" ? ` ${plan[known]} 版` : "任何可能的版本";
}

function exceptionWords({ exception, app }: Reason): string {
  const done = exception?.effect === "include" ? "包含" : "排除";
  if (exception?.kind === "connector") return `管理员已${done}此连接器`;
  if (exception?.kind === "app") return `管理员已${done}整个 ${app}`;
  return `管理员已${done}此空间`;
}

function reason(about: Reason): string {
  switch (about.code) {
    case "hosting-excluded":
      return `使用 ${names.hosting[about.hosting]} 的组织不在范围内`;
    case "compliance-excluded":
      return `因${formatList(
        requirementsOf(about).map((item) => names.compliance[item]),
        locale,
      )}而不在范围内`;
    case "not-covered":
      return about.app === undefined ? "此连接器没有数据贡献设置" : `${about.app} 没有数据贡献设置`;
    case "place-unknown":
      return "已知的组织信息中没有此站点或应用";
    case "deleted":
      return "已被删除";
    case "no-active-plan":
      return "组织没有正在使用的应用";
    case "plan-lock":
      return `${planWords(about)}始终贡献元数据`.trim();
    case "exception":
      return exceptionWords(about);
    case "organization-choice":
      return about.dataType === "in-app-data" && about.setting
        ? `管理员为组织将其${about.setting === "on" ? "开启" : "关闭"}`
        : "管理员为组织作了此选择";
    case "plan-default":
      return about.dataType === "in-app-data" && about.setting
        ? `${planWords(about)}默认${about.setting === "on" ? "开启" : "关闭"}`.trim()
        : `这是${planWords(about)}的默认值`;
    case "not-yet-effective":
      return `自${formatDay(about.startsAt ?? "", locale)}起使用`;
    case "settled-either-way":
      return "无论何种版本和设置，结果都相同";
    case "plan-unknown":
      return "版本未知";
    case "setting-unknown":
      return "组织的设置未知";
    case "place-ambiguous":
      return "此地址没有显示所属的空间或应用";
    case "eligibility-unknown":
      return "不清楚组织是否不在范围内";
  }
}

export const core: CoreMessages = {
  summary: {
    all: "此页面的元数据和内容均被贡献",
    "metadata-only": "此页面的元数据被贡献，内容不被贡献",
    "in-app-only": "此页面的内容被贡献，元数据不被贡献",
    none: "此页面没有任何数据被贡献",
    "not-eligible": "此页面不参与数据贡献",
    unknown: "不清楚此页面是否被贡献",
  },
  organizationSummary: {
    all: "元数据和内容均被贡献。",
    "metadata-only": "元数据被贡献，内容不被贡献。",
    "in-app-only": "内容被贡献，元数据不被贡献。",
    none: "没有任何数据被贡献。",
    "not-eligible": "此组织不参与数据贡献。",
    unknown: "不清楚是否有数据被贡献。",
  },
  exceptFor: (sentence, count) =>
    `${sentence.slice(0, -1)}（${number.format(count)} 个例外除外）。`,
  state: { yes: "被贡献", no: "不被贡献", unknown: "未知", "not-part": "不参与" },
  dataType: { metadata: "元数据", "in-app-data": "应用内数据" },
  dataTypeIs: {
    metadata: "关于内容的信号：可读性评分、故事点、冲刺日期。",
    "in-app-data": "人们撰写的内容：标题、描述、评论、页面正文。",
  },
  plan,
  reason,
  note: {
    "choice-dormant": "管理员选择了关闭；版本允许时生效。",
    "exceptions-dormant": "此处的例外已保留，但目前不适用。",
    "change-decided": "已决定一项更改；供应商控制台显示后生效。",
  },
  on: "开启",
  off: "关闭",
  locked: "已锁定",
  notSavedYet: "尚未保存",
  notKnown: "未知",
  title: "数据贡献",
  organizationLine: (name, known) => {
    if (known === undefined) return `${name} · 没有正在使用的版本`;
    return known === "unknown" ? `${name} · 版本未知` : `${name} · ${plan[known]} 版`;
  },
  loading: "正在加载设置…",
  genericError: "出了点问题。已保存的内容没有丢失；请稍后再试。",
  readOnly: "只有组织管理员可以更改这些设置。",
  excluded: "此组织无法使用这些设置。",
  planNotKnown:
    "此组织的版本未知。在 Free、Standard 和 Premium 版本中，元数据始终被贡献；只有 Enterprise 版可以关闭，并且要先在此处得知版本。",
  followPlan: "恢复为跟随版本",
  manageExceptions: "管理例外",
  showExceptions: "查看例外",
  exceptionsLine: (effect, list, more) =>
    `${effect === "include" ? "已包含" : "已排除"}：${nameList(list, more)}`,
  exceptionsWait: (count) => `${number.format(count)} 个例外目前不生效`,
  notAffiliated: "Contribution Lens 与 Atlassian 没有关联。",
  unavailable: "无法读取设置",
  notInOrganization: (organization) => `此页面不属于 ${organization} 的任何站点`,
  error: {
    unauthenticated: {
      title: "您已退出登录",
      text: "设置服务未接受登录。请重新登录；没有任何内容丢失。",
    },
    "organization-not-found": {
      title: "无权访问此组织",
      text: "设置服务没有此组织，或此帐户无权访问。请向管理员申请权限。",
    },
    "not-found": {
      title: "此地址没有设置服务",
      text: "它有响应，但不是设置服务的响应。请检查地址。",
    },
    unreachable: {
      title: "无法连接设置服务",
      text: "已保存的内容没有丢失。请检查连接后重试。",
    },
    "invalid-response": {
      title: "无法读取设置服务的响应",
      text: "服务的运营者可以找到问题。",
    },
    "unexpected-status": {
      title: "设置服务出现故障",
      text: "已保存的内容没有丢失。请稍后再试。",
    },
  },
  retry: "重试",
  lastKnown: (age) => `上次确认：${age}。此后可能已有变化。`,
};

function sentence(phrase: string): string {
  return `${phrase}。`;
}

/** Simplified Chinese. */
const chinese: Language = {
  locale: "zh-CN",
  direction: "ltr",
  core,
  sentence,
  settings: async () => (await import("./settings.ts")).settings,
};

export default chinese;
