import type { Move, Movement } from "../../rules/moves.ts";
import type { ChangeWords } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const given = { metadata: "元数据", "in-app-data": "内容" } as const;

function count(value: number, of: "spaces" | "apps"): string {
  return `${number.format(value)} 个${of === "spaces" ? "空间" : "应用"}`;
}

function becomes(move: Move, who: string, data: string): string {
  switch (move) {
    case "stops":
      return `${who}停止贡献${data}`;
    case "starts":
      return `${who}开始贡献${data}`;
    case "nowOut":
      return `${who}将不贡献${data}；此前是否贡献未知`;
    case "nowIn":
      return `${who}将贡献${data}；此前是否贡献未知`;
    case "unknown":
      return `不清楚${who}是否将贡献${data}`;
  }
}

/** Of all that is counted, what is left as it was. */
function rest(move: Move, { goesOn, staysOut }: Movement): string {
  if (move === "stops" && goesOn > 0) return `；${number.format(goesOn)} 个继续贡献`;
  if (move === "starts" && staysOut > 0) return `；${number.format(staysOut)} 个仍不贡献`;
  return "";
}

/** Simplified Chinese. */
export const change: ChangeWords = {
  question: (dataType, value) => `${value === "on" ? "开启" : "关闭"}${core.dataType[dataType]}？`,
  ask: (change) => `${change}？`,
  confirm: (value) => (value === "on" ? "开启" : "关闭"),
  cancel: "取消",
  save: "保存",
  saving: "正在保存…",
  saved: (done) => `已保存：${done}。`,
  undo: "撤销",
  movement: (dataType, of, move, moved) => {
    const { total, [move]: value } = moved;
    const all = count(total, of);
    const who = value === total ? all : `${all}中的 ${number.format(value)} 个`;
    return `${becomes(move, ` ${who}`, given[dataType])}${rest(move, moved)}。`.trim();
  },
  beyond: (dataType, move, names, more) => {
    const gap = more > 0 ? "" : " ";
    const who = names.length > 0 ? ` ${nameList(names, more)}${gap}` : "跟随组织设置的一切";
    return `${becomes(move, who, given[dataType])}。`.trim();
  },
  obligation: (dataType, removeBy, retrainBy, certain) =>
    `已贡献的${given[dataType]}${certain ? "" : "（如果有）"}须在 ${removeBy} 前移除，模型须在 ${retrainBy} 前重新训练。`,
  aggregates: (until) => `已生成的统计数据可保留至 ${until}。`,
  earlier: (dataType, removeBy, retrainBy) =>
    `假定先前开始的移除会继续：${given[dataType]}须在 ${removeBy} 前移除，模型须在 ${retrainBy} 前重新训练。`,
  metadataStays: (plan) =>
    plan && plan !== "unknown"
      ? `元数据继续被贡献：由 ${core.plan[plan]} 版锁定。`
      : "元数据保持不变。",
  nothingChanges: "被贡献的数据没有变化。",
  shift: ({ effect, becomes, count }) => {
    const noun = `${number.format(count)} 项${effect === "include" ? "包含" : "排除"}`;
    return becomes === "apply" ? `${noun}重新生效。` : `${noun}会保留，暂不生效。`;
  },
  conflictTitle: "刚才有人更改了设置",
  conflictText: "您的更改尚未保存，保留在下方。请比较两者，然后重新查看您的更改并保存。",
  conflictTheirs: "当前已保存",
  conflictYours: "您的更改",
  exceptionCount: (exceptions) => `${number.format(exceptions)} 个例外`,
  request: (change, organization) =>
    `能否更改 ${organization} 的数据贡献设置？我希望的更改：${change}。`,
  copy: "复制发给管理员的消息",
  copied: "已复制",
  keepMine: "重新查看我的更改",
  takeTheirs: "放弃我的更改",
  change: {
    set: (dataType, value) =>
      value === "default"
        ? `${core.dataType[dataType]}跟随版本`
        : `${core.dataType[dataType]}${value === "on" ? "开启" : "关闭"}`,
    add: (effect, target) => `${effect === "include" ? "包含" : "排除"} ${target}`,
    remove: (target) => `移除 ${target} 的例外`,
    several: (did, names, count) => {
      const all = number.format(count);
      const done = {
        include: `包含 ${all} 项`,
        exclude: `排除 ${all} 项`,
        remove: `移除 ${all} 项例外`,
      };
      return `${done[did]}：${nameList(names, count - names.length)}`;
    },
    all: (parts) => parts.join("；"),
  },
  error: {
    unauthenticated: {
      title: "您已退出登录",
      text: "设置服务未接受登录。请重新登录；没有任何内容丢失。",
    },
    "organization-not-found": {
      title: "无权访问此组织",
      text: "设置服务没有此组织，或此帐户无权访问。请向管理员申请权限。",
    },
    "organization-admin-required": {
      title: "只有组织管理员可以更改",
      text: "没有任何更改。请把您想要的更改发给管理员。",
    },
    "revision-conflict": {
      title: "刚才有人更改了设置",
      text: "您的更改保留在下方；请比较后重新保存。",
    },
    "change-rejected": { title: "无法进行此更改", text: "没有任何更改。" },
    "body-too-large": { title: "一次太多", text: "没有任何更改。请一次少保存一些例外。" },
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
    prevented: {
      title: "此页面未允许保存",
      text: "没有任何更改。您的更改仍保留在这里。",
    },
    "unexpected-status": {
      title: "设置服务出现故障",
      text: "已保存的内容没有丢失。请稍后再试。",
    },
  },
  violation: {
    "organization-excluded": "此组织不参与数据贡献，因此没有设置。",
    "no-active-plan": "组织没有正在使用的应用，因此没有版本为其提供设置。",
    "metadata-locked-by-plan": "元数据由版本决定；只有 Enterprise 版可以更改。",
    "platform-app-not-selectable": "平台应用跟随组织，不能单独选择。",
    "not-covered": "它没有数据贡献设置。",
    "target-unknown": "它已不在组织中。",
    "setting-unknown": "不清楚应用内数据是开启还是关闭，因此没有适用的例外。",
    "exception-effect-mismatch": "应用内数据开启时只能排除，关闭时只能包含。",
    "duplicate-exception": "它已在列表中。",
    "exception-not-found": "它已不在列表中。",
  },
  retry: "重试",
  lastKnown: (age) => `上次确认：${age}。此后可能已有变化。`,
};
