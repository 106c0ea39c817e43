import type { HistoryWords } from "../words.ts";

/** Simplified Chinese. */
export const history: HistoryWords = {
  title: "历史记录",
  loading: "正在加载历史记录…",
  failed: "无法加载历史记录。没有任何内容丢失；请稍后再试。",
  none: "尚无更改。",
  entry: (actor, change) => `${actor}：${change}`,
  inventory: "已更新站点、应用和空间",
  filter: "按人员或更改查找",
  older: "显示更早的记录",
  exportJson: "保存为 JSON，以便校验链",
  exportCsv: "保存为 CSV",
  noMatch: "没有匹配项。",
  csvColumns: [
    "序号",
    "时间",
    "操作者 ID",
    "操作者姓名",
    "内容",
    "更改 (JSON)",
    "修订版本",
    "上一哈希",
    "哈希",
  ],
};
