import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "删除日",
  removeBy: "移除的最后一天",
  retrainBy: "重新训练模型的最后一天",
  aggregatesUntil: "可保留统计数据的最后一天",
};

/** Simplified Chinese. */
export const dates: DatesWords = {
  title: "日期",
  loading: "正在加载日期…",
  failed: "无法加载日期。它们仍然有效。",
  none: "目前没有正在计算的日期。退出贡献或删除后，此处会显示贡献数据移除和模型重新训练的期限。",
  step: {
    "opt-out": "已退出",
    deleted: "已删除",
    removeBy: "移除期限",
    retrainBy: "模型重新训练期限",
    aggregatesUntil: "统计数据保留至",
  },
  today: "今天",
  wholeOrganization: "整个组织",
  wholeApp: (app) => `整个 ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "元数据" : "内容"}：${nameList(names, more)}`,
  uncertain: "不清楚是否曾被贡献；如果是，则适用这些日期。",
  resumed: "此后已恢复贡献。假定已开始的移除会继续。",
  assumed: "假定元数据的日期与内容相同。",
  showAll: (count) => `显示全部 ${number.format(count)} 项`,
  table: "以表格显示",
  column: { about: "内容", startedAt: "开始于" },
  save: "将日期保存到日历",
  notSaved: "无法生成文件。请检查连接后重试。",
  event: (step, about) => `${core.title}：${calendarDay[step]}。${about}`,
};
