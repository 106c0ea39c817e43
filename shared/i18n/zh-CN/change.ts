import type { ChangeCause } from "../../model/organization-summary.ts";
import type { PartialSummary } from "../../model/place-status.ts";
import type { Transition, TransitionCounts } from "../../rules/transition.ts";
import { PLAN_NAMES } from "../reason.ts";
import type { ChangeMessages, ComingMessages, DecisionMessages } from "../settings-messages.ts";
import { core, format, nameList } from "./core.ts";

const CONTRIBUTED_DATA = { metadata: "元数据", "in-app-data": "内容" } as const;

function count(value: number, unit: "spaces" | "apps"): string {
  return `${format.number(value)} 个${unit === "spaces" ? "空间" : "应用"}`;
}

function transitionText(transition: Transition, who: string, data: string): string {
  switch (transition) {
    case "stops":
      return `${who}停止贡献${data}`;
    case "starts":
      return `${who}开始贡献${data}`;
    case "unknown-to-excluded":
      return `${who}将不会贡献${data}；此前是否贡献未知`;
    case "unknown-to-contributed":
      return `${who}将贡献${data}；此前是否贡献未知`;
    case "unknown":
      return `不清楚${who}是否会贡献${data}`;
  }
}

/** Returns the part of the sentence about those whose answer stays. */
function unchangedText(
  transition: Transition,
  { "still-contributed": contributed, "still-excluded": excluded }: TransitionCounts,
): string {
  if (transition === "stops" && contributed > 0)
    return `；${format.number(contributed)} 个继续贡献`;
  if (transition === "starts" && excluded > 0) return `；${format.number(excluded)} 个仍不贡献`;
  return "";
}

export const change: ChangeMessages = {
  question: (dataType, value) => `${value === "on" ? "开启" : "关闭"}${core.dataType[dataType]}？`,
  questionAbout: (change) => `${change}？`,
  confirm: (value) => (value === "on" ? "开启" : "关闭"),
  save: "保存",
  saving: "正在保存…",
  saved: (done) => `已保存：${done}。`,
  undo: "撤销",
  transition: (dataType, unit, transition, counts) => {
    const { total, [transition]: value } = counts;
    const all = count(total, unit);
    const who = value === total ? all : `${all}中的 ${format.number(value)} 个`;
    return `${transitionText(transition, ` ${who}`, CONTRIBUTED_DATA[dataType])}${unchangedText(transition, counts)}。`.trim();
  },
  otherImpact: (dataType, transition, names, more) => {
    const gap = more > 0 ? "" : " ";
    const who = names.length > 0 ? ` ${nameList(names, more)}${gap}` : "所有沿用组织设置的部分";
    return `${transitionText(transition, who, CONTRIBUTED_DATA[dataType])}。`.trim();
  },
  obligation: (dataType, removeBy, retrainBy, certain) =>
    `据报道，已贡献的${CONTRIBUTED_DATA[dataType]}${certain ? "" : "（如果有）"}最迟于 ${removeBy} 移除，模型最迟于 ${retrainBy} 重新训练。`,
  aggregateRetention: (until) => `由此生成的去标识化统计数据可保留至 ${until}。`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
    `假定先前开始的移除仍在继续：据报道，${CONTRIBUTED_DATA[dataType]}最迟于 ${removeBy} 移除，模型最迟于 ${retrainBy} 重新训练。`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `仍会贡献元数据：由 ${PLAN_NAMES[plan]} 套餐锁定。`
      : "元数据保持不变。",
  nothingChanges: "所贡献的数据不变。",
  activation: ({ effect, becomes, count }) => {
    const noun = `${format.number(count)} 项${effect === "include" ? "包含" : "排除"}`;
    return becomes === "active" ? `${noun}重新生效。` : `${noun}会保留，暂不生效。`;
  },
  conflictTitle: "刚才有人更改了设置",
  conflictText: "您的更改尚未保存，保留在下方。请比较两者，然后重新查看您的更改并保存。",
  conflictTheirs: "当前已保存",
  conflictYours: "您的更改",
  exceptionCount: (exceptions) => `${format.number(exceptions)} 个例外`,
  request: (change, organization) =>
    `能否请您更改 ${organization} 的数据贡献设置？我希望的更改：${change}。`,
  copy: "复制发给管理员的消息",
  copied: "已复制",
  reviewMine: "重新查看我的更改",
  discardMine: "放弃我的更改",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]}使用套餐的默认值`
        : `${core.dataType[dataType]}${value === "on" ? "开启" : "关闭"}`,
    add: (effect, target) => `${effect === "include" ? "包含" : "排除"} ${target}`,
    remove: (target) => `移除 ${target} 的例外`,
    several: (kind, names, count) => {
      const all = format.number(count);
      const done = {
        include: `包含 ${all} 项`,
        exclude: `排除 ${all} 项`,
        remove: `移除 ${all} 个例外`,
      };
      return `${done[kind]}：${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("；"),
    confirm: "确认已在 Atlassian Administration 中设置",
    discard: "放弃已决定的更改",
  },
  error: {
    unauthenticated: {
      title: "您已退出登录",
      text: "设置服务未接受登录。请重新登录；没有任何内容丢失。",
    },
    "organization-not-found": {
      title: "无权访问此组织",
      text: "设置服务没有此组织，或此账户无权访问。请联系您的管理员。",
    },
    "not-found": {
      title: "此地址没有设置服务",
      text: "此地址有响应，但并非来自设置服务。请检查地址。",
    },
    "invalid-response": {
      title: "无法读取设置服务的响应",
      text: "已保存的内容没有丢失。请告知服务的运营者。",
    },
    "organization-admin-required": {
      title: "只有组织管理员可以更改",
      text: "未作任何更改。请把您希望的更改告诉管理员。",
    },
    "revision-conflict": {
      title: "刚才有人更改了设置",
      text: "您的更改保留在下方；请比较后重新保存。",
    },
    "change-rejected": { title: "无法进行此更改", text: "未作任何更改。" },
    "body-too-large": { title: "一次更改过多", text: "未作任何更改。请减少每次保存的例外数量。" },
    prevented: {
      title: "此页面阻止了更改的保存",
      text: "未作任何更改。您的更改仍保留在这里。",
    },
  },
  violation: {
    "organization-excluded": "此组织不在数据贡献范围内，因此没有设置。",
    "no-active-plan": "组织没有正在使用的应用，因此没有套餐为其提供设置。",
    "metadata-locked-by-plan": "套餐锁定了元数据；只有 Enterprise 套餐可以更改。",
    "platform-app-not-selectable": "平台应用沿用组织的设置，不能设置例外。",
    "not-covered": "此项没有数据贡献设置。",
    "target-unknown": "此项已不在组织中。",
    "setting-unknown": "不清楚应用内数据是开启还是关闭，因此无法添加例外。",
    "exception-effect-mismatch": "应用内数据开启时只能排除，关闭时只能包含。",
    "duplicate-exception": "此项已在列表中。",
    "exception-not-found": "此项已不在列表中。",
    "settings-in-force-here": "此处的设置立即生效，因此没有需要确认或放弃的内容。",
    "nothing-decided": "没有已决定的更改，因此没有可放弃的内容。",
  },
};

