import { format } from "../../../shared/i18n/zh-CN/core.ts";
import type { PopupMessages } from "../popup-messages.ts";

const here = { space: "此空间", app: "此应用", connector: "此连接器" } as const;

/** Simplified Chinese. */
export const popup: PopupMessages = {
  badge: {
    source: {
      managed: "{name}（由您组织的策略设定）",
      service: "{name} 设置服务",
      discovered: "{name} 设置服务（由站点公布）",
      document: "{name}（导入的文档）",
      manual: "{name}（由您说明）",
    },
    comma: "，",
    unavailable: "此后没有响应",
    signedOut: "请重新登录",
    conflicting: "另一来源的说法不同",
    unreadable: "无法读取此工作区保存的数据，因此不显示状态。",
    neverRead: "此工作区由您的组织设置。请登录一次以查看其设置。",
    changedTitle: "{name}：所贡献的数据已变化",
    comingTitle: "{name}：所贡献的数据将会变化",
    summaryName: {
      all: "全部",
      "metadata-only": "仅元数据",
      "in-app-only": "仅内容",
      none: "无",
      "not-eligible": "不参与",
      "metadata-yes": "贡献元数据，内容未知",
      "metadata-no": "不贡献元数据，内容未知",
      "in-app-yes": "贡献内容，元数据未知",
      "in-app-no": "不贡献内容，元数据未知",
      unknown: "未知",
    },
  },
  otherSources: "另一来源的说法不同",
  notAtlassian: "这不是 Atlassian 的页面。",
  notAtlassianHint: "如果它仍属于您的工作区（使用公司自己的域名或设置服务），请添加其地址。",
  pageWithoutSite: "此页面属于整个组织。请填写它的一个站点，以查看其贡献的数据。",
  someSpace: "某个空间",
  otherWays: "其他添加方式",
  answerKept: (host) => `您的回答保存在此浏览器中，随后浏览器会询问是否允许在 ${host} 上显示徽章。`,
  uncheckablePage: "无法检查此页面。",
  hiddenAddress: "浏览器未提供此页面的地址。如果它属于您的工作区，请允许其站点。",
  allowSites: "允许您的工作区的站点",
  addWorkspace: "添加工作区",
  allSettings: "所有设置",
  openSidePanel: "在页面旁打开",
  storedSettings: {
    document: "这些是您导入的文档中的设置。",
    manual: "这些是按您的描述得出的设置。",
  },
  storedSettingsHint: "连接设置服务即可更改设置，并查看日期和历史记录。",
  origin: {
    read: {
      "admin-api": "读取自 Atlassian 的 API，{day}",
      document: "来自导入的文档，{day}",
      site: "读取自站点，{day}",
      address: "读取自地址",
    },
    said: "由您说明，{day}",
    assumed: "假定",
  },
  next: "接下来",
  nothingComing: "未来 12 个月内没有自动变化。",
  basis: "此结果的依据",
  ruleSource: "来源：",
  unknownHint: {
    "place-unknown": "需要将其列入组织的站点和应用列表。",
    "plan-unknown": "最高套餐是哪一个？Free、Standard 和 Premium 套餐始终贡献元数据。",
    "state-unknown": "该应用正在使用、处于试用期还是已停用？正在使用或试用期间，其套餐才计入。",
    "setting-unknown": "该设置是开启、关闭，还是没有人选择过？",
    "hosting-unknown":
      "组织是否使用 Atlassian Government Cloud 或 Isolated Cloud？如果是，则不在范围内。",
    "compliance-unknown":
      "组织是否有客户管理的密钥、HIPAA 要求或处于受监管行业？如果是，则不在范围内。",
    "eligibility-unknown":
      "组织是否使用 Government Cloud 或 Isolated Cloud，或者有客户管理的密钥、HIPAA 要求或处于受监管行业？如果是，则不在范围内。",
    "space-ambiguous": "此应用的各个空间结果不尽相同。请打开地址中显示空间的页面。",
    "app-ambiguous": "此站点的各个应用和空间结果不尽相同。请打开地址中显示应用或空间的页面。",
  },
  whoKnows: {
    admin: "您可以在 Atlassian Administration 中查到。",
    member: "管理员可以在 Atlassian Administration 中查到。",
  },
  enterInService: "随后可在设置服务中填写。",
  otherKey: "地址中的 {alias} 是此空间的另一个键。",
  tellUs: "填写您所知道的",
  signInAgain: "请重新登录，以查看最新设置并进行更改。",
  signIn: "登录",
  changes: { changed: "非您所做的变化", coming: "将自动发生的变化" },
  changeLine: (day, before, after, kind) =>
    kind === "changed"
      ? `${day} · 之前：${before}，现在：${after}`
      : `${day} · 届时之前：${before}，之后：${after}`,
  gotIt: "知道了",
  more: (count) => `另有 ${format.number(count)} 项`,
  notSaved: "未能保存；之前保存的内容保持不变。",
  questions: {
    ask: {
      plan: "您的组织使用哪个套餐？",
      compliance: "以下是否有适用于您组织的？",
      hosting: "站点托管在哪里？",
      inAppData: "管理员是否开启或关闭了应用内数据？",
      metadata: "管理员是否开启或关闭了元数据？",
    },
    planHint: "以所有应用中的最高套餐为准，包括试用。",
    plans: {
      free: "Free",
      standard: "Standard",
      premium: "Premium",
      enterprise: "Enterprise",
    },
    choices: {
      default: "无人更改过",
      on: "已开启",
      off: "已关闭",
    },
    compliances: {
      "customer-managed-keys": "客户管理的加密密钥",
      hipaa: "HIPAA 要求",
      "regulated-sector": "不在范围内的受监管行业",
    },
    hostings: {
      commercial: "商业云",
      government: "Government Cloud（政府）",
      isolated: "Isolated Cloud（隔离）",
    },
    none: "以上都不适用",
    one: "有一项适用",
    unknown: "我不知道",
    settlesMost: "了解这一点最有助于得出答案：",
    ifEligible: (sentence) => `如果您的组织在范围内：${sentence}`,
  },
  place: {
    here: (kind) => `${here[kind]}的内容`,
    hereState: {
      included: "已包含",
      excluded: "已排除",
      follows: "沿用组织设置",
      "by-app": "沿用应用设置",
    },
    organization: "应用内数据，整个组织",
    request: (name, url) =>
      `能否请您查看 ${name} 的数据贡献设置？页面地址：${url} 。我想了解其内容是否被贡献，以及这是否符合预期。`,
  },
};
