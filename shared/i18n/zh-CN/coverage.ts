import type { SpaceCount } from "../../rules/coverage.ts";
import type { CoverageWords } from "../words.ts";
import { number } from "./core.ts";

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${number.format(total)} 个空间，未知`;
  const known = `${number.format(total)} 个空间中的 ${number.format(yes)} 个`;
  return unknown > 0 ? `${known}，${number.format(unknown)} 个未知` : known;
}

/** Simplified Chinese. */
export const coverage: CoverageWords = {
  title: "覆盖情况",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `不清楚 ${number.format(total)} 个空间是否贡献内容。`;
    const known = `${number.format(total)} 个空间中有 ${number.format(yes)} 个贡献内容`;
    return unknown > 0 ? `${known}；${number.format(unknown)} 个未知。` : `${known}。`;
  },
  share,
  label: (name, count) => `${name}：${share(count)}`,
  metadata: {
    yes: "所有空间的元数据均被贡献。",
    no: "没有空间的元数据被贡献。",
    unknown: "不清楚元数据是否被贡献。",
  },
  by: { apps: "按应用", sites: "按站点" },
  showAll: (sites) => `显示全部 ${number.format(sites)} 个站点`,
  none: "未列出任何空间。设置对它们同样有效；所连接的服务列出应用的空间后，会在此统计。",
  table: "以表格显示",
  column: { apps: "应用", sites: "站点", total: "空间" },
};
