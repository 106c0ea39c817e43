import type { Language } from "../../shared/messages/language.ts";
import { reasonOf } from "../../shared/messages/reason.ts";
import type { Summary } from "../../shared/model/codes.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { explain } from "../../shared/rules/explain.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { Lens } from "./lens.tsx";

interface StatusLineProps {
  readonly store: SettingsStore;
  /** Address of the page. */
  readonly url: string;
  readonly settingsHref: string | undefined;
  readonly language: Language;
}

/** What of a page is contributed and why, in one line; a failure reads as not known, never as an answer. */
export function StatusLine({ store, url, settingsHref, language }: StatusLineProps) {
  const { core, sentence } = language;
  const organization = store.snapshot.value?.organization;
  const answer = organization && statusOf(organization, url, store.now(), language);
  if (!answer && !store.readFailure.value) {
    return (
      <p class="panel status-line quiet" role="status">
        {core.loading}
      </p>
    );
  }
  const summary: Summary = answer?.summary ?? "unknown";
  return (
    <p class="panel status-line" role="status" dir={language.direction} lang={language.locale}>
      <Lens summary={summary} />
      <span>{core.summary[summary]}.</span>
      <span class="quiet">{sentence(answer?.reason ?? core.notReached)}</span>
      {settingsHref !== undefined && (
        <a class="source" href={settingsHref}>
          {core.title}
        </a>
      )}
    </p>
  );
}

function statusOf(
  organization: Organization,
  url: string,
  now: Date,
  { core }: Language,
): { summary: Summary; reason: string } {
  const place = resolvePlace(url, [organization])?.place;
  if (!place) return { summary: "unknown", reason: core.elsewhere(organization.name) };
  const explanation = explain(organization, place, now);
  const { summary, metadata } = explanation.assessment;
  const open = summary === "unknown" && metadata.contributed === "unknown";
  const dataType = open ? "metadata" : "in-app-data";
  const app = place.kind === "connector" ? undefined : place.app;
  return { summary, reason: core.reason(reasonOf(organization, explanation, dataType, app)) };
}
