import type { State } from "../../shared/i18n/core-messages.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import {
  DATA_TYPES,
  type Finding,
  findingOf,
  type Summary,
} from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import type { Source } from "../../shared/policy/sources.ts";
import type { Explanation } from "../../shared/rules/explain.ts";
import { ruleSource } from "../../shared/rules/rule-sources.ts";
import { reasonFor } from "../../shared/view-models/reason.ts";
import { language, messages } from "../i18n/i18n.ts";

interface FindingsProps {
  readonly organization: Organization;
  readonly place: Place;
  readonly explanation: Explanation;
}

/** The answer for each data type, with its reason and the source of the rule. */
export function Findings({ organization, place, explanation }: FindingsProps) {
  const { core, locale, sentence } = language;
  const { assessment } = explanation;
  return (
    <dl class="findings">
      {DATA_TYPES.map((dataType) => {
        const finding = findingOf(assessment, dataType);
        const reason = reasonFor(organization, explanation, dataType, place);
        return (
          <div class="finding" key={dataType}>
            <dt>{core.dataType[dataType]}</dt>
            <dd>
              <b>{core.state[stateOf(finding, assessment.summary)]}</b>
              <span class="muted">{sentence(formatReason(core.reasons, reason, locale))}</span>
              <RuleSource source={ruleSource(finding.decidedBy, organization)} />
              {finding.notes.map((note) => (
                <span class="muted" key={note}>
                  {core.note[note]}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A link to the page that documents a rule; the title of a public page is the vendor's, in English. */
function RuleSource({ source }: { source: Source | undefined }) {
  if (!source) return null;
  const { url, title } = source;
  return (
    <span class="muted small">
      {messages.ruleSource}{" "}
      {url ? (
        <a class="link" lang="en" dir="ltr" href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <bdi lang="en">{title}</bdi>
      )}
    </span>
  );
}

function stateOf(finding: Finding, summary: Summary): State {
  return summary === "not-eligible" ? "not-part" : finding.contributed;
}