export const decision: DecisionMessages = {
  hint: "您在此处作出决定；Atlassian 的设置要在 Atlassian Administration 的 Security、Data contribution 中更改。",
  datesStart: "移除期限从确认时开始计算；此处显示的是假设今天确认时的日期。",
  decide: { on: "决定：开启", off: "决定：关闭", other: "决定" },
  notInForce: "已决定，尚未生效",
  by: (actor, age) => `最近一次决定：${actor}，${age}。`,
  instruction: "请在 Atlassian Administration > Security > Data contribution 中设置：",
  set: (dataType, value) =>
    `${core.dataType[dataType]}：${value === "default" ? "套餐的默认值" : core[value]}`,
  exceptions: {
    include: "在例外中包含：",
    exclude: "在例外中排除：",
    remove: "从例外中移除：",
  },
  copy: "复制",
  copyName: (name) => `复制 ${name}`,
  openConsole: "打开 Atlassian Administration",
  done: "已设置",
  discard: "放弃",
  question: {
    confirm: "是否已在 Atlassian Administration 中设置？",
    discard: "放弃已决定的更改？",
  },
  saved: {
    decided: (change) => `已决定：${change}。尚未生效。`,
    confirm: "已生效：已确认在 Atlassian Administration 中设置。",
    discard: "已放弃。生效中的设置保持不变。",
  },
  confirmed: (age) => `上次在 Atlassian Administration 中确认：${age}。`,
  neverConfirmed: "尚无人确认这与 Atlassian Administration 一致。",
  unconfirmed: "已有 90 天无人确认。请与 Atlassian Administration 核对。",
  confirmUnchanged: "已核对，没有变化",
};

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case "use-begins":
      return "开始使用数据";
    case "trial-ends":
      return cause.plan === undefined || cause.plan === "unknown"
        ? "一项试用结束"
        : `${PLAN_NAMES[cause.plan]} 套餐试用结束`;
    case "deleted":
      return "某个站点、应用或连接器被删除";
  }
}

const SUMMARIES: Readonly<Record<PartialSummary, string>> = {
  all: "将贡献元数据和内容。",
  "metadata-only": "将贡献元数据，不贡献内容。",
  "in-app-only": "将贡献内容，不贡献元数据。",
  none: "将不贡献任何数据。",
  "not-eligible": "此处将不参与数据贡献。",
  "metadata-yes": "将贡献元数据；是否贡献内容尚不清楚。",
  "metadata-no": "将不贡献元数据；是否贡献内容尚不清楚。",
  "in-app-yes": "将贡献内容；是否贡献元数据尚不清楚。",
  "in-app-no": "将不贡献内容；是否贡献元数据尚不清楚。",
  unknown: "不清楚届时是否贡献数据。",
};

export const coming: ComingMessages = {
  line: (date, cause, summary) => `${date}：${causeText(cause)}；${SUMMARIES[summary]}`,
};
