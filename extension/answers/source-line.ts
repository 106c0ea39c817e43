import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { fillTemplate, formatAge } from "../../shared/i18n/format.ts";
import { language, words } from "../i18n/i18n.ts";
import { sourceName } from "../workspaces/source.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import { withOutage } from "./outage.ts";

/** Where an answer comes from and how old it is. */
export function sourceLine(workspace: Workspace, now: Date): string {
  const { confirmedAt } = workspace.freshness;
  const age = formatAge(confirmedAt, now.getTime(), language.locale);
  const source = fillTemplate(words.badge.source[sourceName(workspace)], {
    name: isolateBidi(workspace.name),
  });
  return withOutage(source + words.badge.comma + age, workspace.freshness, words.badge);
}
