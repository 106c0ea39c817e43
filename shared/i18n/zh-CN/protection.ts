import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** Simplified Chinese. */
export const protection: ProtectionWords = {
  title: "如何保护被贡献的数据",
  columns: ["保护措施", "适用范围", "对此组织"],
  covers: { both: "元数据和应用内数据", "in-app-data": "仅应用内数据" },
  safeguard: {
    "de-identification": {
      title: "去标识化",
      text: "使用前会去除姓名、电子邮件地址等直接标识符，并对数据进行汇总。",
    },
    access: { title: "访问与用途", text: "供应商的员工仅可为获批准的用途访问数据。" },
    encryption: { title: "加密", text: "存储时以及在公共网络上传输时均加密。" },
    residency: {
      title: "数据驻留",
      text: "驻留设置适用于被贡献的应用内数据，不适用于已按客户去标识化并汇总的数据。",
    },
    retention: {
      title: "退出后的移除",
      text: `贡献的数据在 ${removal.days} 天内移除，模型在 ${retraining.days} 天内重新训练；由此生成的去标识化统计数据最多可保留 ${aggregates.years} 年。`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "来源：",
  noResidency: "未注明驻留地",
  noObligations: "目前没有需要移除的数据",
  running: (count, next) => `${number.format(count)} 项移除正在进行；下一个日期是 ${next}。`,
  loading: "正在加载…",
  failed: "无法加载需要移除的内容。请稍后再试。",
};
