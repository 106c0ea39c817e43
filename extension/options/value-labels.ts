import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { formatDay, formatList } from "../../shared/i18n/format.ts";
import type { Choice, Hosting } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import type { KnownPlan } from "../../shared/policy/plans.ts";
import { formatOrigin } from "../answers/format-origin.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";
import type { FactName } from "../i18n/import-messages.ts";
import { UNIDENTIFIED_APP } from "../import/app-reading.ts";
import type { Conflict, FactValue } from "../import/reconciliation.ts";
import type { Origin } from "../workspaces/provenance.ts";

/** Formats the value of a fact. */
export function formatValue(fact: FactName, value: FactValue | Choice): string {
  const { adminImport } = optionsMessages;
  const { plans, choices, compliances } = messages.questions;
  if (value === "unknown") return adminImport.notKnown;
  if (typeof value !== "string") {
    const names = value.map((item) => compliances[item]);
    return names.length > 0 ? formatList(names, language.locale) : adminImport.noCompliance;
  }
  if (fact === "hosting") return messages.questions.hostings[value as Exclude<Hosting, "unknown">];
  if (fact === "plan") return plans[value as KnownPlan];
  if (fact === "metadata" || fact === "in-app-data") return choices[value as keyof typeof choices];
  return adminImport.states[value as keyof typeof adminImport.states] ?? value;
}

/** Returns the name of an app; an import may not name it. */
export function appLabel(app: string): string {
  return app === UNIDENTIFIED_APP ? optionsMessages.adminImport.unidentifiedApp : appName(app);
}

/** Formats the origin of a value, also one that is not known. */
export function originLabel(origin: Origin | undefined): string {
  if (!origin) return optionsMessages.adminImport.originUnknown;
  return formatOrigin(origin, messages.origin, language.locale);
}

/** Formats both sides of a conflict: "You said Premium on 29 Nov 2026", "Atlassian's API says Standard". */
export function conflictLabels(conflict: Conflict): Readonly<Record<"known" | "read", string>> {
  const { fact, known, read, origin } = conflict;
  const name = factNameOf(fact);
  const texts = optionsMessages.adminImport.conflict;
  const [knownText, readText] = [known, read].map((value) =>
    isolateBidi(formatValue(name, value)),
  ) as [string, string];
  return {
    known:
      origin?.kind === "said"
        ? texts.said(knownText, formatDay(origin.at, language.locale))
        : texts.stored(knownText),
    read: name === "hosting" ? texts.shown(readText) : texts.read(readText),
  };
}

/** Returns the name of a fact without its site and app. */
export function factNameOf(fact: Conflict["fact"]): FactName {
  return typeof fact === "string" ? fact : fact[0];
}
