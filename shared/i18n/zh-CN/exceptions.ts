import type { ExceptionWords } from "../words.ts";

const number = new Intl.NumberFormat("zh-CN");

/** Simplified Chinese. */
export const exceptions: ExceptionWords = {
  title: "例外",
  intro: {
    on: "应用内数据已开启。内容会被贡献，此处排除的除外。",
    off: "应用内数据已关闭。仅此处包含的内容会被贡献。",
    unknown: "不清楚应用内数据是开启还是关闭，因此现在无法添加例外。",
  },
  search: "查找空间、应用或连接器",
  searchHint: "输入名称或键",
  site: "站点",
  app: "应用",
  show: "显示",
  all: "全部",
  view: { all: "全部", excepted: "有例外", waiting: "目前不生效" },
  count: (found, exceptions) =>
    `找到 ${number.format(found)} 项；${number.format(exceptions)} 项有例外`,
  noMatch: "没有匹配项。",
  byKey: "按键指定；不在任何列表中",
  offered: "不在列表中：用键添加",
  effect: { include: "已包含", exclude: "已排除" },
  withApp: { include: "随应用包含", exclude: "随应用排除" },
  waits: { include: "已包含，目前不生效", exclude: "已排除，目前不生效" },
  waiting: {
    include: "包含目前不生效；会保留，并在应用内数据关闭时生效。",
    exclude: "排除目前不生效；会保留，并在应用内数据开启时生效。",
  },
  wholeApp: "整个应用",
  connector: "连接器",
  unlisted: "目前不在该组织中",
  remove: "移除",
  keep: "保留",
  removeLabel: (target, how) => `移除 ${target} 的例外（${how}）`,
  allShown: {
    tick: "勾选所有显示项",
    untick: "取消勾选所有显示项",
    remove: "移除所有显示项",
    keep: "保留所有显示项",
  },
  ticked: (add, remove, effect) => {
    const done = effect === "include" ? "包含" : "排除";
    const parts = [
      ...(add > 0 ? [`将${done} ${number.format(add)} 项`] : []),
      ...(remove > 0 ? [`将撤回 ${number.format(remove)} 项`] : []),
    ];
    return `${parts.join("，")}；尚未保存。`;
  },
  full: (most) => `一次更改最多包含 ${number.format(most)} 项：其余的留待下一次。`,
  clear: "取消勾选",
  review: "查看",
};
