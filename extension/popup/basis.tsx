import { useSignal } from "@preact/signals";
import { formatAge } from "../../shared/i18n/age.ts";
import { DATA_TYPES, findingOf } from "../../shared/model/assessment.ts";
import type { Source } from "../../shared/policy/sources.ts";
import { ruleSource } from "../../shared/rules/rule-sources.ts";
import { DisclosureButton } from "../../widget/components/disclosure.tsx";
import { isForeseeable } from "../answers/foreseeable.ts";
import { originLines } from "../answers/origin-lines.ts";
import type { SourceAnswer } from "../answers/page-answer.ts";
import { language, messages, settingsMessages } from "../i18n/i18n.ts";
import { changeWithinYear } from "./next-change.tsx";

interface BasisProps {
  readonly answer: SourceAnswer;
  readonly now: Date;
}

/** The origins of an answer's facts, their confirmation, the limits of the answer, and the sources of its rules. */
export function Basis({ answer, now }: BasisProps) {
  const open = useSignal(false);
  const hasNoComingChange = isForeseeable(answer) && !changeWithinYear(answer, now);
  const lines = [
    ...originLines(answer, now, language, messages.origin),
    ...confirmationLines(answer, now),
    // Only if all dates are known.
    ...(hasNoComingChange ? [messages.nothingComing] : []),
    language.core.notAiSwitch,
    settingsMessages.protection.eachOrganization,
  ];
  const sources = distinctSources(answer);
  return (
    <section class="basis">
      <DisclosureButton label={messages.basis} open={open} small />
      {open.value && (
        <ul class="basis-list muted small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {sources.map((source) => (
            <li key={source.title}>
              <RuleSource source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The age of the last confirmation in the vendor's console, if the settings are in force there. */
function confirmationLines({ organization, workspace }: SourceAnswer, now: Date): string[] {
  const { authority, confirmedAt } = organization;
  if (authority !== "vendor" || workspace.source.kind === "manual") return [];
  const { decision } = settingsMessages;
  if (confirmedAt === undefined) return [decision.neverConfirmed];
  return [decision.confirmed(formatAge(Date.parse(confirmedAt), now.getTime(), language.locale))];
}

function distinctSources({ explanation, organization }: SourceAnswer): Source[] {
  const sources = DATA_TYPES.flatMap((dataType) => {
    const { decidedBy } = findingOf(explanation.assessment, dataType);
    return ruleSource(decidedBy, organization) ?? [];
  });
  return [...new Set(sources)];
}

/** A link to the page that documents a rule; the title of a public page is the vendor's, in English. */
function RuleSource({ source: { url, title } }: { source: Source }) {
  return (
    <>
      {messages.ruleSource}{" "}
      {url ? (
        <a class="link" lang="en" dir="ltr" href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <bdi lang="en">{title}</bdi>
      )}
    </>
  );
}
