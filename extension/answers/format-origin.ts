import { fillTemplate, formatDay } from "../../shared/i18n/format.ts";
import type { OriginMessages } from "../i18n/popup-messages.ts";
import type { Origin } from "../workspaces/provenance.ts";

/** Formats the origin of a value: "said by you, 29 Nov 2026". */
export function formatOrigin(origin: Origin, messages: OriginMessages, locale: string): string {
  if (origin.kind === "assumed") return messages.assumed;
  const template = origin.kind === "said" ? messages.said : messages.read[origin.from];
  return fillTemplate(template, { day: formatDay(origin.at, locale) });
}
