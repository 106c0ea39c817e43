import type { ObligationDate } from "../../model/obligation.ts";
import { RETENTION } from "../../policy/dates.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type {
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
} from "../settings-messages.ts";
import { change, coming, decision } from "./change.ts";
import { core, format, nameList } from "./core.ts";

const exceptions: ExceptionMessages = {
  title: "例外",
  column: { exception: "例外", content: "内容" },
  intro: {
    on: "应用内数据已开启。除此处排除的以外，均贡献内容。",
    off: "应用内数据已关闭。仅贡献此处所包含各项的内容。",
    unknown: "不清楚应用内数据是开启还是关闭，因此现在无法添加例外。",
  },
  search: "查找空间、应用或连接器",
  searchHint: "输入名称或键",
  site: "站点",
  app: "应用",
  show: "显示",
  all: "全部",
  view: { all: "全部", excepted: "有例外", dormant: "目前不生效" },
  count: (found, exceptions) =>
    `找到 ${format.number(found)} 项；${format.number(exceptions)} 项有例外`,
  noMatch: "没有匹配项。",
  byKey: "通过键添加；不在任何列表中",
  suggested: "不在列表中：通过键添加",
  effect: { include: "已包含", exclude: "已排除" },
  withApp: { include: "随应用包含", exclude: "随应用排除" },
  dormant: { include: "已包含，目前不生效", exclude: "已排除，目前不生效" },
  dormantHint: {
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
    select: "勾选所有显示项",
    deselect: "取消勾选所有显示项",
    remove: "移除所有显示项",
    keep: "保留所有显示项",
  },
  selected: (add, remove, effect) => {
    const done = effect === "include" ? "包含" : "排除";
    const parts = [
      ...(add > 0 ? [`将${done} ${format.number(add)} 项`] : []),
      ...(remove > 0 ? [`将移除 ${format.number(remove)} 项`] : []),
    ];
    return `${parts.join("，")}；尚未保存。`;
  },
  tooMany: (most) => `一次可保存 ${format.number(most)} 个例外；其余的保持勾选。`,
  clear: "取消勾选",
  review: "查看",
  close: "关闭",
};

const history: HistoryMessages = {
  title: "历史记录",
  loading: "正在加载历史记录…",
  failed: "无法加载历史记录。没有任何内容丢失；请稍后再试。",
  none: "尚无更改。",
  entry: (actor, change) => `${actor}：${change}`,
  decided: (change) => `已决定：${change}`,
  inventory: "已更新站点、应用和空间",
  filter: "按人员或更改查找",
  older: "显示更早的记录",
  exportJson: "保存为 JSON，用于校验哈希链",
  exportCsv: "保存为 CSV",
  noMatch: "没有匹配项。",
  csvColumns: [
    "序号",
    "时间",
    "操作者 ID",
    "操作者姓名",
    "事项",
    "更改（JSON）",
    "修订版本",
    "上一哈希",
    "哈希",
  ],
};

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${format.number(total)} 个空间，未知`;
  const known = `${format.number(total)} 个空间中的 ${format.number(yes)} 个`;
  return unknown > 0 ? `${known}，${format.number(unknown)} 个未知` : known;
}

const coverage: CoverageMessages = {
  title: "覆盖情况",
  total: ({ yes, unknown, total }) => {
    if (unknown === total) return `不清楚 ${format.number(total)} 个空间是否贡献内容。`;
    const known = `${format.number(total)} 个空间中有 ${format.number(yes)} 个贡献内容`;
    return unknown > 0 ? `${known}；${format.number(unknown)} 个未知。` : `${known}。`;
  },
  share,
  label: (name, count) => `${name}：${share(count)}`,
  metadata: {
    yes: "贡献所有空间的元数据。",
    no: "不贡献任何空间的元数据。",
    unknown: "不清楚是否贡献元数据。",
  },
  by: { apps: "按应用", sites: "按站点" },
  showAll: (sites) => `显示全部 ${format.number(sites)} 个站点`,
  none: "没有列出任何空间。设置对未列出的空间同样有效；所连接的服务列出应用的空间后，会在此统计。",
  table: "以表格显示",
  column: { apps: "应用", sites: "站点", total: "空间" },
};

const calendarDay: Readonly<Record<ObligationDate, string>> = {
  startedAt: "删除日",
  removeBy: "移除的最后一天",
  retrainBy: "重新训练模型的最后一天",
  aggregatesUntil: "可保留统计数据的最后一天",
};

const dates: DatesMessages = {
  title: "日期",
  loading: "正在加载日期…",
  failed: "无法加载日期。这些日期仍然有效。",
  none: "目前没有到期事项。退出贡献或删除后，此处会显示据报道移除所贡献数据和重新训练模型的期限。",
  dateLabel: {
    "opt-out": "已退出",
    deleted: "已删除",
    removeBy: "移除期限",
    retrainBy: "模型重新训练期限",
    aggregatesUntil: "统计数据保留至",
  },
  wholeOrganization: "整个组织",
  wholeApp: (app) => `整个 ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "元数据" : "内容"}：${nameList(names, more)}`,
  maybeContributed: "不清楚是否曾贡献这些数据；如曾贡献，则适用这些日期。",
  contributedAgain: "此后已恢复贡献。假定已开始的移除仍在继续。",
  pending: "已决定的更改尚未开始计算期限。确认已在 Atlassian Administration 中设置后才开始。",
  counted: "从确认已在 Atlassian Administration 中设置时起计算。",
  reported: "移除和重新训练的期限据报道如此。",
  assumed: "假定元数据的日期与内容相同。",
  showAll: (count) => `显示全部 ${format.number(count)} 项`,
  table: "以表格显示",
  column: { about: "对象", startedAt: "开始于" },
  save: "将日期保存到日历",
  notSaved: "无法生成文件。请检查连接后重试。",
  event: (date, about) => `${core.title}：${calendarDay[date]}。${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
  title: "所贡献数据的保护方式",
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
      text: "数据驻留适用于所贡献的应用内数据，不适用于已在客户级别去标识化并汇总的数据。",
    },
    retention: {
      title: "退出后的移除",
      text: `据报道，所贡献的数据在 ${removal.days} 天内移除，模型在 ${retraining.days} 天内重新训练；由此生成的去标识化统计数据最多可保留 ${aggregates.years} 年。`,
    },
  },
  residency: format.list,
  eachOrganization: "同一公司的每个组织都有各自的设置和各自的最高套餐。",
  sources: "来源：",
  noResidency: "未注明驻留地",
  noObligations: "目前没有需要移除的数据",
  running: (count, next) => `${format.number(count)} 项移除正在进行；下一个日期是 ${next}。`,
  loading: "正在加载…",
  failed: "无法加载需要移除的数据。请稍后再试。",
};

/** Simplified Chinese. */
export const settings: SettingsMessages = {
  change,
  decision,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
