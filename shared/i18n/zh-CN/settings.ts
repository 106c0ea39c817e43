import { RETENTION } from "../../policy/retention.ts";
import type { Cause } from "../../rules/coming.ts";
import type { SpaceCount } from "../../rules/coverage.ts";
import type { Move, Movement } from "../../rules/moves.ts";
import type { Outlook } from "../../rules/outlook.ts";
import { formatList } from "../format.ts";
import type {
  ChangeMessages,
  ComingMessages,
  CoverageMessages,
  DatesMessages,
  ExceptionMessages,
  HistoryMessages,
  ProtectionMessages,
  SettingsMessages,
  Step,
} from "../settings-messages.ts";
import { core, locale, nameList, number, plan } from "./core.ts";

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

const change: ChangeMessages = {
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
  aggregateRetention: (until) => `已生成的统计数据可保留至 ${until}。`,
  ongoingRemoval: (dataType, removeBy, retrainBy) =>
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
    confirm: "确认供应商控制台显示了这些设置",
    discard: "放弃已决定的更改",
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
    prevented: {
      title: "此页面未允许保存",
      text: "没有任何更改。您的更改仍保留在这里。",
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
    "settings-in-force-here": "设置在此处生效，因此没有需要确认或放弃的内容。",
    "nothing-decided": "没有可放弃的已决定更改。",
  },
};

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case "use-begins":
      return "开始使用数据";
    case "trial-ends":
      return cause.plan === "unknown" ? "一项试用结束" : `${plan[cause.plan]} 版试用结束`;
    case "deleted":
      return "某个站点、应用或连接器被删除";
  }
}

const afterwards: Readonly<Record<Outlook, string>> = {
  all: "元数据和内容将被贡献。",
  "metadata-only": "元数据将被贡献，内容不会。",
  "in-app-only": "内容将被贡献，元数据不会。",
  none: "将没有任何数据被贡献。",
  "not-eligible": "此处将不参与数据贡献。",
  "metadata-yes": "元数据将被贡献；内容是否被贡献尚不清楚。",
  "metadata-no": "元数据将不被贡献；内容是否被贡献尚不清楚。",
  "in-app-yes": "内容将被贡献；元数据是否被贡献尚不清楚。",
  "in-app-no": "内容将不被贡献；元数据是否被贡献尚不清楚。",
  unknown: "不清楚届时是否有数据被贡献。",
};

const coming: ComingMessages = {
  line: (date, cause, outlook) => `${date}：${causeWords(cause)}；${afterwards[outlook]}`,
};

const exceptions: ExceptionMessages = {
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

const history: HistoryMessages = {
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

function share({ yes, unknown, total }: SpaceCount): string {
  if (unknown === total) return `${number.format(total)} 个空间，未知`;
  const known = `${number.format(total)} 个空间中的 ${number.format(yes)} 个`;
  return unknown > 0 ? `${known}，${number.format(unknown)} 个未知` : known;
}

const coverage: CoverageMessages = {
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

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "删除日",
  removeBy: "移除的最后一天",
  retrainBy: "重新训练模型的最后一天",
  aggregatesUntil: "可保留统计数据的最后一天",
};

const dates: DatesMessages = {
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
  maybeContributed: "不清楚是否曾被贡献；如果是，则适用这些日期。",
  contributedAgain: "此后已恢复贡献。假定已开始的移除会继续。",
  assumed: "假定元数据的日期与内容相同。",
  showAll: (count) => `显示全部 ${number.format(count)} 项`,
  table: "以表格显示",
  column: { about: "内容", startedAt: "开始于" },
  save: "将日期保存到日历",
  notSaved: "无法生成文件。请检查连接后重试。",
  event: (step, about) => `${core.title}：${calendarDay[step]}。${about}`,
};

const { removal, retraining, aggregates } = RETENTION;

const protection: ProtectionMessages = {
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

/** Simplified Chinese. */
export const settings: SettingsMessages = {
  change,
  coming,
  exceptions,
  history,
  coverage,
  dates,
  protection,
};
