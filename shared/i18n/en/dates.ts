import type { DatesWords, Step } from "../words.ts";
import { core, nameList, number } from "./core.ts";

const calendarDay: Readonly<Record<Step, string>> = {
  startedAt: "day of deletion",
  removeBy: "last day for removal",
  retrainBy: "last day for retraining models",
  aggregatesUntil: "last day that statistics may be kept",
};

/** English. */
export const dates: DatesWords = {
  title: "Dates",
  loading: "Loading the dates…",
  failed: "The dates could not be loaded. They hold all the same.",
  none: "No dates run at present. After an opt-out or a deletion, this shows by when contributed data is removed and models are retrained.",
  step: {
    "opt-out": "Opted out",
    deleted: "Deleted",
    removeBy: "Removed by",
    retrainBy: "Models retrained by",
    aggregatesUntil: "Statistics kept until",
  },
  today: "Today",
  wholeOrganization: "whole organization",
  wholeApp: (app) => `all of ${app}`,
  about: (dataType, names, more) =>
    `${dataType === "metadata" ? "Metadata" : "Content"}: ${nameList(names, more)}`,
  uncertain: "Whether it was contributed is not known; if it was, these dates hold.",
  resumed: "Contributed again since. The removal that began is assumed to go on.",
  assumed: "The dates for metadata are assumed to be the same as for content.",
  showAll: (count) => `Show all ${number(count)}`,
  table: "Show as table",
  column: { about: "What", startedAt: "Since" },
  save: "Save dates to a calendar",
  notSaved: "The file could not be made. Check the connection and try again.",
  event: (step, about) => `${core.title}: ${calendarDay[step]}. ${about}`,
};
