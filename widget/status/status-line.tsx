import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { PlaceStatus } from "../../shared/model/place-status.ts";
import { SummaryIcon } from "../components/summary-icon.tsx";

export interface StatusLineProps {
  readonly language: Language;
  /** Absent while it is loading; null if it is unknown. */
  readonly status?: PlaceStatus | null | undefined;
  /** The name of the organization, if the page does not belong to it. */
  readonly otherOrganization?: string | undefined;
  readonly settingsHref?: string | undefined;
}

/** The status of a page and its reason, in one line. A failure is shown as unknown. */
export function StatusLine({ language, status, otherOrganization, settingsHref }: StatusLineProps) {
  const { core, direction, locale } = language;
  const summary = status?.summary ?? "unknown";
  return (
    <div class="panel status-line" part="panel" dir={direction} lang={locale}>
      {status === undefined ? (
        <span class="muted">{core.loading}</span>
      ) : (
        <>
          <SummaryIcon summary={summary} />
          <span part="answer">{language.sentence(core.summary[summary])}</span>{" "}
          <span class="muted">
            {language.sentence(reasonText(language, status, otherOrganization))}
          </span>{" "}
          {status?.decided !== undefined && (
            <span>{language.sentence(core.decidedChange[status.decided])} </span>
          )}
          {status?.isUnconfirmed && (
            <span class="muted">{language.sentence(core.unconfirmed)} </span>
          )}
          {settingsHref !== undefined && (
            <a part="link" href={settingsHref}>
              {core.title}
            </a>
          )}
        </>
      )}
    </div>
  );
}

function reasonText(
  { core, locale }: Language,
  status: PlaceStatus | null,
  otherOrganization: string | undefined,
): string {
  if (status) return formatReason(core.reasons, status.reason, locale);
  return otherOrganization === undefined
    ? core.unavailable
    : core.notInOrganization(isolateBidi(otherOrganization));
}
