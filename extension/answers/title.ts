import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { fillTemplate, formatAge } from "../../shared/i18n/format.ts";
import { placeLine } from "../../shared/i18n/place-name.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import { decisiveType, reasonFor } from "../../shared/view-models/reason.ts";
import { sourceName } from "../workspaces/source.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { withOutage } from "./outage.ts";
import type { PageAnswer, Silence } from "./page-answer.ts";
import type { TitleWords } from "./title-words.ts";

/** The whole sentence: what holds, of what, why, from where and how old; whether a source disagrees. */
export function titleOf(answer: PageAnswer, now: Date, words: TitleWords): string {
  const { organization, place, explanation, summary, others } = answer;
  const reason = reasonFor(organization, explanation, decisiveType(explanation.assessment), place);
  return [
    words.summary[summary],
    placeLine(organization, place),
    formatReason(words.reasons, reason, words.locale),
    sourceLine(answer.workspace, now, words),
    others.length > 0 && words.conflicting,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What is said of a page about which nothing is known although its workspace is. */
export function silentTitle({ workspace, why }: Silence, words: TitleWords): string {
  const because = why === "faulty" ? words.unreadable : words.neverRead;
  return [words.summary.unknown, isolateBidi(workspace.name), because].join(" · ");
}

function sourceLine(workspace: Workspace, now: Date, words: TitleWords): string {
  const { confirmedAt } = workspace.freshness;
  const age = formatAge(confirmedAt, now.getTime(), words.locale);
  const name = fillTemplate(words.source[sourceName(workspace)], {
    name: isolateBidi(workspace.name),
  });
  return withOutage(name + words.comma + age, workspace.freshness, words);
}
