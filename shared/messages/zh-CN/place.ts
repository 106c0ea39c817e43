import type { PlaceWords } from "../words.ts";

const here = { space: "此空间", app: "此应用", connector: "此连接器" } as const;

/** Simplified Chinese. */
export const place: PlaceWords = {
  here: (kind) => `${here[kind]}的内容`,
  hereState: {
    included: "已包含",
    excluded: "已排除",
    follows: "跟随组织",
    "by-app": "跟随应用",
  },
  organization: "应用内数据，整个组织",
  request: (name, url) =>
    `能否请您查看 ${name} 的数据贡献设置？页面地址：${url} 。我想了解其内容是否被贡献，以及是否本应如此。`,
  copy: "复制发给管理员的消息",
  copied: "已复制",
};
