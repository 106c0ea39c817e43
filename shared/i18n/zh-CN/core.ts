import type { CoreMessages } from "../core-messages.ts";
import { createFormatter } from "../format.ts";
import type { Language } from "../language.ts";
import { PLAN_NAMES } from "../reason.ts";

export const format = createFormatter("zh-CN");

/** Returns "A、B和另外 3 项". */
export function nameList(names: readonly string[], more: number): string {
  return format.list(more > 0 ? [...names, `另外 ${format.number(more)} 项`] : names);
}

export const core: CoreMessages = {
  title: "数据贡献",
  summary: {
    all: "此页面贡献元数据和内容",
    "metadata-only": "此页面贡献元数据，不贡献内容",
    "in-app-only": "此页面贡献内容，不贡献元数据",
    none: "此页面不贡献任何数据",
    "not-eligible": "此页面不参与数据贡献",
    "metadata-yes": "此页面贡献元数据。内容：未知",
    "metadata-no": "此页面不贡献元数据。内容：未知",
    "in-app-yes": "此页面贡献内容。元数据：未知",
    "in-app-no": "此页面不贡献内容。元数据：未知",
    unknown: "不清楚此页面是否贡献数据",
  },
  organizationSummary: {
    all: "组织贡献元数据和内容。",
    "metadata-only": "组织贡献元数据，不贡献内容。",
    "in-app-only": "组织贡献内容，不贡献元数据。",
    none: "组织不贡献任何数据。",
    "not-eligible": "此组织不参与数据贡献。",
    "metadata-yes": "组织贡献元数据。是否贡献内容尚不清楚。",
    "metadata-no": "组织不贡献元数据。是否贡献内容尚不清楚。",
    "in-app-yes": "组织贡献内容。是否贡献元数据尚不清楚。",
    "in-app-no": "组织不贡献内容。是否贡献元数据尚不清楚。",
    unknown: "不清楚组织是否贡献数据。",
  },
  partly: (metadata, yes, total) => {
    const part = ` ${format.number(total)} 个空间中 ${format.number(yes)} 个的内容`;
    if (metadata === "yes") return `组织贡献元数据，以及${part}。`;
    if (metadata === "no") return `组织贡献${part}，不贡献元数据。`;
    return `组织贡献${part}。是否贡献元数据尚不清楚。`;
  },
  contentExceptions: (count) => `内容有 ${format.number(count)} 个例外。`,
  state: { yes: "贡献", no: "不贡献", unknown: "未知", "not-part": "不参与" },
  dataType: { metadata: "元数据", "in-app-data": "应用内数据" },
  dataTypeDescription: {
    metadata: "内容的属性，例如故事点和可读性评分，以及搜索、Rovo Chat 和配置中的常见模式。",
    "in-app-data": "人们撰写的内容：标题、描述、评论、页面正文。",
  },
  reasons: {
    templates: {
      "hosting-government": "使用 Atlassian Government Cloud 的组织不在范围内",
      "hosting-isolated": "使用 Atlassian Isolated Cloud 的组织不在范围内",
      "compliance-excluded": "因{compliance}而不在范围内",
      "app-not-covered": "{app} 没有数据贡献设置",
      "connector-not-covered": "此连接器没有数据贡献设置",
      "place-unknown": "组织信息中没有列出此站点、应用或连接器",
      deleted: "站点、应用或连接器已被删除",
      "no-active-plan": "组织没有正在使用的应用",
      "plan-lock": "{plan} 套餐始终贡献元数据",
      "plan-lock-any": "任何可能的套餐都始终贡献元数据",
      "plan-lock-unknown":
        "套餐未知。Free、Standard 和 Premium 套餐始终贡献元数据；只有 Enterprise 套餐可以关闭",
      "exception-include-space": "管理员已包含此空间",
      "exception-include-app": "管理员已包含整个 {app}",
      "exception-include-connector": "管理员已包含此连接器",
      "exception-exclude-space": "管理员已排除此空间",
      "exception-exclude-app": "管理员已排除整个 {app}",
      "exception-exclude-connector": "管理员已排除此连接器",
      "organization-choice-on": "管理员已为组织开启",
      "organization-choice-off": "管理员已为组织关闭",
      "plan-default-on": "{plan} 套餐默认开启",
      "plan-default-on-any": "任何可能的套餐都默认开启",
      "plan-default-off": "{plan} 套餐默认关闭",
      "plan-default-off-any": "任何可能的套餐都默认关闭",
      "not-yet-effective": "自{date}起开始使用数据",
      "settled-either-way": "在任何可能的情况下结果都相同",
      "plan-unknown": "套餐未知",
      "state-unknown": "不清楚 {app} 是否正在使用",
      "setting-unknown": "组织的设置未知",
      "space-ambiguous": "此地址未显示所属空间",
      "app-ambiguous": "此地址未显示所属应用和空间",
      "hosting-unknown": "组织的托管方式未知",
      "compliance-unknown": "组织的合规要求未知",
      "eligibility-unknown": "组织的托管方式和合规要求未知",
    },
    compliance: {
      "customer-managed-keys": "使用客户管理的密钥",
      hipaa: " HIPAA 要求",
      "regulated-sector": "所处的受监管行业",
    },
    withSpaces: "{reason}（{spaces}）",
    spaces: {
      include: {
        counted: { other: "已包含 {count} 个空间" },
        ofTotal: { other: "{total} 个空间中已包含 {count} 个" },
      },
      exclude: {
        counted: { other: "已排除 {count} 个空间" },
        ofTotal: { other: "{total} 个空间中已排除 {count} 个" },
      },
    },
  },
  note: {
    "choice-dormant": "管理员选择了关闭；套餐允许时生效。",
    "exceptions-dormant": "此处的例外已保留，但目前不生效。",
    "change-decided": "已决定更改，但尚未生效。",
  },
  on: "开启",
  off: "关闭",
  locked: "已锁定",
  notSavedYet: "尚未保存",
  notKnown: "未知",
  decided: {
    label: "已决定",
    value: {
      on: "已决定：开启。尚未生效。",
      off: "已决定：关闭。尚未生效。",
      default: "已决定：使用套餐的默认值。尚未生效。",
    },
    exceptions: (added, removed) =>
      `已决定：${[
        ...(added > 0 ? [`添加 ${format.number(added)} 个例外`] : []),
        ...(removed > 0 ? [`移除 ${format.number(removed)} 个例外`] : []),
      ].join("，")}。尚未生效。`,
  },
  decidedChange: {
    on: "已决定：开启，尚未在 Atlassian 设置",
    off: "已决定：关闭，尚未在 Atlassian 设置",
    "metadata-on": "已决定：开启元数据，尚未在 Atlassian 设置",
    "metadata-off": "已决定：关闭元数据，尚未在 Atlassian 设置",
    "in-app-on": "已决定：开启内容，尚未在 Atlassian 设置",
    "in-app-off": "已决定：关闭内容，尚未在 Atlassian 设置",
    other: "已决定：有更改，尚未在 Atlassian 设置",
  },
  unconfirmed: "已有 90 天无人确认",
  organizationLine: (name, plan) => {
    if (plan === undefined) return `${name} · 没有生效的套餐`;
    return `${name} · ${plan === "unknown" ? "套餐未知" : `${PLAN_NAMES[plan]} 套餐`}`;
  },
  loading: "正在加载设置…",
  genericError: "出了点问题。已保存的内容没有丢失；请稍后再试。",
  error: {
    unreachable: {
      title: "无法连接设置服务",
      text: "已保存的内容没有丢失。请检查连接后重试。",
    },
    "unexpected-status": {
      title: "设置服务出现问题",
      text: "已保存的内容没有丢失。请稍后再试。",
    },
  },
  notLoaded: {
    title: "无法加载",
    text: "请检查连接。连接恢复后会自动加载。",
  },
  retry: "重试",
  cancel: "取消",
  lastKnown: (age) => `上次确认：${age}。此后可能已有变化。`,
  readOnly: "只有组织管理员可以更改这些设置。",
  excluded: "因此这里没有可设置的内容。",
  followPlan: "使用套餐的默认值",
  manageExceptions: "管理例外",
  showExceptions: "查看例外",
  exceptionsLine: (effect, names, more) =>
    `${effect === "include" ? "已包含" : "已排除"}：${nameList(names, more)}`,
  dormantExceptions: (count) => `${format.number(count)} 个例外目前不生效`,
  notAiSwitch: "这不是关闭 Rovo 或 AI 功能的开关。",
  notAffiliated: "Contribution Lens 与 Atlassian 没有关联。",
  unavailable: "无法读取设置",
  notInOrganization: (organization) => `此页面不属于 ${organization} 的任何站点`,
};

/** Simplified Chinese. */
const chinese: Language = {
  locale: "zh-CN",
  direction: "ltr",
  core,
  sentence: (phrase) => `${phrase}。`,
  settings: async () => (await import("./settings.ts")).settings,
};

export default chinese;
